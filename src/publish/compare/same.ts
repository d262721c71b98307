/** Whether two values of JSON are the same; `null`, absent, `''` and `[]` are all « nothing ». */
export function isSame(a: unknown, b: unknown): boolean {
  if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b);
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((one, index) => isSame(one, b[index]));
  }
  if (typeof a === 'object' && typeof b === 'object') {
    const [first, second] = [a as Record<string, unknown>, b as Record<string, unknown>];
    const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
    return [...keys].every((key) => isSame(first[key], second[key]));
  }
  return a === b;
}

export const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);
