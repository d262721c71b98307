import type { Param } from '../../base/finding.ts';
import type { KernelSpec } from '../../table/kernels/spec.ts';
import type { CellValue } from '../column-check.ts';
import type { Field, FieldType } from '../model.ts';

/** Constraints of Table Schema v1 and v2 that are judged on one cell, and `unique`. */
export const CONSTRAINT_NAMES = [
  'required',
  'unique',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'enum',
  'pattern',
  'jsonSchema',
] as const;
export type ConstraintName = (typeof CONSTRAINT_NAMES)[number];

/** What a refused text likely stands for, and the diagnosis that says so. */
export interface Candidate {
  readonly text: string;
  readonly cause?: string;
}

/** A code of the warnings that an accepted text may carry. */
export type Remark = 'loose-date' | 'not-a-number';

/** One field's type and format, made ready to read cells. */
export interface Reader {
  /** The value, or `undefined` when the text is not of the type. */
  cast(text: string): CellValue | undefined;
  /** Casts a value of the descriptor (a bound, an item of `enum`) that is not a text. */
  readonly castWritten?: (written: unknown) => CellValue | undefined;
  /** What to say of an accepted text that is better written otherwise. */
  readonly remark?: (text: string, value: CellValue) => Remark | undefined;
  /** Right spellings that a refused text (no space around) may stand for; most likely first. */
  readonly candidates?: (text: string) => readonly Candidate[];
  /** Negative, zero or positive; `NaN` when the two cannot be compared. For types that have bounds. */
  readonly compare?: (a: CellValue, b: CellValue) => number;
  /** Characters, items or keys, for `minLength` and `maxLength`. */
  readonly size?: (value: CellValue) => number;
  /** Text that is equal for equal values. */
  key(value: CellValue, text: string): string;
}

/** Bounds of a field once cast; what a kernel has to respect. */
export interface Bounds {
  readonly minimum?: CellValue;
  readonly maximum?: CellValue;
  readonly exclusiveMinimum?: CellValue;
  readonly exclusiveMaximum?: CellValue;
}

/** A kernel without `empty`, which is the same for all kernels of a field. */
export type Proof = KernelSpec extends infer Spec
  ? Spec extends KernelSpec
    ? Omit<Spec, 'empty'>
    : never
  : never;

/** What proves cells of one field to be of its type and within its bounds. */
export interface TypeProof {
  readonly proofs: readonly Proof[];
  /** True when `key` of a proved cell is its very text. */
  readonly textKey: boolean;
}

/** A type of Table Schema: one file, one line in the registry. */
export interface TypeRule {
  readonly name: FieldType;
  /** Named formats; `default` is among them. */
  readonly formats: readonly string[];
  /** True when a format may also be a strptime pattern. */
  readonly patterns?: boolean;
  /** Constraints that a field of this type may bear. */
  readonly constraints: readonly ConstraintName[];
  reader(field: Field): Reader;
  /** What the sentence about a refused cell needs beyond type and format. */
  readonly params?: (field: Field) => Readonly<Record<string, Param>>;
  /** `undefined`: no kernel can prove such cells. */
  proof(field: Field, bounds: Bounds): TypeProof | undefined;
  /** Runs as a test; `field` completes a bare field of the type. */
  readonly examples: readonly {
    readonly field?: Partial<Field>;
    readonly valid: readonly string[];
    readonly invalid: readonly string[];
    /** A refused text and the only right one that it can mean. */
    readonly corrected?: readonly (readonly [string, string])[];
  }[];
}

/** Constraints that every type bears. */
export const COMMON: readonly ConstraintName[] = ['required', 'unique', 'enum'];
/** Constraints of the types whose values are ordered. */
export const ORDERED: readonly ConstraintName[] = [
  ...COMMON,
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
];

export function isUnbounded(bounds: Bounds): boolean {
  return Object.values(bounds).every((bound) => bound === undefined);
}

/** Order of texts by code unit: right for ISO dates and times. */
export function compareTexts(a: CellValue, b: CellValue): number {
  if (typeof a !== 'string' || typeof b !== 'string') return Number.NaN;
  return a < b ? -1 : a > b ? 1 : 0;
}
