import type { Param } from '../finding.ts';

/** A parameter as text, `''` when it is absent: for sentences. */
export function say(param: Param | undefined): string {
  if (param === undefined || param === null) return '';
  return Array.isArray(param) ? param.join(', ') : String(param);
}
