import type { Finding, FindingSink } from '../base/finding.ts';
import type { OnProgress } from '../ports/progress.ts';
import type { Header, Observer } from './batch.ts';

export interface TableOptions {
  /** Encoding named by the user; found from the bytes when left out. */
  readonly encoding?: string;
  /** Delimiter named by the user; found from a sample when left out. */
  readonly delimiter?: string;
  /** Sheet of a workbook, by name or 1-based number; the first visible one when left out. */
  readonly sheet?: string;
  /** `auto`: kernels from about 1 MB on. `on` and `off` are for tests and benches. */
  readonly kernels?: 'auto' | 'on' | 'off';
  /** Bytes read at a time; for tests. */
  readonly chunkBytes?: number;
}

export type TableFormat = 'csv' | 'xlsx' | 'ods';

/** What the table turned out to be; the `table` of the JSON report. */
export interface TableInfo {
  readonly format: TableFormat;
  /** Present when the bytes were compressed. */
  readonly compression?: 'gzip';
  readonly encoding: string;
  readonly bom: boolean;
  /** `null` for a workbook. */
  readonly delimiter: string | null;
  readonly quote: string | null;
  readonly newline: '\n' | '\r\n' | '\r' | 'mixed' | null;
  readonly sheet?: string;
  readonly headerRow: number;
  readonly columns: readonly string[];
  readonly bytes: number | undefined;
}

export interface WalkOptions {
  readonly signal?: AbortSignal;
  /** Bytes of the source read so far. */
  readonly onProgress?: OnProgress;
}

/** A table that has been recognised and whose header is known. */
export interface Table {
  readonly info: TableInfo;
  readonly header: Header;
  /** What was noticed while opening: title lines above the header, hidden sheets, `sep=`… */
  readonly findings: readonly Finding[];
  /** The first records after the header (at most 200), for guessing a schema. */
  readonly sample: readonly (readonly string[])[];
  /**
   * Reads the table once from its first row, hands every batch to each observer.
   * Bytes that cannot be decoded go to `sink` as `encoding-error`.
   * Answers the number of data rows. May be called once only when the source cannot be read again.
   */
  walk(
    observers: readonly Observer<unknown>[],
    sink: FindingSink,
    options?: WalkOptions,
  ): Promise<{ readonly rows: number }>;
}
