import type { Table, WalkOptions } from '../../table/table.ts';
import { People } from '../risk/people.ts';
import type { MeasuredColumn, MeasuredColumns } from './resolve/measured-columns.ts';
import type { TreatedColumn } from './resolve/resolve-columns.ts';
import { type RowTest, RowWalk } from './rows/row-walk.ts';
import type { SourceRow } from './rows/source-row.ts';
import { valueReader } from './rows/value-reader.ts';

const names = (columns: readonly MeasuredColumn[]): string[] => columns.map(({ name }) => name);

/** Adds rows to people, column by column. */
function gatherer(
  people: People,
  { quasi, sensitive }: MeasuredColumns,
  treated: readonly TreatedColumn[],
): (row: SourceRow) => void {
  const treatmentOf = (index: number) => treated.find((column) => column.index === index);
  const readers = quasi.map(({ index }, column) =>
    valueReader(index, treatmentOf(index), dictionary(people.values[column])),
  );
  const kinds = sensitive.map(({ index }, column) =>
    valueReader(index, treatmentOf(index), dictionary(people.sensitive[column]?.values)),
  );
  const known = new Int32Array(readers.length);
  const values = new Int32Array(kinds.length);
  return (row) => {
    for (let column = 0; column < known.length; column++)
      known[column] = readers[column]?.(row) ?? 0;
    for (let column = 0; column < values.length; column++)
      values[column] = kinds[column]?.(row) ?? 0;
    people.addNumbers(known, values);
  };
}

function dictionary<Held>(held: Held | undefined): Held {
  if (held === undefined) throw new Error('people do not have the columns that are gathered');
  return held;
}

export interface SurveyWork {
  readonly table: Table;
  readonly rules: readonly RowTest[];
  readonly treated: readonly TreatedColumn[];
  /** Measured as they are in the source. */
  readonly before: MeasuredColumns;
}

/**
 * One walk over the source for all that must know the whole column: the operators that ask for it,
 * and the measures before. Nothing is read when nobody asks.
 * @returns the people of the source; `undefined` without quasi-identifiers
 */
export async function survey(
  { table, rules, treated, before }: SurveyWork,
  walk: WalkOptions,
): Promise<People | undefined> {
  const surveys = treated.filter(({ treatment }) => treatment.survey !== undefined);
  const people =
    before.quasi.length === 0
      ? undefined
      : new People(names(before.quasi), names(before.sensitive));
  if (surveys.length === 0 && people === undefined) return undefined;
  const onRow = (row: SourceRow): void => {
    for (const { index, treatment } of surveys) {
      const text = row.text(index);
      if (text !== '') treatment.survey?.row(text, row);
    }
  };
  const onAnyRow = people === undefined ? undefined : gatherer(people, before, []);
  const rows = new RowWalk(rules, onRow, onAnyRow === undefined ? {} : { onAnyRow });
  await table.walk([rows], { add() {} }, walk);
  for (const { treatment } of surveys) treatment.survey?.end();
  return people;
}

/** The people of the rows that no rule drops, their columns treated: what a search works on. */
export async function treatedPeople(
  { table, rules, treated }: Omit<SurveyWork, 'before'>,
  measured: MeasuredColumns,
  walk: WalkOptions,
): Promise<People> {
  const people = new People(names(measured.quasi), names(measured.sensitive));
  const rows = new RowWalk(rules, gatherer(people, measured, treated));
  await table.walk([rows], { add() {} }, walk);
  return people;
}
