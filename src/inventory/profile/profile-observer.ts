import type { Batch, Header, Observer } from '../../table/batch.ts';
import { ColumnWatch } from './column-watch.ts';

/** A table of more columns than that is a matrix: those beyond are counted and not looked at. */
const MOST_COLUMNS = 500;

/** What a walk tells of the columns of one table. */
export interface ProfileResult {
  readonly labels: readonly string[];
  readonly rows: number;
  readonly watches: readonly ColumnWatch[];
}

/** Profiles the columns of a table, on the batches of the walk that looks for personal data. */
export class ProfileObserver implements Observer<ProfileResult> {
  #labels: readonly string[] = [];
  #watches: readonly ColumnWatch[] = [];
  #rows = 0;

  start({ columns }: Header): void {
    this.#labels = columns;
    this.#watches = columns.slice(0, MOST_COLUMNS).map((_label, column) => new ColumnWatch(column));
  }

  batch(batch: Batch): void {
    for (const watch of this.#watches) watch.batch(batch);
    this.#rows += batch.rows;
  }

  end(): ProfileResult {
    return this.result;
  }

  get result(): ProfileResult {
    return { labels: this.#labels, rows: this.#rows, watches: this.#watches };
  }
}
