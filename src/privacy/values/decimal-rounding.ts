/** Rounds the digits of a decimal number, half away from zero: `1.005` at two decimals is `1.01`. */
export function roundDigits(text: string, decimals: number): string {
  const [, sign = '', whole = '', fraction = ''] = /^([+-]?)(\d+)(?:[.,](\d+))?$/.exec(text) ?? [];
  if (fraction.length <= decimals) return text;
  const kept = BigInt(whole + fraction.slice(0, decimals));
  const rounded = fraction.charCodeAt(decimals) >= 0x35 ? kept + 1n : kept;
  const digits = String(rounded).padStart(decimals + 1, '0');
  const point = text.includes(',') ? ',' : '.';
  const integer = digits.slice(0, digits.length - decimals);
  const rest = decimals === 0 ? '' : point + digits.slice(digits.length - decimals);
  return (rounded === 0n ? '' : sign) + integer + rest;
}
