import type { Batch } from '../../table/batch.ts';
import { OffsetBatch } from '../../table/scan/offset-batch.ts';
import { ClassCache } from './class-cache.ts';
import { BLANK, ClassTable, NOTHING } from './class-table.ts';
import { NameSample } from './name-sample.ts';
import type { ValueHash } from './value-hash.ts';
import type { ValueJudge } from './value-judge.ts';
import { ValueSketch } from './value-sketch.ts';

/** Rows of a short table: all its different values are compared. */
export const SHORT_TABLE = 5000;
/** Different values kept per column of a longer one: all up to there, a fair sample beyond. */
export const DISTINCT = 2048;
const REMEMBERED = 6000;
const REMEMBERED_LENGTH = 200;
/** Values judged lately, by column, and in a table of very many columns. */
const CACHED = 4096;
const FEW_CACHED = 64;
const MANY_COLUMNS = 200;
/** Detectors whose values may be places. */
const NAMES: ReadonlySet<string> = new Set(['prenom', 'nom_personne']);

/** What the cells of one column turn out to be, over all rows. */
export class ColumnWatch {
  readonly column: number;
  readonly judge: ValueJudge;
  readonly classes = new ClassTable();
  readonly sketch: ValueSketch;
  readonly names = new NameSample();
  /** Values that are nothing, as long as they are few: a kernel may prove them. */
  harmless: Set<string> | undefined = new Set();
  /** Cells judged one by one, and those among them that were new: what another plan could spare. */
  judged = 0;
  fresh = 0;
  readonly #cache: ClassCache;
  readonly #hash: ValueHash;

  /**
   * @param columns how many columns the table has: they share the memory
   * @param compared how many different values are compared, at most
   */
  constructor(
    column: number,
    judge: ValueJudge,
    hash: ValueHash,
    columns: number,
    compared = SHORT_TABLE,
  ) {
    this.sketch = new ValueSketch(compared);
    this.#cache = new ClassCache(columns <= MANY_COLUMNS ? CACHED : FEW_CACHED);
    this.column = column;
    this.judge = judge;
    this.#hash = hash;
  }

  /** Judges one cell. */
  cell(batch: Batch, row: number): void {
    const length = batch.length(row, this.column);
    if (length <= 0) {
      this.classes.count(BLANK, batch.firstRow + row);
      return;
    }
    this.#hashCell(batch, row, length);
    this.#known(batch, row, this.#hash.low, this.#hash.high);
  }

  /** Judges the cells of some rows of a batch; `proved` tells those that hold no identifier, if a kernel ran. */
  all(batch: Batch, from: number, to: number, proved: (row: number) => boolean): void {
    for (let row = from; row < to; row++) {
      const length = batch.length(row, this.column);
      if (length <= 0) {
        this.classes.count(BLANK, batch.firstRow + row);
        continue;
      }
      this.#hashCell(batch, row, length);
      const { low, high } = this.#hash;
      if (!this.sketch.takes(high) && proved(row)) continue;
      this.#known(batch, row, low, high);
    }
  }

  #hashCell(batch: Batch, row: number, length: number): void {
    if (batch instanceof OffsetBatch) {
      const start = batch.start(row, this.column);
      if (start >= 0) {
        this.#hash.ofBytes(batch.bytes, start, length);
        return;
      }
    }
    this.#hash.ofText(batch.text(row, this.column));
  }

  #known(batch: Batch, row: number, low: number, high: number): void {
    this.judged += 1;
    let known = this.sketch.takes(high) ? this.sketch.find(low, high) : -1;
    if (known < 0) known = this.#cache.find(low, high);
    if (known < 0) known = this.#judgeText(batch.text(row, this.column), low, high);
    this.classes.count(known, batch.firstRow + row);
  }

  #judgeText(text: string, low: number, high: number): number {
    this.fresh += 1;
    const judged = this.judge.judge(text);
    const number = this.classes.number(judged, text.trim());
    if (judged.eligible && this.sketch.takes(high)) {
      this.sketch.add(low, high, number, text.length, judged.measure);
      if (judged.matches.some(({ detector }) => NAMES.has(detector.id)))
        this.names.add(high, text.trim());
    } else this.#cache.put(low, high, number);
    if (number === NOTHING) this.#remember(text);
    return number;
  }

  #remember(text: string): void {
    if (this.harmless === undefined || text.length > REMEMBERED_LENGTH) return;
    if (this.harmless.size >= REMEMBERED) this.harmless = undefined;
    else this.harmless.add(text);
  }
}
