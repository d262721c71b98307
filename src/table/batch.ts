import type { KernelPlan } from './kernels/spec.ts';

/** A quoting fault, located at the quote that opens it. */
export interface QuoteFault {
  /** `unclosed`: no closing quote was found; `stray`: text follows the closing quote. */
  readonly kind: 'unclosed' | 'stray';
  /** Index of the row in the batch. */
  readonly row: number;
  /** Index of the column, from 0. */
  readonly column: number;
  /** Physical line of the opening quote, from 1. */
  readonly line: number;
}

/**
 * Some consecutive records of a table, as offsets into bytes: a cell becomes a string only when
 * someone asks. Rows and columns are counted from 0 inside a batch. A batch is reused: nothing of
 * it may be kept after the call that received it.
 */
export interface Batch {
  /** Record number of row 0; the header is record 1 (or more, when title lines stand above it). */
  readonly firstRow: number;
  readonly rows: number;
  /** Number of columns of the header. */
  readonly columns: number;
  /** Rows whose number of cells differs from the header's, ascending. Blank lines are among them. */
  readonly ragged: readonly number[];
  readonly quoteFaults: readonly QuoteFault[];
  /** The cell, unquoted and decoded; `''` when the record has no such cell. */
  text(row: number, column: number): string;
  /** Bytes of the cell in the batch's UTF-8 text before unescaping; -1 when the record has no such cell. */
  length(row: number, column: number): number;
  /** How many cells the record has: 0 for a blank line. */
  cells(row: number): number;
  /** The cells beyond the header's. */
  extra(row: number): readonly string[];
  /** Physical line where the record starts, from 1. Cheap when asked in ascending order. */
  line(row: number): number;
  /**
   * Runs the plan's kernels. Answers one bit a cell, set where the kernel could NOT prove the cell
   * right: `words` 32-bit words a row, bit `i & 31` of word `i >> 5` for the plan's column `i`.
   * `null`: no kernel ran, every cell is to be judged.
   */
  unproved(plan: KernelPlan): Uint32Array | null;
}

/** What is known of a table before its rows. */
export interface Header {
  readonly columns: readonly string[];
  /** Record number of the header, from 1. */
  readonly row: number;
  /** Physical line of the header, from 1. */
  readonly line: number;
}

/** Sees every batch of one table, in order; keeps only what it needs. */
export interface Observer<Result> {
  start(header: Header): void;
  batch(batch: Batch): void;
  end(): Result;
}
