import type { Finding, Param } from '../finding.ts';

export type Lang = 'fr' | 'en';

/**
 * A finding that may speak for others of its kind: what is said to do must then be true of all.
 * The rest of its texts are about itself.
 */
export interface Spoken extends Finding {
  /** How many it speaks for; itself alone when left out. */
  readonly count?: number;
  /**
   * Their suggestions, when they are not all the same one: `each` has its own, `some` have none.
   */
  readonly corrections?: 'each' | 'some';
}

/** What a reader is told about one kind of finding. */
export interface FindingText {
  /** Two to four words, the name of the problem. */
  readonly title: string;
  /** One sentence, no final full stop: what is wrong here and what is expected. */
  readonly message: (finding: Finding) => string;
  /** What to do about it, as an order: one sentence, no final full stop. */
  readonly action: (finding: Spoken) => string;
  /** The page that `odc explain CODE` shows. Every plain code has one. */
  readonly explain?: { readonly cause: string; readonly example: string; readonly remedy: string };
}

/**
 * Texts by key. A finding is worded by the most precise key that exists:
 * `code/check/reason`, `code/check`, `code/constraint`, `code/reason`, then `code`.
 */
export type FindingTexts = Readonly<Record<string, FindingText>>;

/** What a reader is told when the work could not be done: what, where; and what to do. */
export interface ErrorText {
  readonly message: (params: Readonly<Record<string, Param>>) => string;
  readonly action: (params: Readonly<Record<string, Param>>) => string;
}

/** By the code of the `OdcError`. */
export type ErrorTexts = Readonly<Record<string, ErrorText>>;
