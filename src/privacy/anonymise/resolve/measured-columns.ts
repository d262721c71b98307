import type { ReadPlan } from '../plan/read-plan.ts';
import { sensitivePlans } from '../target/distances.ts';
import type { ColumnIndex } from './column-index.ts';
import type { OutputColumn } from './output-columns.ts';

/** A column that the measures look at. */
export interface MeasuredColumn {
  readonly name: string;
  /** Index in the source. */
  readonly index: number;
  /** Place in the output; -1 when the column does not go out. */
  readonly place: number;
}

export interface MeasuredColumns {
  readonly quasi: readonly MeasuredColumn[];
  readonly sensitive: readonly MeasuredColumn[];
}

/** The columns that a plan calls quasi-identifiers and sensitive. */
export function measuredColumns(
  { plan }: ReadPlan,
  columns: ColumnIndex,
  output: readonly OutputColumn[],
): MeasuredColumns {
  const measured = (name: string, keys: readonly (string | number)[]): MeasuredColumn => {
    const index = columns.of(name, keys);
    return { name, index, place: output.findIndex((column) => column.index === index) };
  };
  return {
    quasi: (plan.quasi ?? []).map((name, place) => measured(name, ['quasi', place])),
    sensitive: sensitivePlans(plan).map(({ column }, place) =>
      measured(column, ['sensitive', place]),
    ),
  };
}

/** Those that go out. */
export function published({ quasi, sensitive }: MeasuredColumns): MeasuredColumns {
  const isOut = ({ place }: MeasuredColumn): boolean => place >= 0;
  return { quasi: quasi.filter(isOut), sensitive: sensitive.filter(isOut) };
}
