import { compileField } from './compile.ts';
import type { Constraints, Field } from './model.ts';

/** A field for tests: only what matters is written. */
export function field(
  type: Field['type'],
  constraints: Constraints = {},
  parts: Partial<Field> = {},
): Field {
  return { name: 'x', type, format: 'default', constraints, missingValues: [''], ...parts };
}

/** What the exact rule says of a cell, in short: `constraint-error/pattern`. */
export function kinds(of: Field, text: string): string[] {
  return compileField(of)
    .judge(text)
    .problems.map(({ code, constraint, reason }) =>
      [code, constraint, reason].filter((part) => part !== undefined).join('/'),
    );
}
