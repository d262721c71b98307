import type { Batch } from '../../../table/batch.ts';
import { OffsetBatch } from '../../../table/scan/offset-batch.ts';

/** By byte: what it counts as in a comparison. 0 for what does not count, spaces and signs. */
const FOLDED = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) {
  const isDigit = byte >= 0x30 && byte <= 0x39;
  const isLower = byte >= 0x61 && byte <= 0x7a;
  const isUpper = byte >= 0x41 && byte <= 0x5a;
  if (isDigit || isLower || byte >= 0x80) FOLDED[byte] = byte;
  else if (isUpper) FOLDED[byte] = byte + 32;
}

const AT = 0x40;

/**
 * Hashes cells by their letters and digits, whatever their case and the signs between them:
 * `06 12 34 56 78` and `06.12.34.56.78` are one. 64 bits: two of ten million differ as good as
 * surely. Its fields tell about the cell just hashed.
 */
export class CellHasher {
  high = 0;
  low = 0;
  /** Letters and digits, in bytes. */
  length = 0;
  digits = 0;
  hasAt = false;
  #batch: Batch | undefined;
  #offsets: OffsetBatch | undefined;
  #bytes: Uint8Array = new Uint8Array(0);

  /** Tells which batch the cells are of. */
  from(batch: Batch): void {
    this.#batch = batch;
    this.#offsets = batch instanceof OffsetBatch ? batch : undefined;
    if (this.#offsets !== undefined) this.#bytes = this.#offsets.bytes;
  }

  cell(row: number, column: number): void {
    const offsets = this.#offsets;
    const start = offsets?.start(row, column) ?? -1;
    if (offsets !== undefined && start >= 0) {
      this.#hash(this.#bytes, start, start + Math.max(0, offsets.length(row, column)));
      return;
    }
    this.text(this.#batch?.text(row, column) ?? '');
  }

  text(text: string): void {
    const bytes = Buffer.from(text);
    this.#hash(bytes, 0, bytes.length);
  }

  #hash(bytes: Uint8Array, start: number, end: number): void {
    let high = 0x811c9dc5;
    let low = 0x2545f491;
    let length = 0;
    let digits = 0;
    let hasAt = false;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] as number;
      const folded = FOLDED[byte] as number;
      if (folded === 0) {
        if (byte === AT) hasAt = true;
        continue;
      }
      length += 1;
      if (folded < 0x3a) digits += 1;
      high = Math.imul(high ^ folded, 0x01000193);
      low = Math.imul(low ^ folded, 0x5bd1e995);
      low ^= low >>> 13;
    }
    this.high = high ^ (low >>> 15);
    this.low = low ^ (high >>> 13);
    this.length = length;
    this.digits = digits;
    this.hasAt = hasAt;
  }
}
