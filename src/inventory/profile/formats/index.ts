import { labelWords } from '../../../base/folding.ts';
import { CODE_FORMATS } from './codes.ts';
import { CONTACT_FORMATS } from './contacts.ts';
import type { ValueFormat } from './format.ts';
import { PLACE_FORMATS } from './places.ts';

/** From the most precise to the vaguest. */
export const FORMATS: readonly ValueFormat[] = [
  ...CODE_FORMATS.slice(0, 2),
  ...PLACE_FORMATS,
  ...CODE_FORMATS.slice(2),
  ...CONTACT_FORMATS,
];

/** The format of a column, by some of its different values and its label. */
export function formatOf(label: string, sample: readonly string[]): string | undefined {
  if (sample.length === 0) return undefined;
  const own = labelWords(label);
  const named = FORMATS.filter(
    ({ label: needed }) => needed === undefined || own.some((word) => needed.has(word)),
  );
  const values = sample.map((value) => value.trim());
  return named.find(({ test, share }) => {
    const most = Math.floor((1 - share) * values.length);
    let refused = 0;
    return values.every((value) => test(value) || ++refused <= most);
  })?.id;
}
