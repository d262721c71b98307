import type { Dictionary } from '../../risk/dictionary.ts';
import type { TreatedColumn } from '../resolve/resolve-columns.ts';
import { type CellCounts, writtenOf } from './cell-treater.ts';
import type { SourceRow } from './source-row.ts';

/** Gives the number of the value that a column shows once treated. */
export type ValueReader = (row: SourceRow) => number;

interface Known {
  readonly number: number;
  readonly isChanged: boolean;
  readonly fault: keyof CellCounts['emptied'] | undefined;
}

/**
 * Reads a column as it is to be written, into a dictionary.
 * @param treated how it is treated; `undefined` as it is
 * @param counts what becomes of its cells, if anyone wants to know
 */
export function valueReader(
  index: number,
  treated: TreatedColumn | undefined,
  values: Dictionary,
  counts?: CellCounts,
): ValueReader {
  if (treated === undefined) return (row) => values.number(row.text(index));
  const { treatment } = treated;
  const known = treatment.byRow === true ? undefined : new Map<string, Known>();
  const apply = (text: string, row: SourceRow): Known => {
    const outcome = treatment.apply(text, row);
    const written = writtenOf(outcome);
    return {
      number: values.number(written),
      isChanged: written !== text,
      fault: typeof outcome === 'string' ? undefined : outcome.fault,
    };
  };
  return (row) => {
    const text = row.text(index);
    if (text === '') return values.number('');
    let answer = known?.get(text);
    if (answer === undefined) {
      answer = apply(text, row);
      known?.set(text, answer);
    }
    if (counts !== undefined) count(counts, answer);
    return answer.number;
  };
}

function count(counts: CellCounts, { isChanged, fault }: Known): void {
  counts.cells += 1;
  if (isChanged) counts.changed += 1;
  if (fault !== undefined) counts.emptied[fault] += 1;
}
