import { OdcError } from '../../base/errors.ts';
import { fold } from '../../base/folding.ts';
import type { Sheet } from './workbook.ts';

/**
 * The sheet to read: the one that the user names (its name, else its name without case and accents,
 * else its number among the tabs that are shown), or the first one shown that is not empty.
 * @returns `undefined` when nothing is named and no sheet that is shown has anything to read
 * @throws OdcError `unknown-sheet`
 */
export async function chooseSheet(
  sheets: readonly Sheet[],
  named: string | undefined,
): Promise<Sheet | undefined> {
  const shown = sheets.filter(({ hidden }) => !hidden);
  if (named === undefined) {
    for (const sheet of shown) if (!(await sheet.isEmpty())) return sheet;
    return undefined;
  }
  const folded = fold(named.trim());
  const found =
    sheets.find(({ name }) => name === named) ??
    sheets.find(({ name }) => fold(name.trim()) === folded) ??
    (/^[1-9]\d*$/.test(named) ? shown[Number(named) - 1] : undefined);
  if (found !== undefined) return found;
  const names = sheets.map(({ name }) => name);
  throw new OdcError('usage', 'unknown-sheet', { sheet: named, sheets: names });
}
