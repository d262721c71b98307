import type { Param } from '../finding.ts';

/** A parameter as text, `''` when it is absent: for sentences. */
export function say(param: Param | undefined): string {
  if (param === undefined || param === null) return '';
  return Array.isArray(param) ? param.join(', ') : String(param);
}

/** `Finances 3, Culture 1`: names with their counts, `nobody` for an empty name. */
export function pairs(names: Param | undefined, counts: Param | undefined, nobody: string): string {
  const [all, numbers] = [names, counts].map((one) => (Array.isArray(one) ? one : []));
  return (all ?? []).map((name, at) => `${say(name) || nobody} ${say(numbers?.[at])}`).join(', ');
}
