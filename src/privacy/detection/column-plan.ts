import { isSiret } from '../../base/french/siren.ts';
import { acceptsBytes } from '../../schema/pattern/automaton.ts';
import type { Batch } from '../../table/batch.ts';
import type { KernelSpec } from '../../table/kernels/spec.ts';
import { dayNumber, todayNumber } from '../detectors/persons/dates.ts';
import type { ColumnWatch } from './column-watch.ts';
import { plainTexts, textsWithoutIdentifier } from './suspicion/index.ts';

/**
 * How the cells of a column are gone through: `each` is judged; those that a kernel cannot prove are
 * (`unproved`); or all are hashed for the sample of different values, and judged when they are in it
 * or may hold an identifier (`sample`). What is found is the same: only the time differs.
 */
export type ColumnPlan =
  | { readonly way: 'each' }
  | { readonly way: 'unproved' | 'sample'; readonly spec: KernelSpec };

/** Cells looked at to choose. */
const TRIED = 100;
/** Times that values have to come back, on average, to be worth a dictionary. */
const REPEATED = 3;
/** Share of the cells that a kernel has to prove to be worth its time. */
const WORTH = 0.8;
/** What the kernel of decimal numbers proves: no identifier is written so. */
const DECIMAL = /^-?\d{1,9}(?:\.\d{1,9})?$/;

/** Chooses the cheapest way for a column, by the cells of a batch. */
export function choosePlan(watch: ColumnWatch, batch: Batch): ColumnPlan {
  if (watch.judge.isExacting) return { way: 'each' };
  const texts = sample(batch, watch.column);
  const share = (proves: (text: string) => boolean): number =>
    texts.length === 0 ? 1 : texts.filter(proves).length / texts.length;
  const encoder = new TextEncoder();
  const plain = plainTexts();
  if (!watch.judge.takesAll) {
    if (share((text) => DECIMAL.test(text)) >= WORTH) {
      return { way: 'unproved', spec: { kind: 'decimal', min: null, max: null, empty: false } };
    }
    const middle = middleDays(watch.judge.today);
    if (share((text) => isBetween(text, middle)) >= WORTH) {
      return { way: 'unproved', spec: { kind: 'date', ...middle, empty: false } };
    }
    if (share(isSiret) >= WORTH)
      return { way: 'unproved', spec: { kind: 'luhn', length: 14, empty: false } };
    if (share((text) => acceptsBytes(plain, encoder.encode(text))) >= WORTH) {
      return { way: 'unproved', spec: { kind: 'automaton', automaton: plain, empty: false } };
    }
  }
  const { harmless } = watch;
  if (harmless !== undefined && REPEATED * harmless.size <= watch.judged) {
    if (share((text) => harmless.has(text)) >= WORTH) {
      return { way: 'unproved', spec: { kind: 'members', values: [...harmless], empty: false } };
    }
  }
  return {
    way: 'sample',
    spec: { kind: 'automaton', automaton: textsWithoutIdentifier(), empty: false },
  };
}

interface Days {
  readonly min: number;
  readonly max: number;
}

/** Days that say nothing of births: neither of the last year, nor more than twenty years old. */
function middleDays(today: string): Days {
  const now = todayNumber(today);
  return { min: now - 20 * 10_000 + 1, max: now - 10_000 };
}

function isBetween(text: string, { min, max }: Days): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = dayNumber(text);
  return day >= min && day <= max;
}

function sample(batch: Batch, column: number): readonly string[] {
  const step = Math.max(1, Math.floor(batch.rows / TRIED));
  const texts: string[] = [];
  for (let row = 0; row < batch.rows; row += step) {
    const text = batch.text(row, column);
    if (text !== '') texts.push(text);
  }
  return texts;
}
