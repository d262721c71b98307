import type { Candidate, Proof } from '../type.ts';

/** A named format of `string`: one file, one line in the registry. */
export interface StringFormat {
  readonly name: string;
  accepts(text: string): boolean;
  /** Right spellings that a refused text may stand for. */
  readonly candidates?: (text: string) => readonly Candidate[];
  /** What proves a text to be of the format; empty when nothing does. */
  proofs(): readonly Proof[];
  readonly examples: {
    readonly valid: readonly string[];
    readonly invalid: readonly string[];
    readonly corrected?: readonly (readonly [string, string])[];
  };
}
