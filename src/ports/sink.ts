import type { ByteSource } from './bytes.ts';

/** Where a data file is written, piece after piece, in memory that does not grow with it. */
export interface Sink {
  /**
   * Starts a file. Nothing shows under its name before `commit`.
   * @throws OdcError `usage`: `output-exists` unless `force`; `output-is-input` when the name leads
   *   to one of the files of `keep`, whatever path names it
   */
  open(path: string, options?: SinkOptions): SinkFile;
}

export interface SinkOptions {
  readonly force?: boolean;
  /** Files that must never be replaced: those that are being read. */
  readonly keep?: readonly string[];
}

/** A file being written: whole in the end, or not there at all. */
export interface SinkFile {
  /** The bytes are copied or written before it returns: the caller may reuse them. */
  write(bytes: Uint8Array): void;
  /** What was written, to be read again before it is committed. No more is written after. */
  reread(): ByteSource;
  /** Gives the file its name. */
  commit(): Promise<void>;
  /** Removes what was written. Does nothing after `commit`. */
  abort(): void;
}
