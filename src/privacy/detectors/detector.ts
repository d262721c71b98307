import type { FirstNames } from '../lexicon/first-names.ts';

/**
 * How bad a column is if it is published: `blocking` direct identifiers and RGPD articles 9 and 10;
 * `warning` asks for a human eye; `quasi` identifies when combined; `info` is probably allowed.
 */
export type PrivacyLevel = 'blocking' | 'warning' | 'quasi' | 'info';

/** The nine points of CRPA art. D. 312-1-3: what may be published without anonymising. */
export type Exemption = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** What is proposed to do with the column; those of `odc anonymize` bear the name of its operator. */
export type Treatment =
  | 'suppress'
  | 'token'
  | 'generalise-date'
  | 'generalise-number'
  | 'generalise-geo'
  | 'round-coordinates'
  | 'redact-text'
  | 'review'
  | 'keep';

/** How a value is shown; see `detection/masking.ts`. */
export type MaskKind =
  | 'code'
  | 'email'
  | 'phone'
  | 'iban'
  | 'name'
  | 'address'
  | 'date'
  | 'text'
  | 'number';

/** Texts that are known to be something else; see `detection/lookalikes.ts`. */
export type Lookalike =
  | 'siren'
  | 'siret'
  | 'ean'
  | 'nir'
  | 'date'
  | 'uai'
  | 'planning-permit'
  | 'epoch';

/** What the judgement of a value may need. */
export interface ValueFacts {
  /** The label of the column names the detector. */
  readonly named: boolean;
  readonly firstNames: FirstNames;
  /** Today's date, `AAAA-MM-JJ`. */
  readonly today: string;
}

/** How values are recognised. */
export interface ValueRule {
  /**
   * The values worth a look, whole, whatever their case: a pattern without look-around nor
   * back-reference, read both as a `RegExp` and as an automaton on bytes.
   */
  readonly shape: string;
  /** Fewest and most characters of such values, and what they begin with: most are excluded so. */
  readonly lengths?: readonly [number, number];
  readonly starts?: 'digit' | 'letter';
  /** The characters that one of them may begin with, in small letters: more exact than `starts`. */
  readonly begins?: string;
  /** Fewest decimal digits of such values. */
  readonly digits?: number;
  /** A sign that they all have. */
  readonly sign?: string;
  /** Share of the values of that shape that pass `test` by chance, from 0 to 1. */
  readonly chance: number;
  /**
   * Judges a trimmed value of that shape.
   * @returns false, or true, or a true answer with a word about it (`mobile`, `nominative`)
   */
  test(value: string, facts: ValueFacts): boolean | string;
  /** Looked for only where the label names the detector. */
  readonly onlyNamed?: boolean;
  /** Whether every cell counts (left out), or every different value once: names, words, dates. */
  readonly counted?: 'distinct';
  /** Least share of passing values when the label says nothing, and when it names the detector. */
  readonly share?: { readonly bare: number; readonly named: number };
  /** Least number of different passing values when the label says nothing. */
  readonly minDistinct?: number;
  /** What the values turn out to be, if they are one of these: the detector then yields. */
  readonly yieldsTo?: readonly Lookalike[];
  /** A number to judge the column by: an age, a day, decimals. */
  measure?(value: string): number;
  /**
   * Judges the column by the measures of its different passing values, ascending, and by the words
   * said of its values, with their numbers.
   */
  plausible?(
    measures: readonly number[],
    facts: ValueFacts,
    words: ReadonlyMap<string, number>,
  ): boolean;
}

/**
 * One category of personal data, in one file. The score of a column is `bare` when its values alone
 * speak, `named` when its label does too; see `detection/score.ts`.
 */
export interface Detector {
  readonly id: string;
  /** The category that it reports, when several detectors share one. */
  readonly category?: string;
  /**
   * `identifier` leads to one person; `person` is about one; `quasi` and `special` need one beside;
   * `signal` is never reported and helps to judge the others.
   */
  readonly role: 'identifier' | 'person' | 'quasi' | 'special' | 'signal';
  readonly level: PrivacyLevel;
  readonly score: { readonly bare: number; readonly named: number };
  /** Phrases of folded words, as a whole label or inside one. */
  readonly headers: readonly string[];
  /** Phrases that name it only as a whole label. */
  readonly wholeHeaders?: readonly string[];
  /** Words in the label that say that it is something else. */
  readonly notHeaders?: readonly string[];
  /**
   * Given when an organisation or an equipment in the label makes it doubtful: what a table of
   * organisations takes from the score.
   */
  readonly sparesOrganisations?: number;
  /** What a person in another column adds to the score, if not the usual 0.15. */
  readonly beside?: number;
  readonly values?: ValueRule;
  readonly exemption?: Exemption;
  readonly treatment: Treatment;
  readonly mask: MaskKind;
  readonly examples: {
    readonly valid: readonly string[];
    readonly invalid: readonly string[];
    /** Other things of the same look that must not be taken for it. */
    readonly lookalikes: readonly string[];
    /** Labels that name it, and labels that must not. */
    readonly labels?: { readonly named: readonly string[]; readonly others: readonly string[] };
  };
}

export function categoryOf(detector: Detector): string {
  return detector.category ?? detector.id;
}
