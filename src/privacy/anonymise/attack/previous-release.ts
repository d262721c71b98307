import type { Table, WalkOptions } from '../../../table/table.ts';
import { People } from '../../risk/people.ts';
import { type Check, checked, note, skipped } from './check.ts';
import { peopleObserver } from './people-observer.ts';

/**
 * Counts the rows that can be matched one to one with an earlier release, by the columns that both
 * have: their values stand alone in each of the two files.
 */
export async function matchPrevious(
  output: Table,
  previous: Table,
  walk: WalkOptions,
): Promise<Check> {
  const shared = output.header.columns.filter((name) => previous.header.columns.includes(name));
  if (shared.length === 0) return skipped('previous', 'no-shared-column');
  const [now, before] = [await gather(output, shared, walk), await gather(previous, shared, walk)];
  let rows = 0;
  for (let tuple = 0; tuple < now.tuples.size; tuple++) {
    if (now.counts[tuple] !== 1) continue;
    const numbers = now
      .textsOf(tuple)
      .map((text, column) => before.values[column]?.find(text) ?? -1);
    const found = before.tuples.find(numbers);
    if (found >= 0 && before.counts[found] === 1) rows += 1;
  }
  return checked(
    'previous',
    rows === 0 ? [] : [note('matched-rows', { rows, of: now.rows, columns: shared })],
    'warning',
  );
}

async function gather(
  table: Table,
  columns: readonly string[],
  walk: WalkOptions,
): Promise<People> {
  const people = new People(columns, []);
  const quasi = columns.map((name) => table.header.columns.indexOf(name));
  await table.walk([peopleObserver(people, { quasi, sensitive: [] })], { add() {} }, walk);
  return people;
}
