import { BINS } from '../profile/signature.ts';
import type { ComparedTable } from './compared-table.ts';

/** Bins that have to agree together: two columns that share half their values agree on 16 bands of 64. */
const BAND = 2;
/** Columns in one bucket from which each is only compared with its neighbours: a list that all have. */
const CROWD = 24;
/** Bands on which two tables have to agree to be compared. */
const FEWEST = 2;

/**
 * Pairs of tables that may share values, without comparing each with each: columns whose signatures
 * agree on a band fall in one bucket (locality-sensitive hashing).
 * @returns pairs of indexes, the first one smaller
 */
export function candidatePairs(
  tables: readonly ComparedTable[],
): readonly (readonly [number, number])[] {
  const pairs = new Map<number, number>();
  const meet = (one: number, other: number): void => {
    if (one === other) return;
    const key = Math.min(one, other) * tables.length + Math.max(one, other);
    pairs.set(key, (pairs.get(key) ?? 0) + 1);
  };
  for (let band = 0; band < BINS; band += BAND) {
    for (const bucket of bucketsOf(tables, band)) {
      for (let one = 0; one < bucket.length; one++) {
        const last = bucket.length > CROWD ? one + 2 : bucket.length;
        for (let other = one + 1; other < Math.min(last, bucket.length); other++) {
          meet(bucket[one] ?? 0, bucket[other] ?? 0);
        }
      }
    }
  }
  return [...pairs]
    .filter(([, bands]) => bands >= FEWEST)
    .map(([key]) => [Math.floor(key / tables.length), key % tables.length] as const);
}

/** Tables whose columns agree on one band, those alone left out. */
function bucketsOf(tables: readonly ComparedTable[], band: number): Iterable<readonly number[]> {
  const buckets = new Map<number, number[]>();
  for (const [index, { columns }] of tables.entries()) {
    for (const { full } of columns) {
      const key = (full[band] ?? 0) * 65_537 + (full[band + 1] ?? 0);
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [index]);
      else if (bucket.at(-1) !== index) bucket.push(index);
    }
  }
  return [...buckets.values()].filter(({ length }) => length > 1);
}
