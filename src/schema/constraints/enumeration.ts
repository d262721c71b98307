import type { CellValue } from '../column-check.ts';
import type { Candidate } from '../types/type.ts';
import {
  type Constraint,
  type ConstraintCompiler,
  type ConstraintContext,
  violation,
} from './constraint.ts';
import { NearMissValues } from './near-miss-value.ts';
import { castWritten, writtenText } from './written.ts';

/** Allowed values that a finding carries. */
const LISTED = 50;

/** Values are compared once cast: `01` is among the integers `1, 2`. */
function compileList(
  name: 'enum' | 'categories',
  values: readonly unknown[] | undefined,
  { field, reader }: ConstraintContext,
): Constraint | undefined {
  if (values === undefined) return undefined;
  const texts = values.map(writtenText);
  const keyOf = (value: CellValue, text: string): string => reader.key(value, text);
  const keys = new Set<string>();
  for (const written of values) {
    const value = castWritten(reader, written);
    if (value !== undefined) keys.add(keyOf(value, writtenText(written)));
  }
  const refused = [
    violation(name, { allowed: texts.slice(0, LISTED), count: texts.length, type: field.type }),
  ];
  let near: NearMissValues | undefined;
  return {
    name,
    check: (value, text) => (keys.has(keyOf(value, text)) ? [] : refused),
    candidates(text): readonly (readonly Candidate[])[] {
      near ??= new NearMissValues(texts);
      const meant = near.find(text);
      return meant === undefined ? [] : [[{ text: meant, cause: 'near-miss-value' }]];
    },
  };
}

export const enumeration: ConstraintCompiler = (context) =>
  compileList('enum', context.field.constraints.enum, context);

/** `categories` of Data Package v2: an enumeration, as far as a value goes. */
export const categories: ConstraintCompiler = (context) =>
  compileList('categories', context.field.categories, context);
