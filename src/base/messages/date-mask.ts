import type { Param } from '../finding.ts';

/** The letters of one language for each directive of a date format: `{ d: 'jj', m: 'mm', … }`. */
export type MaskLetters = Readonly<Record<string, string>>;

const DEFAULTS: Readonly<Record<string, string>> = {
  date: '%Y-%m-%d',
  datetime: '%Y-%m-%dT%H:%M:%S',
  time: '%H:%M:%S',
};

/**
 * A date format as people write it: `jj/mm/aaaa` for `%d/%m/%Y`. Directives without letters stay as
 * they are; `''` for a format that has no mask (`any`).
 */
export function dateMask(
  type: Param | undefined,
  format: Param | undefined,
  letters: MaskLetters,
): string {
  if (format === 'any') return '';
  const pattern = format === 'default' ? DEFAULTS[String(type)] : format;
  return String(pattern ?? '').replace(/%(.)/g, (directive, letter: string) =>
    letter === '%' ? '%' : (letters[letter] ?? directive),
  );
}
