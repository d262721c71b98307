import type { Batch } from '../../../table/batch.ts';
import { CellHasher } from './cell-hash.ts';
import { type Check, checked, type Note, note, skipped } from './check.ts';
import { DistinctEstimate } from './distinct-estimate.ts';
import { IdentifierSet } from './identifier-set.ts';

/** A shorter value is found anywhere. */
const SHORTEST = 6;
/** Lengths beyond are not told apart. */
const LONGEST = 255;
/** From this length on, a value with digits is no accident. */
const STRONG_LENGTH = 8;
const STRONG_DIGITS = 9;
/** Share of a column that plain words must make before they tell something. */
const WEAK_SHARE = 0.5;
/** Rows from which plain words of another column are compared. */
const WEAK_ROWS = 20;

/** The same instant in two columns is no identifier. */
const MOMENT = /^\s*\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([T ].*)?$/;

/** A value that identifies by itself, wherever it stands: an address, a number of nine digits, a reference. */
function isStrong({ length, digits, hasAt }: CellHasher): boolean {
  if (hasAt) return true;
  return digits === length ? length >= STRONG_DIGITS : digits >= 2 && length >= STRONG_LENGTH;
}

/** The identifiers of the source: gathered while the output is written. */
export class SourceIdentifiers {
  readonly #columns: readonly { readonly index: number; readonly name: string }[];
  readonly #set = new IdentifierSet();
  readonly #distinct: readonly DistinctEstimate[];
  readonly #hasher = new CellHasher();
  /** By length: whether a value has it. */
  readonly #lengths = new Uint8Array(LONGEST + 1);
  #rows = 0;

  /** @param columns those that hold direct identifiers, by index in the source */
  constructor(
    columns: readonly { readonly index: number; readonly name: string }[],
    expectedRows: number,
  ) {
    this.#columns = columns;
    this.#distinct = columns.map(() => new DistinctEstimate(expectedRows));
  }

  get isEmpty(): boolean {
    return this.#columns.length === 0;
  }

  batch(batch: Batch): void {
    this.#hasher.from(batch);
  }

  row(row: number): void {
    this.#rows += 1;
    const hasher = this.#hasher;
    for (let place = 0; place < this.#columns.length; place++) {
      hasher.cell(row, this.#columns[place]?.index ?? 0);
      if (hasher.length < SHORTEST) continue;
      this.#set.add(hasher.high, hasher.low, place);
      this.#lengths[Math.min(hasher.length, LONGEST)] = 1;
      this.#distinct[place]?.add(hasher.high, hasher.low);
    }
  }

  /** Looks for them in the output. */
  hunt(names: readonly string[]): IdentifierHunt {
    // Words that few people share tell more than a list of towns does.
    const telling = this.#distinct.map(
      ({ count }) => this.#rows >= WEAK_ROWS && count > this.#rows / 2,
    );
    return new IdentifierHunt(
      names,
      this.#columns.map(({ name }) => name),
      this.#set,
      this.#lengths,
      telling,
    );
  }
}

interface Hits {
  cells: number;
  covered: number;
  strong: number;
  weak: number;
  column: number;
}

/** Looks for the identifiers of the source in each cell of the output. */
export class IdentifierHunt {
  readonly #names: readonly string[];
  readonly #sources: readonly string[];
  readonly #set: IdentifierSet;
  readonly #lengths: Uint8Array;
  readonly #shortest: number;
  readonly #longest: number;
  readonly #telling: readonly boolean[];
  readonly #hits: readonly Hits[];

  constructor(
    names: readonly string[],
    sources: readonly string[],
    set: IdentifierSet,
    lengths: Uint8Array,
    telling: readonly boolean[],
  ) {
    this.#names = names;
    this.#sources = sources;
    this.#set = set;
    this.#lengths = lengths;
    const longest = lengths.lastIndexOf(1);
    this.#shortest = lengths.indexOf(1) < 0 ? Number.POSITIVE_INFINITY : lengths.indexOf(1);
    this.#longest = longest === LONGEST ? Number.POSITIVE_INFINITY : 3 * longest;
    this.#telling = telling;
    this.#hits = names.map(() => ({ cells: 0, covered: 0, strong: 0, weak: 0, column: -1 }));
  }

  /**
   * Whether a cell of so many bytes may be one of the values looked for: they have letters and digits,
   * and no more than twice as many signs.
   */
  mayHold(bytes: number): boolean {
    return bytes >= this.#shortest && bytes <= this.#longest;
  }

  /** Counts a cell that cannot be one of them. */
  pass(column: number): void {
    const hits = this.#hits[column] as Hits;
    hits.cells += 1;
    hits.covered += this.#set.share;
  }

  /**
   * @param hasher has just hashed a cell of the column
   * @param text gives the cell, which is read only when something is found
   */
  see(column: number, hasher: CellHasher, text: () => string): void {
    if (hasher.length === 0) return;
    const hits = this.#hits[column] as Hits;
    hits.cells += 1;
    if (!this.#set.covers(hasher.low)) return;
    hits.covered += 1;
    if (this.#lengths[Math.min(hasher.length, LONGEST)] === 0) return;
    const source = this.#set.columnOf(hasher.high, hasher.low);
    if (source < 0) return;
    if (isStrong(hasher) && !MOMENT.test(text())) {
      hits.strong += 1;
      hits.column = source;
    } else if (this.#telling[source] === true) {
      hits.weak += 1;
      if (hits.strong === 0) hits.column = source;
    }
  }

  /** @param exempt columns of the output that are published as they are, with a reason */
  conclude(exempt: ReadonlySet<string>): Check {
    if (this.#sources.length === 0) return skipped('identifiers', 'no-identifier');
    const notes: Note[] = [];
    const warnings: Note[] = [];
    for (const [column, { covered, strong, weak, column: source }] of this.#hits.entries()) {
      const isWeakHit = weak >= 3 && weak >= WEAK_SHARE * covered;
      if (strong === 0 && !isWeakHit) continue;
      const field = this.#names[column] ?? '';
      const found = note('identifier-found', {
        field,
        source: this.#sources[source] ?? '',
        cells: strong + weak,
      });
      (exempt.has(field) ? warnings : notes).push(found);
    }
    return notes.length > 0
      ? checked('identifiers', notes)
      : checked('identifiers', warnings, 'warning');
  }
}
