import {
  type Constraint,
  type ConstraintCompiler,
  type ConstraintContext,
  violation,
} from './constraint.ts';

type LengthName = 'minLength' | 'maxLength';

/** Code points of a text, items of a list, keys of an object. */
function compileLength(
  name: LengthName,
  { field, reader }: ConstraintContext,
): Constraint | undefined {
  const bound = field.constraints[name];
  const { size } = reader;
  if (bound === undefined || size === undefined) return undefined;
  return {
    name,
    check(value) {
      const length = size(value);
      const isRight = name === 'minLength' ? length >= bound : length <= bound;
      return isRight ? [] : [violation(name, { bound, length, type: field.type })];
    },
  };
}

export const lengthCompilers: readonly ConstraintCompiler[] = [
  (context) => compileLength('minLength', context),
  (context) => compileLength('maxLength', context),
];
