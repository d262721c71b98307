import type { Detector } from '../detectors/detector.ts';
import { maskValue } from './masking.ts';
import type { ValueClass } from './value-judge.ts';

/** Rows and values shown of one class. */
const SHOWN_ROWS = 5;
const SHOWN_VALUES = 3;
/** Values of a class that are masked to find different ones: those of one form all look the same. */
const MASKED = 12;

/** The cells of one class. */
export interface ClassTally {
  readonly valueClass: ValueClass;
  /** Cells of the table. */
  cells: number;
  /** The first rows. */
  readonly rows: number[];
  /** Some of its values, masked for each detector. */
  readonly samples: Map<Detector, string[]>;
  masked: number;
}

/** The classes met in one column: a handful, since most values are nothing. */
export class ClassTable {
  readonly tallies: ClassTally[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a class; that of the values that are nothing is 0. */
  number(valueClass: ValueClass, value: string): number {
    if (valueClass.matches.length === 0 && valueClass.shapes.length === 0 && !valueClass.blank)
      return NOTHING;
    const key = keyOf(valueClass);
    let known = this.#numbers.get(key);
    if (known === undefined) {
      const { matches, shapes, blank } = valueClass;
      known =
        this.tallies.push({
          valueClass: { matches, shapes, blank },
          cells: 0,
          rows: [],
          samples: new Map(),
          masked: 0,
        }) - 1;
      this.#numbers.set(key, known);
    }
    this.#show(known, value);
    return known;
  }

  /** Counts a cell. */
  count(number: number, row: number): void {
    const tally = this.tallies[number];
    if (tally === undefined) return;
    tally.cells += 1;
    if (tally.rows.length < SHOWN_ROWS) tally.rows.push(row);
  }

  constructor() {
    const tally = { cells: 0, rows: [], samples: new Map(), masked: 0 };
    this.tallies.push({ ...tally, valueClass: { matches: [], shapes: [], blank: false } });
    this.number({ matches: [], shapes: [], blank: true }, '');
  }

  #show(number: number, value: string): void {
    const tally = this.tallies[number];
    if (tally === undefined || tally.masked >= MASKED) return;
    tally.masked += 1;
    for (const { detector } of tally.valueClass.matches) {
      const shown = tally.samples.get(detector) ?? [];
      if (shown.length >= SHOWN_VALUES) continue;
      const masked = maskValue(value, detector.mask);
      if (!shown.includes(masked)) tally.samples.set(detector, [...shown, masked]);
    }
  }
}

export const NOTHING = 0;
export const BLANK = 1;

function keyOf({ matches, shapes, blank }: ValueClass): string {
  if (blank) return 'blank';
  const passed = matches.map(({ detector, word }) => `${detector.id}:${word ?? ''}`);
  return `${passed.join()}|${shapes.map(({ id }) => id).join()}`;
}
