const LF = 10;
const CR = 13;

/** Where one is in a text that goes by in pieces. LF, CRLF and lone CR end a line. */
export class LineCounter {
  /** Physical line, from 1. */
  line = 1;
  /** Characters of the line that have gone by. */
  characters = 0;
  #afterCr = false;

  /** Goes over `piece[from, to)`, the bytes that follow those of the former call. */
  advance(piece: Uint8Array, from: number, to: number): void {
    if (from >= to) return;
    const bytes = Buffer.from(piece.buffer, piece.byteOffset + from, to - from);
    const continues = this.#afterCr && bytes[0] === LF;
    const ends = countByte(bytes, LF) + loneReturns(bytes) - (continues ? 1 : 0);
    const lastEnd = Math.max(bytes.lastIndexOf(LF), bytes.lastIndexOf(CR));
    if (lastEnd >= 0) this.characters = 0;
    this.characters += characters(bytes, lastEnd + 1);
    this.line += ends;
    this.#afterCr = bytes[bytes.length - 1] === CR;
  }
}

function countByte(bytes: Buffer, byte: number): number {
  let count = 0;
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) count += 1;
  return count;
}

/** CRs that no LF follows; one at the very end counts: an LF that comes later does not. */
function loneReturns(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(CR); at >= 0; at = bytes.indexOf(CR, at + 1)) {
    if (bytes[at + 1] !== LF) count += 1;
  }
  return count;
}

/** UTF-8 characters from a byte on: all bytes but those that continue one. */
function characters(bytes: Uint8Array, from: number): number {
  let count = 0;
  for (let at = from; at < bytes.length; at++) {
    if (((bytes[at] as number) & 0xc0) !== 0x80) count += 1;
  }
  return count;
}
