/** Bins of a signature. The share of bins that agree is off by 4 % on average. */
export const BINS = 128;
const BIN_BITS = 7;
const EMPTY = 0xff_ff_ff_ff;

/**
 * The MinHash signature of the values of a column, by one permutation (Li, Owen and Zhang, 2012):
 * values are dealt into bins by the first bits of their hash, and each bin keeps the least of what
 * is left. Equal sets have equal signatures, and the share of equal bins tells how much two sets
 * have in common. Kept on 8 bits a bin, from which no value can be found again (Li and König,
 * 2010).
 */
export class SignatureBuilder {
  readonly #least = new Uint32Array(BINS).fill(EMPTY);

  add(hash: number): void {
    const bin = hash >>> (32 - BIN_BITS);
    const rest = (hash << BIN_BITS) >>> 0;
    if (rest < (this.#least[bin] ?? 0)) this.#least[bin] = rest;
  }

  /** A byte a bin: 0 for an empty one. */
  end(): Uint8Array {
    return Uint8Array.from(this.#least, (rest) =>
      rest === EMPTY ? 0 : 1 + ((Math.imul(rest ^ (rest >>> 15), 0x2c1b3c6d) >>> 8) % 255),
    );
  }
}
