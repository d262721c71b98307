import { nearMiss } from '../../base/near-miss.ts';
import type { SchemaFault } from '../model.ts';
import { isJsonObject } from '../types/json-value.ts';
import { type Descriptor, errorAt, type Path, wrongKind } from './fault.ts';
import { namesOf } from './to-schema.ts';

/** Primary key, unique keys and foreign keys: names of fields that exist, as many on both sides. */
export function inspectKeys(descriptor: Descriptor): readonly SchemaFault[] {
  const fields = Array.isArray(descriptor.fields) ? descriptor.fields : [];
  const known = fields.flatMap((field: unknown) =>
    isJsonObject(field) && typeof field.name === 'string' ? [field.name] : [],
  );
  return [
    ...inspectNames(descriptor.primaryKey, known, ['primaryKey']),
    ...inspectUniqueKeys(descriptor.uniqueKeys, known),
    ...inspectForeignKeys(descriptor.foreignKeys, known),
  ];
}

function inspectNames(
  written: unknown,
  known: readonly string[],
  path: Path,
): readonly SchemaFault[] {
  if (written === undefined) return [];
  const names = namesOf(written);
  if (names === undefined) return [wrongKind(path, 'name-or-names', written)];
  return names.flatMap((name) => {
    if (known.includes(name)) return [];
    const meant = nearMiss(name, known);
    return [
      errorAt(path, 'unknown-field', {
        key: String(path[0]),
        name,
        ...(meant === undefined ? {} : { meant }),
      }),
    ];
  });
}

function inspectUniqueKeys(written: unknown, known: readonly string[]): readonly SchemaFault[] {
  if (written === undefined) return [];
  if (!Array.isArray(written)) return [wrongKind(['uniqueKeys'], 'list', written)];
  return written.flatMap((key: unknown, index) => inspectNames(key, known, ['uniqueKeys', index]));
}

function inspectForeignKeys(written: unknown, known: readonly string[]): readonly SchemaFault[] {
  if (written === undefined) return [];
  if (!Array.isArray(written)) return [wrongKind(['foreignKeys'], 'list', written)];
  return written.flatMap((key: unknown, index): readonly SchemaFault[] => {
    const path = ['foreignKeys', index];
    if (!isJsonObject(key)) return [wrongKind(path, 'object', key)];
    if (!isJsonObject(key.reference))
      return [wrongKind([...path, 'reference'], 'object', key.reference)];
    const { resource = '', fields: referenced } = key.reference;
    const at = [...path, 'reference', 'fields'];
    const faults: SchemaFault[] = [];
    if (typeof resource !== 'string')
      faults.push(wrongKind([...path, 'reference', 'resource'], 'text', resource));
    if (key.fields === undefined)
      faults.push(wrongKind([...path, 'fields'], 'name-or-names', undefined));
    faults.push(...inspectNames(key.fields, known, [...path, 'fields']));
    const [own, others] = [namesOf(key.fields), namesOf(referenced)];
    if (others === undefined) return [...faults, wrongKind(at, 'name-or-names', referenced)];
    // `''` is this very table: its fields are known.
    if (resource === '') faults.push(...inspectNames(referenced, known, at));
    if (own !== undefined && own.length !== others.length) {
      faults.push(errorAt(path, 'key-lengths', { fields: own.length, referenced: others.length }));
    }
    return faults;
  });
}
