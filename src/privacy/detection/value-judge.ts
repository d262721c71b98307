import type { Detector, ValueFacts, ValueRule } from '../detectors/detector.ts';
import type { FirstNames } from '../lexicon/first-names.ts';
import { isEligible } from './eligible.ts';
import type { LabelMatch } from './label-match.ts';
import { LOOKALIKES } from './lookalikes.ts';

/** What a value was judged to be. */
export interface ValueClass {
  /** The detectors that it passes. */
  readonly matches: readonly { readonly detector: Detector; readonly word: string | undefined }[];
  /** Those that count cells and of which it has the shape. */
  readonly shapes: readonly Detector[];
  /** White space only. */
  readonly blank: boolean;
}

export interface Judged extends ValueClass {
  /** Counted among the different values of the column. */
  readonly eligible: boolean;
  readonly measure: number;
}

interface Looked {
  readonly detector: Detector;
  readonly facts: ValueFacts;
}

const shapes = new Map<Detector, RegExp>();

function shapeOf(detector: Detector): RegExp {
  let shape = shapes.get(detector);
  if (shape === undefined) {
    shape = new RegExp(`^(?:${detector.values?.shape})$`, 'i');
    shapes.set(detector, shape);
  }
  return shape;
}

const BLANK: Judged = { matches: [], shapes: [], blank: true, eligible: false, measure: 0 };
/** From there on a form is too common for its values to be compared with chance. */
export const COMMON = 0.3;
/** No identifier is longer; only sentences are read further. */
const MAX_LENGTH = 250;

/** Judges the values of one column: a pure function of the text. */
export class ValueJudge {
  /** Detectors that look at every value, and those that look at eligible ones. */
  readonly #rows: readonly Looked[];
  readonly #distinct: readonly Looked[];
  readonly today: string;
  /** True when all values are counted among the different ones. */
  readonly takesAll: boolean;
  /** True when values may have to be seen though no kernel suspects them. */
  readonly isExacting: boolean;

  constructor(
    detectors: readonly Detector[],
    labels: ReadonlyMap<Detector, LabelMatch>,
    context: { readonly firstNames: FirstNames; readonly today: string },
  ) {
    const looked = detectors.flatMap((detector): Looked[] => {
      const label = labels.get(detector);
      const named = label === 'whole' || label === 'part';
      if (detector.values === undefined || (detector.values.onlyNamed === true && !named))
        return [];
      return [{ detector, facts: { ...context, named } }];
    });
    this.today = context.today;
    this.#rows = looked.filter(({ detector }) => detector.values?.counted === undefined);
    this.#distinct = looked.filter(({ detector }) => detector.values?.counted === 'distinct');
    const isNamed = (detector: Detector): boolean =>
      ['whole', 'part'].includes(labels.get(detector) ?? '');
    this.takesAll = detectors.some(
      (detector) => isNamed(detector) && detector.values?.counted === 'distinct',
    );
    this.isExacting = this.#rows.some(
      ({ detector: { values }, facts }) =>
        facts.named && (values?.onlyNamed === true || values?.yieldsTo !== undefined),
    );
  }

  /** @param text the cell as it stands */
  judge(text: string): Judged {
    const value = text.trim();
    if (value === '') return BLANK;
    const eligible = this.takesAll || isEligible(value);
    const matches: { readonly detector: Detector; readonly word: string | undefined }[] = [];
    const alike: Detector[] = [];
    let measure = 0;
    const look = ({ detector, facts }: Looked): void => {
      const rule = detector.values;
      if (rule === undefined || !fits(rule, value) || !shapeOf(detector).test(value)) return;
      if (!facts.named && rule.yieldsTo?.some((other) => LOOKALIKES[other](value)) === true) return;
      if (rule.counted === undefined && rule.chance < COMMON) alike.push(detector);
      const answer = rule.test(value, facts);
      if (answer === false) return;
      matches.push({ detector, word: answer === true ? undefined : answer });
      if (rule.measure !== undefined) measure = rule.measure(value);
    };
    if (value.length <= MAX_LENGTH) this.#rows.forEach(look);
    if (eligible) this.#distinct.forEach(look);
    return { matches, shapes: alike, blank: false, eligible, measure };
  }
}

/** Length and first letter: what excludes most values at once, without any pattern. */
export function fits({ lengths, starts, begins, digits, sign }: ValueRule, value: string): boolean {
  if (lengths !== undefined && (value.length < lengths[0] || value.length > lengths[1]))
    return false;
  if (begins !== undefined && !begins.includes(value.charAt(0).toLowerCase())) return false;
  if (sign !== undefined && !value.includes(sign)) return false;
  if (digits !== undefined && digitsIn(value) < digits) return false;
  if (starts === undefined) return true;
  const code = value.charCodeAt(0);
  return starts === 'digit' ? isDigit(code) : !isDigit(code) && code >= 0x41;
}

function digitsIn(text: string): number {
  let digits = 0;
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) digits += 1;
  return digits;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
