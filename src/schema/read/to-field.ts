import type { Constraints, Field } from '../model.ts';
import { isFieldType } from '../types/index.ts';
import { isJsonObject } from '../types/json-value.ts';

type Descriptor = Readonly<Record<string, unknown>>;

/**
 * The field that a descriptor describes, whatever its version: what is absent takes its default,
 * what is wrong is left out (`readSchema` has said so).
 * @param inherited the schema's missing values, which the field's own replace
 */
export function toField(descriptor: Descriptor, inherited: readonly string[]): Field {
  const type = textOf(descriptor, 'type');
  return defined<Field>({
    name: textOf(descriptor, 'name') ?? '',
    type: type !== undefined && isFieldType(type) ? type : 'string',
    format: (textOf(descriptor, 'format') ?? 'default').replace(/^fmt:/, ''),
    title: textOf(descriptor, 'title'),
    description: textOf(descriptor, 'description'),
    example: descriptor.example,
    constraints: toConstraints(descriptor.constraints),
    missingValues: missingTexts(descriptor.missingValues) ?? inherited,
    trueValues: texts(descriptor.trueValues),
    falseValues: texts(descriptor.falseValues),
    decimalChar: textOf(descriptor, 'decimalChar'),
    groupChar: textOf(descriptor, 'groupChar'),
    bareNumber: typeof descriptor.bareNumber === 'boolean' ? descriptor.bareNumber : undefined,
    arrayItem: descriptor.arrayItem,
    delimiter: textOf(descriptor, 'delimiter'),
    itemType: textOf(descriptor, 'itemType'),
    categories: categoryValues(descriptor.categories),
  });
}

function toConstraints(written: unknown): Constraints {
  if (!isJsonObject(written)) return {};
  const flag = (name: string): boolean | undefined => (written[name] === true ? true : undefined);
  const count = (name: string): number | undefined =>
    isCount(written[name]) ? written[name] : undefined;
  return defined<Constraints>({
    required: flag('required'),
    unique: flag('unique'),
    minLength: count('minLength'),
    maxLength: count('maxLength'),
    minimum: written.minimum,
    maximum: written.maximum,
    exclusiveMinimum: written.exclusiveMinimum,
    exclusiveMaximum: written.exclusiveMaximum,
    enum: Array.isArray(written.enum) ? written.enum : undefined,
    pattern: textOf(written, 'pattern'),
    jsonSchema: written.jsonSchema,
  });
}

export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** The texts of `missingValues`: a list of texts (v1) or of `{value, label}` (v2). */
export function missingTexts(written: unknown): readonly string[] | undefined {
  if (!Array.isArray(written)) return undefined;
  return written
    .map((one: unknown) => (isJsonObject(one) ? one.value : one))
    .filter((value): value is string => typeof value === 'string');
}

/** The values of `categories`: bare, or `{value, label}`. */
function categoryValues(written: unknown): readonly unknown[] | undefined {
  if (!Array.isArray(written)) return undefined;
  return written.map((one: unknown) => (isJsonObject(one) ? one.value : one));
}

/** A property that is a text with something in it. */
export function textOf(descriptor: Descriptor, key: string): string | undefined {
  const value = descriptor[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function texts(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter((one): one is string => typeof one === 'string');
}

/** The object without the properties that are undefined. */
export function defined<Target>(parts: { [Key in keyof Target]: Target[Key] | undefined }): Target;
export function defined(parts: object): object {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}
