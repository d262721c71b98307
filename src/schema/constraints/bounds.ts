import type { CellValue } from '../column-check.ts';
import type { Field } from '../model.ts';
import type { Bounds, Reader } from '../types/type.ts';
import {
  type Constraint,
  type ConstraintCompiler,
  type ConstraintContext,
  violation,
} from './constraint.ts';
import { castWritten, writtenText } from './written.ts';

/** For each bound, whether a value that compares so with it is right. */
const SIDES = {
  minimum: (order: number) => order >= 0,
  maximum: (order: number) => order <= 0,
  exclusiveMinimum: (order: number) => order > 0,
  exclusiveMaximum: (order: number) => order < 0,
} as const;
export type BoundName = keyof typeof SIDES;
export const BOUND_NAMES = Object.keys(SIDES) as readonly BoundName[];

/** The bounds of a field, cast. One that cannot be cast is a fault of the schema: left out here. */
export function boundsOf(field: Field, reader: Reader): Bounds {
  const bounds: Partial<Record<BoundName, CellValue>> = {};
  for (const name of BOUND_NAMES) {
    const bound = castWritten(reader, field.constraints[name]);
    if (bound !== undefined) bounds[name] = bound;
  }
  return bounds;
}

/**
 * Values are compared once cast. What cannot be compared (`NaN`, a time with a zone and one
 * without) meets no bound.
 */
function compileBound(
  name: BoundName,
  { field, reader }: ConstraintContext,
): Constraint | undefined {
  const bound = boundsOf(field, reader)[name];
  const { compare } = reader;
  if (bound === undefined || compare === undefined) return undefined;
  const params = {
    bound: writtenText(field.constraints[name]),
    type: field.type,
    format: field.format,
  };
  const refused = [violation(name, params)];
  const incomparable = [violation(name, params, 'not-comparable')];
  return {
    name,
    check(value) {
      const order = compare(value, bound);
      if (Number.isNaN(order)) return incomparable;
      return SIDES[name](order) ? [] : refused;
    },
  };
}

export const boundCompilers: readonly ConstraintCompiler[] = BOUND_NAMES.map(
  (name) => (context) => compileBound(name, context),
);
