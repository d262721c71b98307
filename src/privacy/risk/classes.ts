import type { People } from './people.ts';

/** Rows that cannot be told apart: the class of each distinct tuple, and how many rows each class has. */
export interface Classes {
  readonly count: number;
  /** By tuple. Reused by the next grouping of the same `Grouper`. */
  readonly of: Int32Array;
  /** Rows by class; only the first `count` numbers mean something. Reused as well. */
  readonly sizes: Float64Array;
}

/** What the values of one quasi-identifier become at some level. */
export interface LevelMap {
  /** By number of the value: the number of what it becomes. */
  readonly to: Int32Array;
  /** How many different ones there are. */
  readonly size: number;
}

/** Numbers packed in one word stay below this. */
const WORD = 2 ** 31;

/**
 * Groups distinct tuples once their values are widened. Its cost is that of the tuples, whatever the
 * number of rows; its memory is allocated once.
 */
export class Grouper {
  readonly #columns: readonly Int32Array[];
  readonly #counts: Float64Array;
  readonly #of: Int32Array;
  readonly #sizes: Float64Array;
  readonly #words: Int32Array[] = [];
  readonly #slots: Int32Array;
  readonly #stamps: Int32Array;
  /** First tuple of each class. */
  readonly #firsts: Int32Array;
  #stamp = 0;

  constructor(people: People) {
    const { size, width, values } = people.tuples;
    this.#columns = Array.from({ length: width }, (_, column) => {
      const numbers = new Int32Array(size);
      for (let tuple = 0; tuple < size; tuple++)
        numbers[tuple] = values[tuple * width + column] as number;
      return numbers;
    });
    this.#counts = people.counts;
    this.#of = new Int32Array(size);
    this.#sizes = new Float64Array(size);
    this.#firsts = new Int32Array(size);
    let slots = 64;
    while (slots < 2 * size) slots *= 2;
    this.#slots = new Int32Array(slots);
    this.#stamps = new Int32Array(slots);
  }

  /** The classes of the tuples as they are. */
  asTheyAre(people: People): Classes {
    const maps = people.values.map(({ size }) => identity(size));
    return this.group(maps);
  }

  /** @param maps one for each quasi-identifier, in order */
  group(maps: readonly LevelMap[]): Classes {
    const words = this.#pack(maps);
    this.#stamp += 1;
    const count =
      words.length === 1 ? this.#groupBy(words[0] as Int32Array) : this.#groupByAll(words);
    this.#count(count);
    return { count, of: this.#of, sizes: this.#sizes };
  }

  /** Puts as many columns as possible in each word: their product stays exact. */
  #pack(maps: readonly LevelMap[]): readonly Int32Array[] {
    let used = 0;
    let product = 1;
    let word = this.#words[0] as Int32Array;
    for (const [column, { to, size }] of maps.entries()) {
      // A column that says nothing any more costs nothing.
      if (size <= 1 && used > 0) continue;
      const isNew = used === 0 || product * size >= WORD;
      if (isNew) {
        word = this.#words[used] ??= new Int32Array(this.#of.length);
        used += 1;
        product = 1;
      }
      addColumn(word, this.#columns[column] as Int32Array, to, isNew ? 0 : size);
      product *= size;
    }
    if (used === 0) {
      word = this.#words[0] ??= new Int32Array(this.#of.length);
      word.fill(0);
      used = 1;
    }
    return this.#words.slice(0, used);
  }

  #groupBy(word: Int32Array): number {
    const stamp = this.#stamp;
    const slots = this.#slots;
    const stamps = this.#stamps;
    const firsts = this.#firsts;
    const of = this.#of;
    const mask = slots.length - 1;
    let count = 0;
    for (let tuple = 0; tuple < word.length; tuple++) {
      const key = word[tuple] as number;
      let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
      while (stamps[slot] === stamp && word[firsts[slots[slot] as number] as number] !== key)
        slot = (slot + 1) & mask;
      if (stamps[slot] !== stamp) {
        stamps[slot] = stamp;
        slots[slot] = count;
        firsts[count] = tuple;
        count += 1;
      }
      of[tuple] = slots[slot] as number;
    }
    return count;
  }

  #groupByAll(words: readonly Int32Array[]): number {
    const stamp = this.#stamp;
    const slots = this.#slots;
    const stamps = this.#stamps;
    const mask = slots.length - 1;
    let count = 0;
    for (let tuple = 0; tuple < this.#of.length; tuple++) {
      let hash = 0;
      for (const word of words)
        hash = Math.imul(hash ^ (word[tuple] as number), 0x9e3779b1) ^ (hash >>> 13);
      let slot = (hash >>> 7) & mask;
      while (
        stamps[slot] === stamp &&
        !areAlike(words, this.#firsts[slots[slot] as number] as number, tuple)
      ) {
        slot = (slot + 1) & mask;
      }
      if (stamps[slot] !== stamp) {
        stamps[slot] = stamp;
        slots[slot] = count;
        this.#firsts[count] = tuple;
        count += 1;
      }
      this.#of[tuple] = slots[slot] as number;
    }
    return count;
  }

  #count(classes: number): void {
    const sizes = this.#sizes;
    const counts = this.#counts;
    const of = this.#of;
    sizes.fill(0, 0, classes);
    for (let tuple = 0; tuple < of.length; tuple++) {
      const at = of[tuple] as number;
      sizes[at] = (sizes[at] as number) + (counts[tuple] as number);
    }
  }
}

/** A map that changes nothing. */
export function identity(size: number): LevelMap {
  return { to: Int32Array.from({ length: size }, (_, index) => index), size };
}

/** `word = word * radix + column`. */
function addColumn(word: Int32Array, column: Int32Array, to: Int32Array, radix: number): void {
  for (let tuple = 0; tuple < word.length; tuple++) {
    word[tuple] = (word[tuple] as number) * radix + (to[column[tuple] as number] as number);
  }
}

function areAlike(words: readonly Int32Array[], one: number, other: number): boolean {
  for (const word of words) if (word[one] !== word[other]) return false;
  return true;
}
