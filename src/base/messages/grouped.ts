/**
 * A whole number with its thousands apart: `1 234` with a narrow no-break space, `1,234`. What
 * `Intl.NumberFormat` would say; its first use takes 10 ms, as long as a small file.
 */
export function grouped(value: unknown, mark: '\u202f' | ','): string {
  return String(Math.trunc(Number(value ?? 0))).replace(/\B(?=(?:\d{3})+$)/g, mark);
}
