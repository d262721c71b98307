import type { FollowReport } from '../follow.ts';
import { historyCells, rowsOf } from '../history/history.ts';

/** The figures of the report as rows of text, header first: a dataset and a month each. */
export function followCells(report: FollowReport): readonly (readonly string[])[] {
  return historyCells(rowsOf(report));
}
