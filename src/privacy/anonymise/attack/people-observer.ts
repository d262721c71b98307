import type { Batch, Observer } from '../../../table/batch.ts';
import type { People } from '../../risk/people.ts';

/** Columns of a table, by index, as the measures want them. */
export interface PeopleColumns {
  readonly quasi: readonly number[];
  readonly sensitive: readonly number[];
  readonly weight?: number;
}

/** Gathers the people of a table as it is written. */
export function peopleObserver(
  people: People,
  { quasi, sensitive, weight }: PeopleColumns,
): Observer<People> {
  const [known, kinds] = [new Int32Array(quasi.length), new Int32Array(sensitive.length)];
  const row = (batch: Batch, index: number): void => {
    for (let column = 0; column < quasi.length; column++) {
      known[column] =
        people.values[column]?.number(batch.text(index, quasi[column] as number)) ?? 0;
    }
    for (let column = 0; column < sensitive.length; column++) {
      kinds[column] =
        people.sensitive[column]?.values.number(batch.text(index, sensitive[column] as number)) ??
        0;
    }
    if (weight === undefined) people.addNumbers(known, kinds);
    else people.addNumbers(known, kinds, weightOf(batch.text(index, weight)));
  };
  return {
    start() {},
    batch(batch) {
      const hasRagged = batch.ragged.length > 0;
      for (let index = 0; index < batch.rows; index++) {
        if (!hasRagged || batch.cells(index) > 0) row(batch, index);
      }
    },
    end: () => people,
  };
}

/** A weight that is no number counts for one. */
function weightOf(text: string): number {
  const weight = Number(text.trim().replace(',', '.'));
  return Number.isFinite(weight) && weight > 0 ? weight : 1;
}
