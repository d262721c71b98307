import type { People } from '../../risk/people.ts';
import type { Recoding } from '../../risk/search/recoding.ts';
import type { SourceRow } from '../rows/source-row.ts';
import type { ValueReader } from '../rows/value-reader.ts';

/** Writes the quasi-identifiers as a search found, row by row. */
export class Recoder {
  readonly #people: People;
  readonly #recoding: Recoding;
  readonly #readers: readonly ValueReader[];
  readonly #numbers: Int32Array;
  #tuple = -1;
  /** Rows left out. */
  suppressed = 0;

  /** @param readers of the quasi-identifiers, into the dictionaries of `people` */
  constructor(people: People, recoding: Recoding, readers: readonly ValueReader[]) {
    this.#people = people;
    this.#recoding = recoding;
    this.#readers = readers;
    this.#numbers = new Int32Array(readers.length);
  }

  /** Looks at a row; answers whether it stays. */
  keeps(row: SourceRow): boolean {
    for (let column = 0; column < this.#readers.length; column++) {
      this.#numbers[column] = this.#readers[column]?.(row) ?? -1;
    }
    this.#tuple = this.#people.tuples.find(this.#numbers);
    const stays = this.#tuple >= 0 && this.#recoding.keeps(this.#tuple);
    if (!stays) this.suppressed += 1;
    return stays;
  }

  /** What is written for a quasi-identifier, by its rank, in the row just looked at. */
  label(column: number): string {
    return this.#recoding.label(this.#tuple, column);
  }
}
