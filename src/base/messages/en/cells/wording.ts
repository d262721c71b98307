import type { Finding, Param } from '../../../finding.ts';
import { dateMask } from '../../date-mask.ts';
import { and, or } from '../../lists.ts';
import { quote } from '../../quoting.ts';
import type { Spoken } from '../../text.ts';
import { replaceBy } from '../replacing.ts';

/** “06/12/2022”, or the wrong items of a list. */
export function subject({ value, params }: Finding): string {
  return Array.isArray(params.items) ? several(params.items) : `“${quote(value)}”`;
}

function several(items: readonly Param[]): string {
  return and(items.map((item) => `“${quote(item)}”`));
}

/** True when the sentence is about several items of a list. */
export function isSeveral({ params }: Finding): boolean {
  return Array.isArray(params.items) && params.items.length > 1;
}

/** is, or are for several items. */
export function is(finding: Finding): string {
  return isSeveral(finding) ? 'are' : 'is';
}

/** “a”, “b” or “c”. */
export function choices(values: Param | undefined, most = 6): string {
  const list: readonly Param[] = Array.isArray(values) ? values : [values ?? ''];
  const all = list.map((value) => `“${quote(value)}”`);
  if (all.length <= most) return or(all);
  return `${all.slice(0, most).join(', ')}…`;
}

export function counted(count: Param | undefined, one: string, many: string): string {
  return `${String(count)} ${Number(count) === 1 ? one : many}`;
}

/** Replace with “2022-12-06”; else as the schema's example; else what is said. */
export function replace(finding: Spoken, otherwise: string): string {
  const { example } = finding.params;
  return replaceBy(
    finding,
    example === undefined ? otherwise : `${otherwise}, for example “${quote(example)}”`,
  );
}

/** dd/mm/yyyy */
export function mask({ params }: Finding): string {
  const letters = { d: 'dd', m: 'mm', Y: 'yyyy', y: 'yy', H: 'HH', I: 'HH', M: 'MM', S: 'SS' };
  return dateMask(params.type, params.format, letters);
}
