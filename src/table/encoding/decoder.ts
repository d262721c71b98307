/** What a decoder did in one call. */
export interface Progress {
  /** Bytes of the input that are done with. */
  readonly consumed: number;
  /** Bytes of UTF-8 written from the start of the output. */
  readonly written: number;
}

/**
 * Told of each byte that cannot be decoded, in order; U+FFFD stands for it in the output.
 * @param at index of the byte in the input
 * @param size bytes that go together: 1, and 2 in UTF-16
 * @param written bytes of output that stand before its U+FFFD
 */
export type OnFault = (at: number, size: number, written: number) => void;

/** Turns bytes of one encoding into UTF-8, piece by piece. */
export interface Decoder {
  /**
   * Decodes as many whole characters of `input[start, end)` as `output` (4 bytes at least) can hold.
   * @param last no bytes follow: a cut character is then a fault
   */
  decode(
    input: Uint8Array,
    start: number,
    end: number,
    output: Uint8Array,
    last: boolean,
    onFault: OnFault,
  ): Progress;
}

/** Writes U+FFFD; answers the bytes written. */
export function writeReplacement(output: Uint8Array, at: number): number {
  output[at] = 0xef;
  output[at + 1] = 0xbf;
  output[at + 2] = 0xbd;
  return 3;
}
