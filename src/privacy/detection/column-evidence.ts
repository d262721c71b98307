import type { Detector } from '../detectors/detector.ts';
import { BLANK, type ClassTally } from './class-table.ts';
import type { ColumnWatch } from './column-watch.ts';
import { type LabelMatch, nameWords } from './label-match.ts';

/** What one column holds, as it was seen over all rows. */
export interface ColumnEvidence {
  /** From 0. */
  readonly index: number;
  readonly label: string;
  /** Words of the label. */
  readonly words: readonly string[];
  readonly labels: ReadonlyMap<Detector, LabelMatch>;
  /** Cells that are not empty. */
  readonly filled: number;
  /** Different values, of names, sentences, days, and of all when the label calls for it. */
  readonly distinct: DistinctFacts;
  /** A few of its values that may be names of people. */
  readonly names: readonly string[];
  readonly tallies: readonly ClassTally[];
  /** For each class, its different values. */
  readonly values: readonly ClassValues[];
}

export interface DistinctFacts {
  /** Those compared. */
  readonly size: number;
  /** False when they are a fair sample. */
  readonly complete: boolean;
  readonly estimate: number;
  readonly meanLength: number;
}

export interface ClassValues {
  readonly count: number;
  readonly measures: readonly number[];
}

export function evidenceOf(
  watch: ColumnWatch,
  label: string,
  labels: ReadonlyMap<Detector, LabelMatch>,
  rows: number,
): ColumnEvidence {
  const { classes, sketch } = watch;
  const values = classes.tallies.map(() => ({ count: 0, measures: [] as number[] }));
  let letters = 0;
  sketch.forEach((valueClass, length, measure) => {
    const own = values[valueClass];
    letters += length;
    if (own === undefined) return;
    own.count += 1;
    if (measure !== 0) own.measures.push(measure);
  });
  return {
    index: watch.column,
    label,
    words: nameWords(label),
    labels,
    filled: rows - (classes.tallies[BLANK]?.cells ?? 0),
    distinct: {
      size: sketch.size,
      complete: sketch.isComplete,
      estimate: sketch.estimate,
      meanLength: sketch.size === 0 ? 0 : letters / sketch.size,
    },
    names: watch.names.names,
    tallies: classes.tallies,
    values,
  };
}

/** What one detector saw in a column. */
export interface Sighting {
  /** Cells of its shape, or different values for a detector that counts them; then those that pass. */
  readonly shaped: number;
  readonly passing: number;
  /** All that could have been: filled cells, or different values. */
  readonly total: number;
  /** Cells that pass; different values when the column is sampled. */
  readonly matching: number;
  readonly checked: number;
  readonly sampled: boolean;
  /** By the word that the detector said of them. */
  readonly words: ReadonlyMap<string, number>;
  readonly measures: readonly number[];
  readonly rows: readonly number[];
  readonly samples: readonly string[];
}

const SHOWN_ROWS = 5;
const SHOWN_VALUES = 3;

export function sightingOf(column: ColumnEvidence, detector: Detector): Sighting {
  const distinct = detector.values?.counted === 'distinct';
  const sampled = distinct && !column.distinct.complete;
  const words = new Map<string, number>();
  let shaped = 0;
  let passing = 0;
  let cells = 0;
  const measures: number[] = [];
  const rows: number[] = [];
  const samples: string[] = [];
  column.tallies.forEach((tally, number) => {
    const match = tally.valueClass.matches.find((one) => one.detector === detector);
    const values = column.values[number];
    const amount = distinct ? (values?.count ?? 0) : tally.cells;
    if (tally.valueClass.shapes.includes(detector)) shaped += amount;
    if (match === undefined || (sampled && amount === 0)) return;
    passing += amount;
    cells += tally.cells;
    if (match.word !== undefined) words.set(match.word, (words.get(match.word) ?? 0) + amount);
    measures.push(...(values?.measures ?? []));
    rows.push(...tally.rows);
    samples.push(...(tally.samples.get(detector) ?? []));
  });
  return {
    shaped: distinct ? column.distinct.size : shaped,
    passing,
    total: distinct ? column.distinct.size : column.filled,
    matching: sampled ? passing : cells,
    checked: sampled ? column.distinct.size : column.filled,
    sampled,
    words,
    measures: measures.sort((a, b) => a - b),
    rows: rows.sort((a, b) => a - b).slice(0, SHOWN_ROWS),
    samples: [...new Set(samples)].slice(0, SHOWN_VALUES),
  };
}
