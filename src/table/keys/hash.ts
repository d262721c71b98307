/**
 * A 64-bit hash of bytes, as two 32-bit numbers. Two lanes of multiplications and rotations, in the
 * manner of MurmurHash3 (public domain); not meant to resist an adversary: whoever uses it compares
 * the bytes as well.
 */
export class Hash {
  low = 0;
  high = 0;

  /** Hashes `length` bytes of `view` from `from` on. */
  of(view: DataView, from: number, length: number): void {
    let low = 0x9e3779b9 ^ length;
    let high = 0x85ebca6b;
    let at = from;
    for (const last = from + length - 4; at <= last; at += 4) {
      const word = view.getInt32(at, true);
      low = Math.imul(low ^ Math.imul(word, 0xcc9e2d51 | 0), 0x1b873593);
      low = (low << 13) | (low >>> 19);
      high = Math.imul(high ^ Math.imul(word, 0x239b961b), 0x38b34ae5);
      high = (high << 17) | (high >>> 15);
      high = (high + low) | 0;
    }
    let rest = 0;
    for (const end = from + length; at < end; at++) rest = (rest << 8) | view.getUint8(at);
    low ^= Math.imul(rest, 0xcc9e2d51 | 0);
    high ^= Math.imul(rest, 0x239b961b);
    this.low = settle(low ^ high);
    this.high = settle(high + low);
  }
}

/** Spreads every bit over all others. */
function settle(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b | 0);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35 | 0);
  return mixed ^ (mixed >>> 16);
}
