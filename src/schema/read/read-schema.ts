import type { SchemaFault, TableSchema } from '../model.ts';
import { isJsonObject } from '../types/json-value.ts';
import { inspectSchema } from './inspect-schema.ts';
import { toSchema } from './to-schema.ts';

export interface ReadSchema {
  /** `undefined` as soon as one fault is an error: nothing is judged by half a schema. */
  readonly schema: TableSchema | undefined;
  /** All of them, each with its JSON pointer; `params.field` names the field that it is in. */
  readonly faults: readonly SchemaFault[];
}

/**
 * Reads a Table Schema (v1, v2, and the `custom_checks` and `arrayItem` of Validata and
 * Frictionless) that has been parsed already.
 */
export function readSchema(descriptor: unknown): ReadSchema {
  const faults = inspectSchema(descriptor);
  const isUsable = isJsonObject(descriptor) && !faults.some(({ level }) => level === 'error');
  return { schema: isUsable ? toSchema(descriptor) : undefined, faults };
}
