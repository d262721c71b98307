import { ClassValues } from './class-values.ts';
import { type Classes, Grouper } from './classes.ts';
import type { DistanceKind } from './distances/distance.ts';
import { diversityOf } from './diversity.ts';
import { type EmptyMatches, emptyMatches } from './empty-matches.ts';
import { individualRisk } from './individual-risk.ts';
import { likenessOf } from './likeness.ts';
import type { People } from './people.ts';
import type { PopulationSizes } from './population.ts';
import { type DistanceChoice, type SensitiveJudge, sensitiveJudge } from './sensitive-judge.ts';

/** What remains of the risk in a table; conventions in `docs` and in the report. */
export interface Measures {
  readonly n: number;
  readonly classes: number;
  /** Rows of the smallest class; 0 for an empty table. */
  readonly k: number;
  /** Rows alone in their class. */
  readonly uniques: number;
  /** The worst of all classes and sensitive columns; null without any. */
  readonly l: { readonly distinct: number; readonly entropy: number } | null;
  readonly t: number | null;
  readonly risk: Risk;
  readonly sensitive: readonly SensitiveMeasures[];
  /** The same, would an empty cell match any value; absent when no quasi-identifier is empty. */
  readonly emptyMatchesAny?: EmptyMatches;
}

export interface Risk {
  /** Someone who knows that the person is in the file: 1/k, and c/n on average. */
  readonly prosecutorMax: number;
  readonly prosecutorMean: number;
  /** Someone who wants to show that a person can be found: 1/min F. */
  readonly journalistMax: number;
  /** Someone who wants as many as possible: (1/n) Σ f/F. */
  readonly marketer: number;
  /** Share of rows in classes of fewer than 5 rows, and of fewer than 11. */
  readonly below5: number;
  readonly below11: number;
  /** With a population only: its smallest class (k-map), and the bounds of f/F (δ-presence). */
  readonly kMap?: number;
  readonly presence?: { readonly least: number; readonly most: number };
  /** With weights only: the risk of a row, at most and on average. */
  readonly sampleMax?: number;
  readonly sampleMean?: number;
}

export interface SensitiveMeasures {
  readonly column: string;
  readonly distance: DistanceKind;
  readonly distinct: number;
  readonly entropy: number;
  readonly t: number;
  readonly alpha: number;
  /** Least c above which all classes are recursively (c,2)-diverse; null when one holds one value. */
  readonly recursive: number | null;
  readonly beta: number;
  /** Enhanced β-likeness (Cao 2012): gains at most β and −ln p; null when one exceeds −ln p. */
  readonly enhancedBeta: number | null;
  readonly delta: number;
}

export interface MeasureOptions {
  readonly distances?: Readonly<Record<string, DistanceChoice>>;
  /** Sizes of the same classes in a population; the file itself when left out. */
  readonly population?: PopulationSizes;
}

/** Measures a table whose rows are all published as they are. */
export function measurePeople(people: People, options: MeasureOptions = {}): Measures {
  const classes = new Grouper(people).asTheyAre(people);
  const sensitive = people.sensitive.map((column) =>
    measureSensitive(
      sensitiveJudge(column, options.distances?.[column.name]),
      classes,
      people.rows,
    ),
  );
  const matches = emptyMatches(people);
  let k = people.rows === 0 ? 0 : Number.POSITIVE_INFINITY;
  let uniques = 0;
  for (let at = 0; at < classes.count; at++) {
    const size = classes.sizes[at] as number;
    if (size < k) k = size;
    if (size === 1) uniques += 1;
  }
  return {
    n: people.rows,
    classes: classes.count,
    k,
    uniques,
    l:
      sensitive.length === 0
        ? null
        : { distinct: least(sensitive, 'distinct'), entropy: least(sensitive, 'entropy') },
    t: sensitive.length === 0 ? null : Math.max(...sensitive.map(({ t }) => t)),
    risk: riskOf(people, classes, k, options.population),
    sensitive,
    ...(matches === undefined ? {} : { emptyMatchesAny: matches }),
  };
}

