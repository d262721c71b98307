import { readNumber } from '../values/number-text.ts';
import type { RowView } from './operator.ts';

/** What a cell must be. All that is told must hold. Surrounding spaces do not count. */
export interface Condition {
  readonly column: string;
  readonly equals?: string | number | boolean;
  readonly in?: readonly (string | number | boolean)[];
  /** The cell is a line of a text file; what reads the plan puts the lines in `in`. */
  readonly inFile?: string;
  readonly empty?: boolean;
  /** The cell is a number greater than this, or less. */
  readonly above?: number;
  readonly below?: number;
}

type CellTest = (text: string) => boolean;

/** A condition made ready: the index of its column comes from the table's header. */
export function rowTest(
  condition: Condition,
  indexOf: (column: string) => number,
): (row: RowView) => boolean {
  const column = indexOf(condition.column);
  const tests = cellTests(condition);
  return (row) => {
    const text = row.text(column).trim();
    return tests.every((test) => test(text));
  };
}

function cellTests({ equals, in: list, empty, above, below }: Condition): readonly CellTest[] {
  const tests: CellTest[] = [];
  if (equals !== undefined) tests.push((text) => text === String(equals));
  if (list !== undefined) {
    const known = new Set(list.map(String));
    tests.push((text) => known.has(text));
  }
  if (empty !== undefined) tests.push((text) => (text === '') === empty);
  if (above !== undefined) tests.push((text) => (readNumber(text)?.value ?? Number.NaN) > above);
  if (below !== undefined) tests.push((text) => (readNumber(text)?.value ?? Number.NaN) < below);
  return tests;
}
