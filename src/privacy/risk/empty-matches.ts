import { Dictionary } from './dictionary.ts';
import type { People } from './people.ts';

/** k and lone rows when an empty cell may be any value, as sdcMicro counts: it raises k. */
export interface EmptyMatches {
  readonly k: number;
  readonly uniques: number;
}

/** Ways of being empty beyond which the count is given up: each is compared with each. */
const MOST_PATTERNS = 64;

/**
 * Counts for each row those that it cannot be told from when empty cells match everything.
 * @returns `undefined` when no quasi-identifier is ever empty, or in too many ways
 */
export function emptyMatches(people: People): EmptyMatches | undefined {
  const { tuples, counts, values, quasi } = people;
  const empties = values.map((dictionary) => dictionary.find('') ?? -1);
  if (empties.every((empty) => empty < 0)) return undefined;
  const patterns = new Map<string, number[]>();
  for (let tuple = 0; tuple < tuples.size; tuple++) {
    const pattern = empties
      .map((empty, column) => (tuples.at(tuple, column) === empty ? '0' : '1'))
      .join('');
    const list = patterns.get(pattern);
    if (list === undefined) patterns.set(pattern, [tuple]);
    else list.push(tuple);
  }
  if (patterns.size > MOST_PATTERNS) return undefined;
  const matching = new Float64Array(tuples.size);
  for (const [one, mine] of patterns) {
    for (const [other, theirs] of patterns) {
      const known = quasi.flatMap((_, column) =>
        one[column] === '1' && other[column] === '1' ? [column] : [],
      );
      addMatches(people, counts, known, mine, theirs, matching);
    }
  }
  let [k, uniques] = [Number.POSITIVE_INFINITY, 0];
  for (let tuple = 0; tuple < tuples.size; tuple++) {
    k = Math.min(k, matching[tuple] as number);
    if (matching[tuple] === 1) uniques += 1;
  }
  return { k, uniques };
}

/** Adds, for each tuple of one list, the rows of the other that agree with it on some columns. */
function addMatches(
  { tuples }: People,
  counts: Float64Array,
  columns: readonly number[],
  mine: readonly number[],
  theirs: readonly number[],
  matching: Float64Array,
): void {
  const keys = new Dictionary();
  const rows: number[] = [];
  const keyOf = (tuple: number): string => columns.map((column) => tuples.at(tuple, column)).join();
  for (const tuple of theirs) {
    const key = keys.number(keyOf(tuple));
    rows[key] = (rows[key] ?? 0) + (counts[tuple] as number);
  }
  for (const tuple of mine) {
    const key = keys.find(keyOf(tuple));
    if (key !== undefined) matching[tuple] = (matching[tuple] as number) + (rows[key] ?? 0);
  }
}
