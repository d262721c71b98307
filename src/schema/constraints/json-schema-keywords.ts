import { compilePattern, isPatternFault } from '../pattern/python-regex.ts';
import { isJsonObject, jsonKey } from '../types/json-value.ts';
import { codePoints } from '../types/size.ts';
import type { Keyword } from './json-schema.ts';

function isOfType(value: unknown, type: unknown): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isJsonObject(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type && value !== null;
  }
}

/** A regular expression found anywhere in the text, as JSON Schema means it. */
function isFound(source: unknown, text: string): boolean {
  const pattern = compilePattern(`[\\s\\S]*(?:${String(source)})[\\s\\S]*`);
  return !isPatternFault(pattern) && pattern.matches(text) === true;
}

/** A keyword of numbers, texts, lists or objects passes for anything else. */
const onNumber =
  (test: (value: number, limit: number) => boolean): Keyword =>
  (limit, value) =>
    typeof value !== 'number' || typeof limit !== 'number' || test(value, limit);
const onText =
  (test: (value: string, argument: unknown) => boolean): Keyword =>
  (argument, value) =>
    typeof value !== 'string' || test(value, argument);
const onList =
  (test: (value: readonly unknown[], argument: unknown) => boolean): Keyword =>
  (argument, value) =>
    !Array.isArray(value) || test(value, argument);
const onKeys =
  (test: (keys: readonly string[], argument: unknown) => boolean): Keyword =>
  (argument, value) =>
    !isJsonObject(value) || test(Object.keys(value), argument);

const schemas = (argument: unknown): readonly unknown[] =>
  Array.isArray(argument) ? argument : [];

/** Keywords of JSON Schema draft 7 that judge a value. */
export const KEYWORDS: Readonly<Record<string, Keyword>> = {
  type: (types, value) => [types].flat().some((type) => isOfType(value, type)),
  enum: (values, value) => schemas(values).some((one) => jsonKey(one) === jsonKey(value)),
  const: (wanted, value) => jsonKey(wanted) === jsonKey(value),

  minimum: onNumber((value, limit) => value >= limit),
  maximum: onNumber((value, limit) => value <= limit),
  exclusiveMinimum: onNumber((value, limit) => value > limit),
  exclusiveMaximum: onNumber((value, limit) => value < limit),
  multipleOf: onNumber((value, step) => Number.isInteger(value / step)),

  minLength: onText((text, least) => codePoints(text) >= Number(least)),
  maxLength: onText((text, most) => codePoints(text) <= Number(most)),
  pattern: onText((text, source) => isFound(source, text)),

  minItems: onList((items, least) => items.length >= Number(least)),
  maxItems: onList((items, most) => items.length <= Number(most)),
  uniqueItems: onList(
    (items, unique) => unique !== true || new Set(items.map(jsonKey)).size === items.length,
  ),
  items(argument, value, { schema, check }) {
    if (!Array.isArray(value)) return true;
    for (const [index, item] of value.entries()) {
      const listed = Array.isArray(argument);
      const own =
        listed && index < argument.length
          ? argument[index]
          : listed
            ? schema.additionalItems
            : argument;
      const fault = check(own, item, index);
      if (fault !== undefined) return fault;
    }
    return true;
  },
  contains: (inner, value, { check }) =>
    !Array.isArray(value) || value.some((item) => check(inner, item) === undefined),

  minProperties: onKeys((keys, least) => keys.length >= Number(least)),
  maxProperties: onKeys((keys, most) => keys.length <= Number(most)),
  required: onKeys((keys, wanted) => schemas(wanted).every((key) => keys.includes(String(key)))),
  propertyNames: (inner, value, { check }) =>
    !isJsonObject(value) || Object.keys(value).every((key) => check(inner, key) === undefined),
  properties(inner, value, { check }) {
    if (!isJsonObject(value) || !isJsonObject(inner)) return true;
    for (const key of Object.keys(inner)) {
      const fault = Object.hasOwn(value, key) ? check(inner[key], value[key], key) : undefined;
      if (fault !== undefined) return fault;
    }
    return true;
  },
  patternProperties(inner, value, { check }) {
    if (!isJsonObject(value) || !isJsonObject(inner)) return true;
    for (const [key, part] of Object.entries(value)) {
      for (const [source, own] of Object.entries(inner)) {
        const fault = isFound(source, key) ? check(own, part, key) : undefined;
        if (fault !== undefined) return fault;
      }
    }
    return true;
  },
  additionalProperties(inner, value, { schema, check }) {
    if (!isJsonObject(value)) return true;
    const named = isJsonObject(schema.properties) ? schema.properties : {};
    const sources = Object.keys(
      isJsonObject(schema.patternProperties) ? schema.patternProperties : {},
    );
    for (const [key, part] of Object.entries(value)) {
      if (Object.hasOwn(named, key) || sources.some((source) => isFound(source, key))) continue;
      const fault = check(inner, part, key);
      if (fault !== undefined) return fault;
    }
    return true;
  },

  allOf(list, value, { check }) {
    for (const one of schemas(list)) {
      const fault = check(one, value);
      if (fault !== undefined) return fault;
    }
    return true;
  },
  anyOf: (list, value, { check }) => schemas(list).some((one) => check(one, value) === undefined),
  oneOf: (list, value, { check }) =>
    schemas(list).filter((one) => check(one, value) === undefined).length === 1,
  not: (inner, value, { check }) => check(inner, value) !== undefined,
  if: (condition, value, { schema, check }) =>
    check(check(condition, value) === undefined ? schema.then : schema.else, value) ?? true,
};
