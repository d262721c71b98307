import { blankEnd } from './blank-end.ts';
import { longRow } from './long-row.ts';
import type { RowDefect } from './row-defect.ts';
import { shiftedRow } from './shifted-row.ts';
import { shortRow } from './short-row.ts';
import { truncated } from './truncated.ts';

/** What may be wrong with a row that has too many or too few cells: the first that applies has it. */
export const ROW_DEFECTS: readonly RowDefect[] = [
  shiftedRow,
  blankEnd,
  truncated,
  longRow,
  shortRow,
];
