import type { Param } from '../../../finding.ts';
import { and } from '../../lists.ts';
import { quote } from '../../quoting.ts';
import type { Spoken } from '../../text.ts';
import { replaceBy } from '../replacing.ts';

/** no digit, 1 digit, 13 digits */
export function digits(count: Param | undefined): string {
  const number = Number(count ?? 0);
  if (number === 0) return 'no digit';
  return `${number} ${number === 1 ? 'digit' : 'digits'}`;
}

/** The action of a finding: put the only right value, or else do something. */
export function replaceOr(action: string): (finding: Spoken) => string {
  return (finding) => replaceBy(finding, action);
}

/** “a”, “b”, and “c” */
export function names(list: Param | undefined): string {
  const all: readonly Param[] = Array.isArray(list) ? list : [list ?? ''];
  return and(all.map((name) => `“${quote(String(name))}”`));
}
