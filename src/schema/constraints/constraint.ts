import type { CellProblem, CellValue } from '../column-check.ts';
import type { Field } from '../model.ts';
import type { Candidate, ConstraintName, Reader } from '../types/type.ts';

/** A field with the reader of its type: what a constraint is compiled from. */
export interface ConstraintContext {
  readonly field: Field;
  readonly reader: Reader;
}

/** A constraint made ready to judge the values of one field. */
export interface Constraint {
  readonly name: ConstraintName | 'categories' | 'arrayItem';
  /** What is wrong with a value that is of the right type; nothing when it is right. */
  check(value: CellValue, text: string): readonly CellProblem[];
  /**
   * Right spellings that a refused text (no space around) may stand for, from the least change to
   * the largest: the first level that holds right ones decides.
   */
  readonly candidates?: (text: string) => readonly (readonly Candidate[])[];
}

/** `undefined` when the field does not bear the constraint. */
export type ConstraintCompiler = (context: ConstraintContext) => Constraint | undefined;

/** The violation of a constraint. */
export function violation(
  constraint: string,
  params: CellProblem['params'],
  reason?: string,
): CellProblem {
  return {
    code: 'constraint-error',
    constraint,
    ...(reason === undefined ? {} : { reason }),
    params,
  };
}
