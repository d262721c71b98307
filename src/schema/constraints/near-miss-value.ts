import { nearest } from '../../base/edit-distance.ts';
import { fold } from '../../base/folding.ts';

/** Beyond this many values, looking for a near one would cost more than it helps. */
const MAX_VALUES = 2_000;

/** The text without case, accents, spaces and punctuation. */
const bare = (folded: string): string => folded.replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Finds the only value of a list that a text may have meant: the same but for case, accents, spaces
 * and punctuation; else one or two letters away.
 */
export class NearMissValues {
  readonly #byKey = new Map<string, string | undefined>();
  readonly #byFold = new Map<string, string | undefined>();

  constructor(values: readonly string[]) {
    for (const value of values.slice(0, MAX_VALUES)) {
      // Two values with one key: neither is meant more than the other.
      const folded = fold(value);
      const key = bare(folded);
      this.#byKey.set(key, this.#byKey.has(key) ? undefined : value);
      this.#byFold.set(folded, this.#byFold.has(folded) ? undefined : value);
    }
  }

  find(text: string): string | undefined {
    const folded = fold(text);
    const key = bare(folded);
    const same = key === '' ? undefined : this.#byKey.get(key);
    if (same !== undefined) return same;
    const limit = folded.length >= 8 ? 2 : folded.length >= 4 ? 1 : 0;
    const near = limit === 0 ? undefined : nearest(folded, this.#likely(folded, limit), limit);
    return near === undefined ? undefined : this.#byFold.get(near);
  }

  /**
   * Values worth measuring: of about the same length, and with one piece of the text untouched,
   * since that many edits leave one piece out of `limit + 1` alone.
   */
  #likely(folded: string, limit: number): string[] {
    const size = Math.ceil(folded.length / (limit + 1));
    const pieces = Array.from({ length: limit + 1 }, (_, index) =>
      folded.slice(index * size, (index + 1) * size),
    );
    return [...this.#byFold.keys()].filter(
      (value) =>
        Math.abs(value.length - folded.length) <= limit &&
        pieces.some((piece) => value.includes(piece)),
    );
  }
}
