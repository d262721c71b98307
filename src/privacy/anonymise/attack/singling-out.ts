import type { OutputColumn } from '../resolve/output-columns.ts';
import type { CellHasher } from './cell-hash.ts';
import { type Check, checked, note, skipped } from './check.ts';
import { DistinctEstimate } from './distinct-estimate.ts';

/** Operators whose values nobody outside can know, or that say why they stay. */
const EXEMPT: ReadonlySet<string> = new Set([
  'token',
  'sequence',
  'shuffle',
  'noise',
  'microaggregate',
  'round-number',
  'keep',
  'redact-text',
]);

/**
 * Looks for columns that no measure covers and in which more than half of the values differ: at least
 * one of them then stands alone, and k with such a column is 1.
 */
export class SinglingOut {
  readonly #columns: readonly {
    readonly place: number;
    readonly name: string;
    readonly distinct: DistinctEstimate;
  }[];
  #rows = 0;

  /** @param measured names of the quasi-identifiers and sensitive columns in the output */
  constructor(columns: readonly OutputColumn[], measured: ReadonlySet<string>, rows: number) {
    this.#columns = columns.flatMap(({ name, treated }, place) =>
      measured.has(name) || EXEMPT.has(treated?.operator ?? '')
        ? []
        : [{ place, name, distinct: new DistinctEstimate(rows) }],
    );
  }

  /** Places in the output of the columns that it wants to see. */
  get places(): readonly number[] {
    return this.#columns.map(({ place }) => place);
  }

  row(): void {
    this.#rows += 1;
  }

  /** @param hasher has just hashed the cell of the column of that rank in `places` */
  see(rank: number, hasher: CellHasher): void {
    if (hasher.length > 0) this.#columns[rank]?.distinct.add(hasher.high, hasher.low);
  }

  /** @param target whether the plan promises a k: a column that undoes it is then a failure */
  conclude(target: boolean): Check {
    if (this.#rows === 0) return skipped('singling-out', 'no-row');
    const notes = this.#columns.flatMap(({ name, distinct }) => {
      const share = distinct.count / this.#rows;
      return share > 0.5
        ? [note('column-singles-out', { field: name, share: Math.min(1, share) })]
        : [];
    });
    return checked('singling-out', notes, target ? 'failed' : 'warning');
  }
}
