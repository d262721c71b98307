/**
 * What a workbook may cost at most. A workbook is a zip of XML: a few kilobytes can unfold into
 * gigabytes, so that every size is bounded before it is trusted, and again while it is read.
 */
export interface Limits {
  /** Entries of the archive. */
  readonly entries: number;
  /** Bytes of a part that is kept in memory (shared strings, styles), once inflated. */
  readonly partBytes: number;
  /** Bytes of a part that is streamed (a sheet), once inflated. */
  readonly sheetBytes: number;
  /** Bytes of all parts together, once inflated. */
  readonly totalBytes: number;
  /** Inflated bytes for one compressed byte. */
  readonly ratio: number;
  /** Inflated bytes under which the ratio is not looked at: empty formatted rows compress very well. */
  readonly ratioFrom: number;
  /** Cells of a sheet, repeated ones and empty ones between two others included. */
  readonly cells: number;
}

const MIB = 2 ** 20;

/** A full sheet of 1,048,576 rows by 20 columns takes about 900 MB of XML, at 5 to 30 to one. */
export const LIMITS: Limits = {
  entries: 10_000,
  partBytes: 256 * MIB,
  sheetBytes: 2048 * MIB,
  totalBytes: 4096 * MIB,
  ratio: 200,
  ratioFrom: 32 * MIB,
  cells: 100_000_000,
};

/** The largest sheet of Excel, and of LibreOffice. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
