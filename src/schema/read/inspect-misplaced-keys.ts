import { nearMiss } from '../../base/near-miss.ts';
import type { SchemaFault } from '../model.ts';
import { CONSTRAINT_NAMES } from '../types/type.ts';
import { type Descriptor, type Path, warningAt } from './fault.ts';

/** Properties of a field in Table Schema v1 and v2, in Frictionless, and those that only explain. */
const KNOWN = [
  'name',
  'type',
  'format',
  'title',
  'description',
  'example',
  'examples',
  'constraints',
  'missingValues',
  'rdfType',
  'trueValues',
  'falseValues',
  'decimalChar',
  'groupChar',
  'bareNumber',
  'floatNumber',
  'arrayItem',
  'categories',
  'categoriesOrdered',
  'delimiter',
  'itemType',
  'comment',
] as const;

/** Words of JSON Schema and OpenAPI that do nothing in Table Schema, and what serves instead. */
const FOREIGN: Readonly<Record<string, string>> = {
  minItems: 'constraints.minLength',
  maxItems: 'constraints.maxLength',
  minProperties: 'constraints.minLength',
  maxProperties: 'constraints.maxLength',
  items: 'arrayItem',
  nullable: 'constraints.required',
  exemple: 'example',
};

/**
 * Keys that stand where they do nothing, or are misspelt. They are not applied: a tool that guessed
 * would judge otherwise than the others.
 */
export function inspectMisplacedKeys(descriptor: Descriptor, path: Path): readonly SchemaFault[] {
  return Object.keys(descriptor).flatMap((key) => {
    const meant = meantKey(key);
    return meant === undefined ? [] : [warningAt([...path, key], 'misplaced-key', { key, meant })];
  });
}

function meantKey(key: string): string | undefined {
  if (KNOWN.some((known) => known === key)) return undefined;
  if (CONSTRAINT_NAMES.some((name) => name === key)) return `constraints.${key}`;
  return Object.hasOwn(FOREIGN, key) ? FOREIGN[key] : nearMiss(key, KNOWN);
}