function least(measures: readonly SensitiveMeasures[], key: 'distinct' | 'entropy'): number {
  return Math.min(...measures.map((one) => one[key]));
}

function measureSensitive(
  judge: SensitiveJudge,
  classes: Classes,
  rows: number,
): SensitiveMeasures {
  const { column, ordering, kind } = judge;
  const whole = judge.whole(undefined, rows);
  const distance = judge.distance(whole);
  const shares = new Float64Array(column.values.size);
  const worst = {
    distinct: Infinity,
    entropy: Infinity,
    t: 0,
    alpha: 0,
    recursive: 0,
    beta: 0,
    delta: 0,
  };
  let isBounded = true;
  new ClassValues(column, ordering.ranks).each(classes, (at, ranks, counts) => {
    const size = classes.sizes[at] as number;
    for (const rank of ranks) shares[rank] = (counts[rank] as number) / size;
    const { distinct, entropy, alpha, recursive } = diversityOf(ranks, counts, size);
    const likeness = likenessOf(ranks, counts, size, whole);
    worst.distinct = Math.min(worst.distinct, distinct);
    worst.entropy = Math.min(worst.entropy, entropy);
    worst.t = Math.max(worst.t, distance.of(ranks, shares));
    worst.alpha = Math.max(worst.alpha, alpha);
    worst.recursive = Math.max(worst.recursive, recursive);
    worst.beta = Math.max(worst.beta, likeness.beta);
    worst.delta = Math.max(worst.delta, likeness.delta);
    isBounded &&= likeness.isBounded;
    for (const rank of ranks) shares[rank] = 0;
  });
  const isEmpty = classes.count === 0;
  return {
    column: column.name,
    distance: kind,
    ...worst,
    distinct: isEmpty ? 0 : worst.distinct,
    entropy: isEmpty ? 0 : worst.entropy,
    recursive: Number.isFinite(worst.recursive) ? worst.recursive : null,
    enhancedBeta: isBounded ? worst.beta : null,
  };
}

function riskOf(people: People, classes: Classes, k: number, population?: PopulationSizes): Risk {
  const n = people.rows;
  const { count, sizes } = classes;
  if (n === 0) {
    return {
      prosecutorMax: 0,
      prosecutorMean: 0,
      journalistMax: 0,
      marketer: 0,
      below5: 0,
      below11: 0,
    };
  }
  let [below5, below11] = [0, 0];
  for (let at = 0; at < count; at++) {
    const size = sizes[at] as number;
    if (size < 5) below5 += size;
    if (size < 11) below11 += size;
  }
  const outside = population?.(people, classes);
  return {
    prosecutorMax: 1 / k,
    prosecutorMean: count / n,
    journalistMax: 1 / (outside?.smallest ?? k),
    marketer: (outside?.shares ?? count) / n,
    below5: below5 / n,
    below11: below11 / n,
    ...(outside === undefined ? {} : { kMap: outside.smallest, presence: outside.presence }),
    ...sampleRisk(people, classes),
  };
}

function sampleRisk(people: People, classes: Classes): Pick<Risk, 'sampleMax' | 'sampleMean'> {
  if (people.weights === undefined) return {};
  const weights = people.weights.first(people.tuples.size);
  const totals = new Float64Array(classes.count);
  for (let tuple = 0; tuple < weights.length; tuple++) {
    const at = classes.of[tuple] as number;
    totals[at] = (totals[at] as number) + (weights[tuple] as number);
  }
  let [most, sum] = [0, 0];
  for (let at = 0; at < classes.count; at++) {
    const size = classes.sizes[at] as number;
    const risk = individualRisk(size, Math.max(size, totals[at] as number));
    most = Math.max(most, risk);
    sum += risk * size;
  }
  return { sampleMax: most, sampleMean: sum / people.rows };
}
