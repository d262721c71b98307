import type { CommuneCodes } from './commune-codes.ts';
import { numberAt, unpack } from './data.ts';

/** `!`: the entry does not have exactly one postcode; how many follows. */
const SEVERAL = 0x21;

/** The postcodes of La Poste's base, CEDEX left out, and the communes that use them. */
export class Postcodes {
  readonly #sorted: readonly string[];
  readonly #all: ReadonlySet<string>;
  readonly #codes: CommuneCodes;
  /** For each entry, where its ranks start and end. */
  readonly #bounds: Uint32Array;
  /** Ranks of postcodes, entry after entry. */
  readonly #ranks: Uint16Array;

  constructor(packed: string, codes: CommuneCodes) {
    const [sorted = '', bases = '', other = '', lists = ''] = unpack(packed).split('\n');
    this.#sorted = sorted.split(' ');
    this.#all = new Set([...this.#sorted, ...other.split(' ')]);
    this.#codes = codes;
    const bounds = new Uint32Array(codes.size + 1);
    const ranks = new Uint16Array(lists.length);
    let [at, size] = [0, 0];
    bases.split(' ').forEach((base, group) => {
      const { first = 0, end = 0 } = codes.groups[group] ?? {};
      const shift = Number(base) - 2;
      for (let entry = first; entry < end; entry++) {
        let count = 1;
        if (lists.charCodeAt(at) === SEVERAL) {
          count = numberAt(lists, at + 1);
          at += 2;
        }
        for (; count > 0; count--) ranks[size++] = numberAt(lists, at++) + shift;
        bounds[entry + 1] = size;
      }
    });
    this.#bounds = bounds;
    this.#ranks = ranks.subarray(0, size);
  }

  all(): ReadonlySet<string> {
    return this.#all;
  }

  /** Postcodes of an entry, in the order of La Poste's base. */
  of(entry: number): readonly string[] {
    const ranks = this.#ranks.subarray(this.#bounds[entry], this.#bounds[entry + 1]);
    return Array.from(ranks, (rank) => this.#sorted[rank] ?? '');
  }

  /** Codes of the communes and municipal arrondissements that use a postcode, ascending. */
  communes(postcode: string): readonly string[] {
    const rank = this.#sorted.indexOf(postcode);
    if (rank < 0) return [];
    const found: string[] = [];
    let entry = 0;
    for (let at = this.#ranks.indexOf(rank); at >= 0; at = this.#ranks.indexOf(rank, at + 1)) {
      while ((this.#bounds[entry + 1] ?? 0) <= at) entry += 1;
      found.push(this.#codes.codeOf(entry));
    }
    return found;
  }
}
