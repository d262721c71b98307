import type { CharSet } from './char-set.ts';

/** A regular expression once read: Python's `re`, with the `\p{…}` of XML Schema. */
export type PatternNode =
  | { readonly kind: 'set'; readonly set: CharSet }
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | {
      readonly kind: 'repeat';
      readonly item: PatternNode;
      readonly min: number;
      /** `Infinity` when open. */
      readonly max: number;
      readonly lazy: boolean;
    }
  /** A capturing group; `index` counts from 1. */
  | { readonly kind: 'group'; readonly item: PatternNode; readonly index: number }
  | { readonly kind: 'back-reference'; readonly index: number }
  | { readonly kind: 'assertion'; readonly assertion: Assertion }
  /** Never tried again once matched: `(?>…)`, and possessive quantifiers. */
  | { readonly kind: 'atomic'; readonly item: PatternNode }
  | {
      readonly kind: 'look';
      readonly behind: boolean;
      readonly negated: boolean;
      readonly item: PatternNode;
    };

export type Assertion = 'start' | 'end' | 'line-start' | 'line-end' | 'boundary' | 'not-boundary';

/** What makes a text no regular expression, or one that cannot be served. */
export type PatternProblem =
  | 'empty'
  | 'unclosed-group'
  | 'unopened-group'
  | 'unclosed-set'
  | 'nothing-to-repeat'
  | 'multiple-repeat'
  | 'bad-quantifier'
  | 'bad-range'
  | 'bad-escape'
  | 'bad-group'
  | 'misplaced-flags'
  | 'unknown-group'
  | 'unsupported'
  | 'too-large';

/** Thrown while reading a pattern and caught in the same room: see `compilePattern`. */
export class PatternError extends Error {
  readonly problem: PatternProblem;
  /** Place in the pattern, in characters from 0. */
  readonly at: number;

  constructor(problem: PatternProblem, at: number) {
    super(problem);
    this.name = 'PatternError';
    this.problem = problem;
    this.at = at;
  }
}
