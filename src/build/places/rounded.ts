/** Seven decimals of a degree are a centimetre: more would only weigh (RFC 7946 §11.2). */
export function rounded(degree: number): number {
  return Math.round(degree * 1e7) / 1e7 || 0;
}
