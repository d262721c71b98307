import type { FileReport } from './report.ts';

/** What tells that the cells of a row may stand under the label of another column. */
const SHIFTING: ReadonlySet<string> = new Set(['extra-cell', 'missing-cell', 'source-error']);

const known = new WeakMap<FileReport, ShiftedRows>();

/** The rows of a file whose cells may not be of the columns that they stand in. */
export class ShiftedRows {
  readonly #rows = new Set<number>();
  /** True when some of them are counted without being listed: any row may be one. */
  readonly #any: boolean;

  constructor({ issues, counts }: FileReport) {
    let listed = 0;
    for (const { code, row } of issues) {
      if (!SHIFTING.has(code)) continue;
      listed += 1;
      if (row !== undefined) this.#rows.add(row);
    }
    let all = 0;
    for (const { code, count, samples } of counts.groups) {
      if (!SHIFTING.has(code)) continue;
      all += count;
      for (const { row } of samples) if (row !== undefined) this.#rows.add(row);
    }
    this.#any = listed < all;
  }

  /** Those of a file, found once. */
  static of(file: FileReport): ShiftedRows {
    const found = known.get(file) ?? new ShiftedRows(file);
    known.set(file, found);
    return found;
  }

  has(row: number | undefined): boolean {
    return row !== undefined && (this.#any || this.#rows.has(row));
  }
}
