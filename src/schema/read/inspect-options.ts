import type { Field, SchemaFault } from '../model.ts';
import { booleanTexts } from '../types/boolean.ts';
import { isJsonObject } from '../types/json-value.ts';
import { ITEM_TYPES } from '../types/list.ts';
import { type Descriptor, errorAt, type Path, warningAt, wrongKind } from './fault.ts';

/** The properties that change how a type is read, each looked at where it has a meaning. */
export function inspectOptions(
  descriptor: Descriptor,
  field: Field,
  path: Path,
): readonly SchemaFault[] {
  switch (field.type) {
    case 'boolean':
      return inspectBoolean(descriptor, field, path);
    case 'number':
    case 'integer':
      return inspectNumber(descriptor, field, path);
    case 'list':
      return inspectList(descriptor, path);
    case 'string':
      return inspectCategories(descriptor.categories, [...path, 'categories']);
    default:
      return [];
  }
}

function inspectBoolean(descriptor: Descriptor, field: Field, path: Path): readonly SchemaFault[] {
  const faults = ['trueValues', 'falseValues'].flatMap((key) =>
    inspectTexts(descriptor[key], [...path, key]),
  );
  const { yes, no } = booleanTexts(field);
  const both = yes.filter((text) => no.includes(text));
  return both.length === 0
    ? faults
    : [...faults, warningAt(path, 'true-and-false', { values: both })];
}

function inspectTexts(written: unknown, path: Path): readonly SchemaFault[] {
  if (written === undefined) return [];
  if (!Array.isArray(written)) return [wrongKind(path, 'texts', written)];
  return written.flatMap((one: unknown, index) =>
    typeof one === 'string' ? [] : [wrongKind([...path, index], 'text', one)],
  );
}

function inspectNumber(descriptor: Descriptor, field: Field, path: Path): readonly SchemaFault[] {
  const faults: SchemaFault[] = [];
  const { decimalChar, groupChar, bareNumber } = descriptor;
  for (const [key, mark] of Object.entries({ decimalChar, groupChar })) {
    if (mark === undefined) continue;
    const isMark =
      typeof mark === 'string' && mark !== '' && (key === 'groupChar' || mark.length === 1);
    if (!isMark) faults.push(wrongKind([...path, key], 'character', mark));
  }
  if (bareNumber !== undefined && typeof bareNumber !== 'boolean') {
    faults.push(wrongKind([...path, 'bareNumber'], 'boolean', bareNumber));
  }
  const { decimalChar: decimal = '.' } = field;
  if (field.type === 'number' && field.groupChar === decimal) {
    faults.push(errorAt([...path, 'groupChar'], 'same-marks', { mark: decimal }));
  }
  return [...faults, ...inspectCategories(descriptor.categories, [...path, 'categories'])];
}

function inspectList({ delimiter, itemType }: Descriptor, path: Path): readonly SchemaFault[] {
  const faults: SchemaFault[] = [];
  if (delimiter !== undefined && (typeof delimiter !== 'string' || delimiter === '')) {
    faults.push(wrongKind([...path, 'delimiter'], 'character', delimiter));
  }
  const allowed = ITEM_TYPES.map(({ name }) => name);
  if (itemType !== undefined && !allowed.some((name) => name === itemType)) {
    const type = typeof itemType === 'string' ? itemType : JSON.stringify(itemType);
    faults.push(errorAt([...path, 'itemType'], 'unknown-type', { type, allowed }));
  }
  return faults;
}

function inspectCategories(written: unknown, path: Path): readonly SchemaFault[] {
  if (written === undefined) return [];
  if (!Array.isArray(written) || written.length === 0) return [wrongKind(path, 'list', written)];
  return written.flatMap((one: unknown, index) => {
    const value = isJsonObject(one) ? one.value : one;
    const isValue = typeof value === 'string' || typeof value === 'number';
    return isValue ? [] : [wrongKind([...path, index], 'value', value)];
  });
}
