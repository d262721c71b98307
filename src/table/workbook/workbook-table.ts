import type { Finding, FindingSink } from '../../base/finding.ts';
import type { Header, Observer } from '../batch.ts';
import type { Table, TableInfo, WalkOptions } from '../table.ts';
import { recordBlocks } from './records.ts';
import { RowsBatch } from './rows-batch.ts';
import type { Sheet } from './workbook.ts';

/** Rows handed at a time. */
const BATCH_ROWS = 2048;

/** A sheet of a workbook as a table. The sheet is read anew at each walk. */
export class WorkbookTable implements Table {
  readonly info: TableInfo;
  readonly header: Header;
  readonly findings: readonly Finding[];
  readonly sample: readonly (readonly string[])[];
  readonly #sheet: Sheet;
  readonly #bytes: number;

  /** @param bytes size of the workbook, for the progress */
  constructor(
    sheet: Sheet,
    bytes: number,
    facts: Pick<Table, 'info' | 'header' | 'findings' | 'sample'>,
  ) {
    this.info = facts.info;
    this.header = facts.header;
    this.findings = facts.findings;
    this.sample = facts.sample;
    this.#sheet = sheet;
    this.#bytes = bytes;
  }

  async walk(
    observers: readonly Observer<unknown>[],
    _sink: FindingSink,
    { signal, onProgress }: WalkOptions = {},
  ): Promise<{ readonly rows: number }> {
    const columns = this.header.columns.length;
    const progress = (share: number) => {
      signal?.throwIfAborted();
      onProgress?.(Math.round(share * this.#bytes), this.#bytes);
    };
    const blocks = recordBlocks(this.#sheet.rows(progress), BATCH_ROWS, this.header.row + 1);
    let rows = 0;
    for (const observer of observers) observer.start(this.header);
    for await (const { first, records } of blocks) {
      signal?.throwIfAborted();
      const batch = new RowsBatch(first, columns, records);
      for (const observer of observers) observer.batch(batch);
      rows += records.length;
    }
    for (const observer of observers) observer.end();
    return { rows };
  }
}
