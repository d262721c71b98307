import {
  BOUNDS,
  DICTIONARY_HEADINGS,
  formatInFrench,
  patternInFrench,
  patternItself,
  typeInFrench,
  yesOrNo,
} from '../../base/messages/fr/dictionary.ts';
import { exampleText } from '../example-text.ts';
import type { Field, TableSchema } from '../model.ts';
import { booleanTexts } from '../types/boolean.ts';

/**
 * What a clerk needs to know of each column, in French: one row a field after the headings.
 * Cells never are blank lines: an absent value is `''`.
 */
export function dictionaryRows({ fields }: Pick<TableSchema, 'fields'>): string[][] {
  return [[...DICTIONARY_HEADINGS], ...fields.map(rowOf)];
}

function rowOf(field: Field): string[] {
  const { name, title, type, format, constraints, description } = field;
  return [
    name,
    title ?? '',
    yesOrNo(constraints.required === true),
    typeInFrench(type, format),
    expected(field),
    allowed(field).join(' | '),
    exampleText(field) ?? '',
    description ?? '',
  ];
}

/** Format, pattern, bounds and uniqueness, in one text. A list of values needs no other format. */
function expected({ type, format, constraints }: Field): string {
  const { pattern, unique } = constraints;
  const parts = [
    constraints.enum === undefined ? formatInFrench(type, format) : '',
    pattern === undefined ? '' : (patternInFrench(pattern) ?? patternItself(pattern)),
    range(constraints.minLength, constraints.maxLength, BOUNDS.characters),
    range(constraints.minimum, constraints.maximum),
    constraints.exclusiveMinimum === undefined
      ? ''
      : BOUNDS.moreThan(String(constraints.exclusiveMinimum)),
    constraints.exclusiveMaximum === undefined
      ? ''
      : BOUNDS.lessThan(String(constraints.exclusiveMaximum)),
    unique === true ? BOUNDS.unique : '',
  ];
  return parts.filter((part) => part !== '').join(' ; ');
}

function range(low: unknown, high: unknown, word = (text: string) => text): string {
  const [least, most] = [low, high].map((bound) =>
    bound === undefined ? undefined : String(bound),
  );
  if (least === undefined) return most === undefined ? '' : word(BOUNDS.atMost(most));
  if (most === undefined) return word(BOUNDS.atLeast(least));
  return word(least === most ? least : BOUNDS.between(least, most));
}

/** The values that may stand in a cell, one by one; `[]` when they cannot be listed. */
export function allowed(field: Field): readonly string[] {
  const { constraints, type, categories, arrayItem } = field;
  const listed = constraints.enum ?? categories ?? itemValues(arrayItem);
  if (listed !== undefined) return listed.map(String);
  if (type !== 'boolean') return [];
  const { yes, no } = booleanTexts(field);
  return [yes.join(', '), no.join(', ')];
}

/** Published schemas write the values of an item at either of two places. */
function itemValues(item: unknown): readonly unknown[] | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { enum: bare, constraints } = item as { enum?: unknown; constraints?: { enum?: unknown } };
  const values = constraints?.enum ?? bare;
  return Array.isArray(values) ? values : undefined;
}
