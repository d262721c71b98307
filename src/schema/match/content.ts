import { compileField } from '../compile.ts';
import type { Field } from '../model.ts';
import type { MatchedColumn } from './match-header.ts';

/** Rows of the sample that are looked at: enough to tell a right column from a wrong one. */
const ROWS = 30;
const REFUSALS = new Set(['type-error', 'constraint-error']);

/**
 * How far the cells of a sample suit the fields that their columns bear the name of: the mean, over
 * the columns, of the share of filled cells that are right. A column that a spreadsheet has damaged
 * weighs no more than another.
 * @returns 0 to 1; `undefined` when no cell is filled
 */
export function contentShare(
  matched: readonly MatchedColumn[],
  fields: readonly Field[],
  sample: readonly (readonly string[])[],
): number | undefined {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const rows = sample.slice(0, ROWS);
  const shares = matched.flatMap(({ column, field: name }) => {
    const field = byName.get(name);
    const share =
      field &&
      columnShare(
        field,
        rows.map((row) => row[column - 1] ?? ''),
      );
    return share === undefined ? [] : [share];
  });
  if (shares.length === 0) return undefined;
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function columnShare(field: Field, cells: readonly string[]): number | undefined {
  const check = compileField(field);
  const filled = cells.filter((cell) => cell !== '' && !check.isMissing(cell));
  if (filled.length === 0) return undefined;
  const right = filled.filter(
    (cell) => !check.judge(cell).problems.some(({ code }) => REFUSALS.has(code)),
  );
  return right.length / filled.length;
}
