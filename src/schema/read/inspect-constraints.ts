import { nearMiss } from '../../base/near-miss.ts';
import { BOUND_NAMES, type BoundName } from '../constraints/bounds.ts';
import { unknownKeywords } from '../constraints/json-schema.ts';
import { castWritten, writtenText } from '../constraints/written.ts';
import { FIELD_TYPES, type Field, type SchemaFault } from '../model.ts';
import { compilePattern, isPatternFault } from '../pattern/python-regex.ts';
import { TYPES } from '../types/index.ts';
import { isJsonObject } from '../types/json-value.ts';
import { CONSTRAINT_NAMES, type ConstraintName } from '../types/type.ts';
import { type Descriptor, errorAt, type Path, warningAt, wrongKind } from './fault.ts';
import { isCount } from './to-field.ts';

/** The faults of a field's constraints, and those of its bounds and listed values once cast. */
export function inspectConstraints(
  descriptor: Descriptor,
  field: Field,
  path: Path,
): readonly SchemaFault[] {
  const written = descriptor.constraints;
  const at = [...path, 'constraints'];
  if (written === undefined) return [];
  if (!isJsonObject(written)) return [wrongKind(at, 'object', written)];
  const faults = Object.entries(written).flatMap(([name, value]) =>
    inspectConstraint(name, value, field, [...at, name]),
  );
  return faults.length > 0 ? faults : inspectBounds(field, at);
}

function inspectConstraint(
  name: string,
  value: unknown,
  field: Field,
  path: Path,
): readonly SchemaFault[] {
  if (!isConstraintName(name)) {
    const meant = nearMiss(name, CONSTRAINT_NAMES);
    return [
      errorAt(path, 'unknown-constraint', {
        constraint: name,
        ...(meant === undefined ? {} : { meant }),
      }),
    ];
  }
  if (!TYPES[field.type].constraints.includes(name)) {
    const types = FIELD_TYPES.filter((type) => TYPES[type].constraints.includes(name));
    return [errorAt(path, 'constraint-not-allowed', { constraint: name, type: field.type, types })];
  }
  return INSPECTORS[name](value, field, path);
}

function isConstraintName(name: string): name is ConstraintName {
  return CONSTRAINT_NAMES.some((known) => known === name);
}

type Inspector = (value: unknown, field: Field, path: Path) => readonly SchemaFault[];

const flag: Inspector = (value, _field, path) =>
  typeof value === 'boolean' ? [] : [wrongKind(path, 'boolean', value)];
const count: Inspector = (value, _field, path) =>
  isCount(value) ? [] : [wrongKind(path, 'count', value)];
const bound: Inspector = (value, field, path) => {
  if (isCast(value, field)) return [];
  return [
    errorAt(path, 'bound-not-cast', {
      value: writtenText(value),
      type: field.type,
      format: field.format,
    }),
  ];
};

const INSPECTORS: Readonly<Record<ConstraintName, Inspector>> = {
  required: flag,
  unique: flag,
  minLength: count,
  maxLength: count,
  minimum: bound,
  maximum: bound,
  exclusiveMinimum: bound,
  exclusiveMaximum: bound,
  enum: inspectEnum,
  pattern: inspectPattern,
  jsonSchema: inspectJsonSchema,
};

function isCast(value: unknown, field: Field): boolean {
  return castWritten(TYPES[field.type].reader(field), value) !== undefined;
}

function inspectEnum(value: unknown, field: Field, path: Path): readonly SchemaFault[] {
  if (!Array.isArray(value)) return [wrongKind(path, 'list', value)];
  if (value.length === 0) return [errorAt(path, 'empty-enum')];
  return value.flatMap((one: unknown, index) => {
    if (isCast(one, field)) return [];
    const params = { value: writtenText(one), type: field.type, format: field.format };
    return [errorAt([...path, index], 'enum-value-not-cast', params)];
  });
}

function inspectPattern(value: unknown, _field: Field, path: Path): readonly SchemaFault[] {
  if (typeof value !== 'string') return [wrongKind(path, 'text', value)];
  const compiled = compilePattern(value);
  if (!isPatternFault(compiled)) return [];
  if (compiled.problem === 'empty') return [errorAt(path, 'empty-pattern')];
  return [
    errorAt(path, 'bad-pattern', {
      pattern: value,
      problem: compiled.problem,
      place: compiled.at + 1,
    }),
  ];
}

function inspectJsonSchema(value: unknown, _field: Field, path: Path): readonly SchemaFault[] {
  if (!isJsonObject(value)) return [wrongKind(path, 'object', value)];
  const keywords = unknownKeywords(value);
  return keywords.length === 0 ? [] : [errorAt(path, 'json-schema-keywords', { keywords })];
}

const BOUND_PAIRS: readonly (readonly [BoundName, BoundName])[] = [
  ['minimum', 'maximum'],
  ['exclusiveMinimum', 'exclusiveMaximum'],
  ['minimum', 'exclusiveMaximum'],
  ['exclusiveMinimum', 'maximum'],
];

/** Bounds that can be compared with each other, and leave room between them. */
function inspectBounds(field: Field, path: Path): readonly SchemaFault[] {
  const { constraints } = field;
  const { minLength, maxLength } = constraints;
  const faults: SchemaFault[] = [];
  if (minLength !== undefined && maxLength !== undefined && minLength > maxLength) {
    faults.push(warningAt(path, 'no-room', { low: 'minLength', high: 'maxLength' }));
  }
  const reader = TYPES[field.type].reader(field);
  const { compare } = reader;
  if (compare === undefined || BOUND_NAMES.every((name) => constraints[name] === undefined))
    return faults;
  for (const [low, high] of BOUND_PAIRS) {
    const [from, to] = [
      castWritten(reader, constraints[low]),
      castWritten(reader, constraints[high]),
    ];
    if (from === undefined || to === undefined) continue;
    const order = compare(from, to);
    if (Number.isNaN(order))
      faults.push(
        errorAt([...path, high], 'bounds-not-comparable', { low, high, type: field.type }),
      );
    else if (order > 0) faults.push(warningAt(path, 'no-room', { low, high }));
  }
  return faults;
}
