import type { SchemaFault } from '../model.ts';
import { isJsonObject } from '../types/json-value.ts';
import { type Descriptor, errorAt, type Path, wrongKind } from './fault.ts';
import { inspectField } from './inspect-field.ts';
import { inspectKeys } from './inspect-keys.ts';
import { inspectMissingValues } from './inspect-missing-values.ts';
import { missingTexts } from './to-field.ts';
import { fieldsMatchOf } from './to-schema.ts';

/** Every fault of a descriptor, in the order of the descriptor's parts. */
export function inspectSchema(descriptor: unknown): readonly SchemaFault[] {
  if (!isJsonObject(descriptor)) return [wrongKind([], 'object', descriptor)];
  return [
    ...inspectFields(descriptor),
    ...inspectMissingValues(descriptor.missingValues, ['missingValues']),
    ...inspectKeys(descriptor),
    ...inspectFieldsMatch(descriptor.fieldsMatch),
    ...inspectCustomChecks(descriptor.custom_checks),
  ];
}

function inspectFields(descriptor: Descriptor): readonly SchemaFault[] {
  const { fields } = descriptor;
  if (fields === undefined) return [errorAt(['fields'], 'no-fields')];
  if (!Array.isArray(fields)) return [wrongKind(['fields'], 'list', fields)];
  if (fields.length === 0) return [errorAt(['fields'], 'no-fields')];
  const inherited = missingTexts(descriptor.missingValues) ?? [''];
  const places = new Map<string, number>();
  return fields.flatMap((field: unknown, index): readonly SchemaFault[] => {
    const path = ['fields', index];
    if (!isJsonObject(field)) return [wrongKind(path, 'object', field)];
    const faults = [...inspectName(field, path, places), ...inspectField(field, path, inherited)];
    const name = typeof field.name === 'string' ? field.name : String(index + 1);
    return faults.map((fault) => ({ ...fault, params: { field: name, ...fault.params } }));
  });
}

function inspectName(
  field: Descriptor,
  path: Path,
  places: Map<string, number>,
): readonly SchemaFault[] {
  const { name } = field;
  const place = Number(path.at(-1)) + 1;
  if (name === undefined || name === '') return [errorAt(path, 'no-name', { place })];
  if (typeof name !== 'string') return [wrongKind([...path, 'name'], 'text', name)];
  const first = places.get(name);
  if (first === undefined) {
    places.set(name, place);
    return [];
  }
  return [errorAt([...path, 'name'], 'duplicate-name', { name, place, first })];
}

function inspectFieldsMatch(written: unknown): readonly SchemaFault[] {
  if (written === undefined || fieldsMatchOf(written) !== undefined) return [];
  return [errorAt(['fieldsMatch'], 'bad-fields-match', { value: JSON.stringify(written) ?? '' })];
}

/** Names and parameters are judged when the checks are bound: here, only the shape is. */
function inspectCustomChecks(written: unknown): readonly SchemaFault[] {
  if (written === undefined) return [];
  if (!Array.isArray(written)) return [wrongKind(['custom_checks'], 'list', written)];
  return written.flatMap((check: unknown, index): readonly SchemaFault[] => {
    const path = ['custom_checks', index];
    if (!isJsonObject(check)) return [wrongKind(path, 'object', check)];
    const faults: SchemaFault[] = [];
    if (typeof check.name !== 'string')
      faults.push(wrongKind([...path, 'name'], 'text', check.name));
    if (check.params !== undefined && !isJsonObject(check.params)) {
      faults.push(wrongKind([...path, 'params'], 'object', check.params));
    }
    return faults;
  });
}
