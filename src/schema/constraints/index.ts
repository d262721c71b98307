import { TYPES } from '../types/index.ts';
import { boundCompilers } from './bounds.ts';
import type { Constraint, ConstraintCompiler, ConstraintContext } from './constraint.ts';
import { categories, enumeration } from './enumeration.ts';
import { jsonSchema } from './json-schema-constraint.ts';
import { lengthCompilers } from './length.ts';
import { pattern } from './pattern.ts';

/** Constraints on a value, in the order in which they are reported. */
const COMPILERS: readonly ConstraintCompiler[] = [
  ...lengthCompilers,
  ...boundCompilers,
  pattern,
  enumeration,
  categories,
  jsonSchema,
];

/** The constraints that a field bears and its type allows, made ready. */
export function compileConstraints(context: ConstraintContext): readonly Constraint[] {
  const allowed: readonly string[] = TYPES[context.field.type].constraints;
  return COMPILERS.flatMap((compile) => compile(context) ?? []).filter(
    ({ name }) => name === 'categories' || allowed.includes(name),
  );
}
