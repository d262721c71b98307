import type { Batch, Header, Observer } from '../../table/batch.ts';
import { type KernelColumn, type KernelPlan, kernelPlan } from '../../table/kernels/spec.ts';
import type { Detector } from '../detectors/detector.ts';
import { DETECTORS } from '../detectors/index.ts';
import type { PrivacyResult } from '../finding.ts';
import type { FirstNames } from '../lexicon/first-names.ts';
import { evidenceOf } from './column-evidence.ts';
import { type ColumnPlan, choosePlan } from './column-plan.ts';
import { ColumnWatch, DISTINCT, SHORT_TABLE } from './column-watch.ts';
import { decideTable } from './decide/table.ts';
import { type LabelMatch, matchLabel } from './label-match.ts';
import { ValueHash } from './value-hash.ts';
import { ValueJudge } from './value-judge.ts';

/**
 * Cells of a batch from which on kernels pay, and rows judged one by one before they are chosen, which
 * is done again each time there are as many times more.
 */
const TRIED = { cells: 4_000, rows: 300 };
const FEW_TRIED = { cells: 2_000, rows: 150 };
const NEXT_PLAN = 6;
const NO_KERNEL = kernelPlan([]);
const EACH: ColumnPlan = { way: 'each' };

/** What the detection needs beside the table. */
export interface PrivacyContext {
  readonly firstNames: FirstNames;
  /** Today's date, `AAAA-MM-JJ`. */
  readonly today: string;
  /**
   * Different values compared per column, a fair sample beyond; all those of a short table when left
   * out. For whoever looks at very many tables.
   */
  readonly compared?: number;
}

/**
 * Looks for personal data in every row of a table, on the batches of the same walk as validation.
 * Memory does not grow with the table: per column, a few counters, and the hashes of at most 5,000
 * different values.
 */
export class PrivacyObserver implements Observer<PrivacyResult> {
  readonly #context: PrivacyContext;
  #labels: readonly string[] = [];
  #matches: readonly ReadonlyMap<Detector, LabelMatch>[] = [];
  #watches: readonly ColumnWatch[] = [];
  #plans: readonly ColumnPlan[] = [];
  #kernels: KernelPlan | undefined;
  /** Place of each column in the kernels' answer, or -1. */
  #places: readonly number[] = [];
  #rows = 0;
  #planAt = 0;
  #result: PrivacyResult = { rows: 0, findings: [], unsure: [] };

  constructor(context: PrivacyContext) {
    this.#context = context;
  }

  start(header: Header): void {
    this.#labels = header.columns;
    this.#matches = header.columns.map((label) => matchLabel(label, DETECTORS));
    const hash = new ValueHash();
    this.#watches = this.#matches.map(
      (labels, column) =>
        new ColumnWatch(
          column,
          new ValueJudge(DETECTORS, labels, this.#context),
          hash,
          header.columns.length,
          this.#context.compared,
        ),
    );
    this.#plans = this.#watches.map(() => EACH);
  }

  batch(batch: Batch): void {
    const cells = batch.rows * this.#watches.length;
    let from = 0;
    const { cells: least, rows: tried } = this.#context.compared === undefined ? TRIED : FEW_TRIED;
    if (this.#kernels === undefined && cells >= least && batch.unproved(NO_KERNEL) !== null) {
      from = Math.min(tried, batch.rows);
      this.#judge(batch, 0, from, null);
      this.#plan(batch);
    }
    const bits = this.#kernels === undefined ? null : batch.unproved(this.#kernels);
    this.#judge(batch, from, batch.rows, bits);
    this.#rows += batch.rows;
    if (this.#rows > SHORT_TABLE) {
      for (const { sketch } of this.#watches) sketch.tighten(DISTINCT);
    }
    if (this.#kernels !== undefined && this.#rows >= this.#planAt) this.#plan(batch);
  }

  end(): PrivacyResult {
    const columns = this.#watches.map((watch, index) =>
      evidenceOf(watch, this.#labels[index] ?? '', this.#matches[index] ?? new Map(), this.#rows),
    );
    this.#result = decideTable(columns, this.#rows, this.#context);
    return this.#result;
  }

  /** What was found, once the walk has ended. */
  get result(): PrivacyResult {
    return this.#result;
  }

  /** Judges the rows of a batch, each column in its own way. */
  #judge(batch: Batch, from: number, to: number, bits: Uint32Array | null): void {
    if (bits !== null) this.#unproved(batch, from, to, bits);
    this.#plans.forEach(({ way }, column) => {
      if (way === 'unproved' && bits !== null) return;
      this.#watches[column]?.all(batch, from, to, this.#proved(bits, column));
    });
  }

  /** Judges the cells that their kernel did not prove. */
  #unproved(batch: Batch, from: number, to: number, bits: Uint32Array): void {
    const words = this.#kernels?.words ?? 1;
    const masks = this.#masks(words);
    for (let at = from * words, row = from; row < to; row++) {
      for (let word = 0; word < words; word++, at++) {
        let rest = (bits[at] ?? 0) & (masks[word] ?? 0);
        while (rest !== 0) {
          const place = 31 - Math.clz32(rest);
          rest ^= 1 << place;
          const column = this.#kernels?.columns[32 * word + place]?.column ?? 0;
          this.#watches[column]?.cell(batch, row);
        }
      }
    }
  }

  /** Bits of the columns whose unproved cells alone are judged. */
  #masks(words: number): Int32Array {
    const masks = new Int32Array(words);
    this.#plans.forEach(({ way }, column) => {
      const place = this.#places[column] ?? -1;
      if (way !== 'unproved' || place < 0) return;
      masks[place >> 5] = (masks[place >> 5] ?? 0) | (1 << (place & 31));
    });
    return masks;
  }

  #proved(bits: Uint32Array | null, column: number): (row: number) => boolean {
    const place = this.#places[column] ?? -1;
    if (bits === null || place < 0) return () => false;
    const words = this.#kernels?.words ?? 1;
    const bit = 1 << (place & 31);
    const word = place >> 5;
    return (row) => ((bits[row * words + word] ?? 0) & bit) === 0;
  }

  #plan(batch: Batch): void {
    this.#planAt = NEXT_PLAN * Math.max(this.#rows, batch.rows);
    const plans = this.#watches.map((watch) => choosePlan(watch, batch));
    // The same plan is kept: its kernels' tables are in place.
    if (
      this.#kernels !== undefined &&
      plans.every((plan, column) => isSame(plan, this.#plans[column]))
    )
      return;
    this.#plans = plans;
    const columns: KernelColumn[] = [];
    this.#places = plans.map((plan, column) =>
      plan.way === 'each' ? -1 : columns.push({ column, specs: [plan.spec] }) - 1,
    );
    this.#kernels = kernelPlan(columns);
  }
}

function isSame(one: ColumnPlan, other: ColumnPlan | undefined): boolean {
  if (other === undefined || one.way !== other.way) return false;
  if (one.way === 'each' || other.way === 'each') return true;
  const [a, b] = [one.spec, other.spec];
  if (a.kind === 'automaton' && b.kind === 'automaton') return a.automaton === b.automaton;
  if (a.kind === 'members' && b.kind === 'members') return a.values.length === b.values.length;
  return a.kind === b.kind;
}
