/**
 * Bytes that can be read from the start, as often as asked (`again` is false for standard input:
 * there, a second `open` fails).
 */
export interface ByteSource {
  /** As the user named it, for reports; `-` for standard input. */
  readonly path: string;
  /** Size in bytes, when known. */
  readonly size: number | undefined;
  readonly again: boolean;
  open(): ByteStream;
  /** For formats that are read by jumps; left out where it cannot be done. */
  openAt?(): RandomBytes;
}

/** Bytes read at any place. */
export interface RandomBytes {
  /** Fills `into` from the offset `at` on; answers how many bytes there were. */
  readAt(into: Uint8Array, at: number): number;
  close(): void;
}

/** One pass over bytes. */
export interface ByteStream {
  /** Fills `into` with at least 1 byte; answers how many, 0 at the end. A promise only when it has to wait. */
  read(into: Uint8Array): number | Promise<number>;
  close(): void;
}
