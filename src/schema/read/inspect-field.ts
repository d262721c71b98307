import { nearMiss } from '../../base/near-miss.ts';
import { compileField } from '../compile.ts';
import { castWritten } from '../constraints/written.ts';
import { exampleText } from '../example-text.ts';
import { FIELD_TYPES, type Field, type SchemaFault } from '../model.ts';
import { isFieldType, TYPES } from '../types/index.ts';
import { isJsonObject } from '../types/json-value.ts';
import { type Descriptor, errorAt, type Path, warningAt, wrongKind } from './fault.ts';
import { inspectConstraints } from './inspect-constraints.ts';
import { inspectFormat } from './inspect-format.ts';
import { inspectMisplacedKeys } from './inspect-misplaced-keys.ts';
import { inspectMissingValues } from './inspect-missing-values.ts';
import { inspectOptions } from './inspect-options.ts';
import { toField } from './to-field.ts';

/** What other tools and languages call the types. */
const OTHER_NAMES: Readonly<Record<string, Field['type']>> = {
  text: 'string',
  str: 'string',
  varchar: 'string',
  char: 'string',
  uuid: 'string',
  email: 'string',
  uri: 'string',
  url: 'string',
  int: 'integer',
  long: 'integer',
  bigint: 'integer',
  float: 'number',
  double: 'number',
  decimal: 'number',
  numeric: 'number',
  bool: 'boolean',
  timestamp: 'datetime',
  'date-time': 'datetime',
  gyear: 'year',
  gyearmonth: 'yearmonth',
  json: 'object',
  dict: 'object',
  geo: 'geopoint',
  point: 'geopoint',
  geometry: 'geojson',
};

/** The faults of one field, but for its name. */
export function inspectField(
  descriptor: Descriptor,
  path: Path,
  inherited: readonly string[],
): readonly SchemaFault[] {
  const typeFaults = inspectType(descriptor.type, [...path, 'type']);
  const misplaced = inspectMisplacedKeys(descriptor, path);
  if (typeFaults.length > 0) return [...typeFaults, ...misplaced];
  const field = toField(descriptor, inherited);
  const faults = [
    ...inspectFormat(descriptor.format, field, [...path, 'format']),
    ...inspectOptions(descriptor, field, path),
    ...inspectMissingValues(descriptor.missingValues, [...path, 'missingValues']),
    ...inspectConstraints(descriptor, field, path),
    ...inspectItems(descriptor.arrayItem, field, [...path, 'arrayItem']),
  ];
  const usable = !faults.some(({ level }) => level === 'error');
  return [...faults, ...misplaced, ...(usable ? inspectExample(field, [...path, 'example']) : [])];
}

function inspectType(type: unknown, path: Path): readonly SchemaFault[] {
  if (type === undefined) return [];
  if (typeof type !== 'string') return [wrongKind(path, 'text', type)];
  if (isFieldType(type)) return [];
  const named = type.toLowerCase();
  const other = Object.hasOwn(OTHER_NAMES, named) ? OTHER_NAMES[named] : undefined;
  const meant = other ?? nearMiss(type, FIELD_TYPES);
  return [
    errorAt(path, 'unknown-type', {
      type,
      allowed: FIELD_TYPES,
      ...(meant === undefined ? {} : { meant }),
    }),
  ];
}

/** Items are read like a field of their own; a list inside a list is not looked into. */
function inspectItems(written: unknown, field: Field, path: Path): readonly SchemaFault[] {
  if (written === undefined || field.type !== 'array') return [];
  if (!isJsonObject(written)) return [wrongKind(path, 'object', written)];
  const { arrayItem: _ignored, ...item } = written;
  return inspectField({ type: 'any', ...item }, path, ['']);
}

/** An example that would be refused misleads its readers; Frictionless refuses the whole schema. */
function inspectExample(field: Field, path: Path): readonly SchemaFault[] {
  const text = exampleText(field);
  if (text === undefined) return [];
  const check = compileField(field);
  const value = castWritten(TYPES[field.type].reader(field), field.example);
  const [problem] = check.judge(text).problems;
  if (value === undefined && (typeof field.example !== 'string' || !check.isMissing(text))) {
    return [
      warningAt(path, 'example-of-another-type', {
        value: text,
        type: field.type,
        format: field.format,
      }),
    ];
  }
  if (problem?.constraint === undefined) return [];
  return [
    warningAt(path, 'example-against-constraint', { value: text, constraint: problem.constraint }),
  ];
}
