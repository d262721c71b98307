import { levelOf } from '../../base/codes.ts';
import type { Finding } from '../../base/finding.ts';
import { isFilled } from '../sniff/cell-looks.ts';
import { labelOf } from '../sniff/layout.ts';

/**
 * Says that lines stand above the header, as for a text table: the first title, or blank rows only.
 * @param above the records between the first row that is not blank and the header
 * @param headerRow number of the header in the sheet, from 1
 */
export function titleFindings(
  above: readonly (readonly string[])[],
  headerRow: number,
): readonly Finding[] {
  if (headerRow === 1) return [];
  const level = levelOf('title-line');
  const params = { lines: headerRow - 1, headerRow };
  const at = above.findIndex((cells) => cells.some(isFilled));
  const title = above[at];
  if (title === undefined)
    return [{ code: 'title-line', level, reason: 'blank', row: 1, line: 1, params }];
  const row = headerRow - above.length + at;
  const value = title.filter(isFilled).map(labelOf).join(' ');
  return [{ code: 'title-line', level, row, line: row, value, params }];
}
