import fc from 'fast-check';
import { FIELD_TYPES, type FieldType, type TableSchema } from '../../src/schema/model.ts';
import { readSchema } from '../../src/schema/read/read-schema.ts';
import { TYPES } from '../../src/schema/types/index.ts';
import type { CellCheck } from '../../src/validate/check.ts';
import { CHECKS } from '../../src/validate/checks/index.ts';
import { DIAGNOSES } from '../../src/validate/diagnoses/index.ts';
import { cellsAround } from './random-cells.ts';

type Descriptor = Readonly<Record<string, unknown>>;

/** A field as a schema writes it, and what its cells are likely to hold. */
interface DraftField {
  readonly descriptor: Descriptor;
  readonly texts: readonly string[];
  /** The check of one cell that its column bears. */
  readonly check?: CellCheck;
}

export interface RandomTable {
  readonly descriptor: Descriptor;
  readonly schema: TableSchema;
  readonly labels: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Names that tell what a column holds wake the diagnoses up. */
const NAMES = [
  'siret', 'siren', 'code_insee', 'code_postal', 'code_departement', 'telephone', 'id', 'reference', 'date', 'date_vote', 'latitude', 'longitude',
  'coordonnees', 'montant', 'effectif', 'commune', 'libelle', 'a', 'b', 'c', 'x y', 'é', 'constructor', '__proto__',
]; // biome-ignore format: names

const PATTERNS = [
  '[A-Z]{2}-?\\d+', '\\w+', '[\\w.]+', 'a|b', '.*', '.+', '[^,]*', '\\d{5}', '^\\d{5}$', '([013-9]\\d|2[AB1-9])\\d{3}', '\\S+( \\S+)*', '\\D*', '.{3,5}', '(.)\\1', '(?=.*\\d).+',
  '[éàç]+', '\\s*\\S+\\s*', '(a+)+b', '\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?', '[^\\s]{1,12}', '-?\\d+(\\.\\d+)?', '(oui|non)?', "[-' \\p{L}]+", '(?i:oui|non)', '[^"]*', '(vrai|faux)|\\d',
]; // biome-ignore format: patterns

const MISSING: readonly (readonly string[] | undefined)[] = [
  undefined, [''], ['', 'NA', 'N/A'], ['NA'], [], ['', '0'], ['', ' '], ['-', ''], ['', '"'], ['', 'é', 'x'.repeat(20)],
]; // biome-ignore format: lists

const cellChecks = CHECKS.filter((check): check is CellCheck => check.kind === 'cell');

/** A type with one of its formats, as the examples of its file know it. */
const VARIANTS = FIELD_TYPES.flatMap((type) =>
  TYPES[type].examples.map(({ field = {}, valid, invalid, corrected = [] }) => {
    const { name: _name, missingValues: _missing, ...options } = field;
    return { type, options, valid, invalid: [...invalid, ...corrected.flat()] };
  }),
).filter(({ type, options }) => isReadable({ fields: [{ name: 'a', type, ...options }] }));

/** Those that kernels prove come more often. */
const PROVED = ['string', 'integer', 'number', 'date', 'boolean', 'datetime', 'year'];
const LIKELY = VARIANTS.filter(({ type }) => PROVED.includes(type));

function isReadable(descriptor: Descriptor): boolean {
  return readSchema(descriptor).schema !== undefined;
}

const some = <Value>(values: readonly Value[], most: number): fc.Arbitrary<Value[]> =>
  values.length === 0
    ? fc.constant([])
    : fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most });

/** Constraints that a field of the type may bear, made of values that it may take. */
function constraintsFor(type: FieldType, valid: readonly string[]): fc.Arbitrary<Descriptor> {
  const value = valid.length === 0 ? fc.constant(undefined) : fc.constantFrom(...valid);
  const length = fc.nat(12);
  const every: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    required: fc.boolean(),
    unique: fc.boolean(),
    enum: some(valid, 4),
    minLength: length,
    maxLength: length,
    minimum: value,
    maximum: value,
    exclusiveMinimum: value,
    exclusiveMaximum: value,
    pattern: fc.constantFrom(...PATTERNS),
  };
  const allowed = Object.keys(every).filter((name) =>
    TYPES[type].constraints.some((known) => known === name),
  );
  return fc
    .subarray(allowed, { maxLength: 3 })
    .chain((names) =>
      fc.record(
        Object.fromEntries(names.map((name) => [name, every[name] ?? fc.constant(undefined)])),
      ),
    );
}

const missing = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom(...MISSING) },
);

/** Texts that mean "missing", perhaps among those that look right. */
function missingAmong(valid: readonly string[]): fc.Arbitrary<readonly string[] | undefined> {
  if (valid.length === 0) return missing;
  const one = fc.constantFrom(...valid).map((text) => ['', text]);
  return fc.oneof({ weight: 4, arbitrary: missing }, { weight: 1, arbitrary: one });
}

function withName(name: string, descriptor: Descriptor): Descriptor {
  return Object.fromEntries(
    Object.entries({ name, ...descriptor }).filter(([, value]) => value !== undefined),
  );
}

function typedField(name: string, ordinary = false): fc.Arbitrary<DraftField> {
  const [all, likely] = [fc.constantFrom(...VARIANTS), fc.constantFrom(...LIKELY)];
  return (ordinary ? likely : fc.oneof(all, likely)).chain(({ type, options, valid, invalid }) =>
    fc
      .tuple(constraintsFor(type, valid), missingAmong(valid))
      .map(([constraints, missingValues]) => ({
        descriptor: withName(name, {
          type,
          ...options,
          missingValues,
          constraints: { ...options.constraints, ...constraints },
        }),
        texts: [
          ...valid,
          ...valid,
          ...invalid,
          ...(missingValues ?? []),
          ...Object.values(constraints).flatMap((value) =>
            typeof value === 'string' && type !== 'string' ? [value] : [],
          ),
        ],
      })),
  );
}

function checkedField(name: string): fc.Arbitrary<DraftField> {
  return fc.constantFrom(...cellChecks).chain((check) => {
    const { valid, invalid } = check.examples;
    const isPoint = check.id === 'french-gps-coordinates';
    const type = isPoint ? fc.constant('geopoint') : fc.constantFrom('string', 'string', 'any');
    return fc.tuple(type, fc.boolean(), missing).map(([type_, required, missingValues]) => ({
      check,
      descriptor: withName(name, { type: type_, missingValues, constraints: { required } }),
      texts: [...valid, ...valid, ...invalid, ...(missingValues ?? [])],
    }));
  });
}

const DIAGNOSED = DIAGNOSES.flatMap((diagnosis) =>
  diagnosis.kind === 'cell' ? diagnosis.examples : [],
);

/** A field and cells that the examples of a diagnosis are about. */
const diagnosedField: fc.Arbitrary<DraftField> = fc
  .constantFrom(...DIAGNOSED)
  .map(({ field, text, suggestion }) => ({
    descriptor: { type: 'string', ...field },
    texts: [text, suggestion ?? text, '1', 'a'],
  }));

const draftField = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NAMES).chain(typedField) },
  { weight: 2, arbitrary: fc.constantFrom(...NAMES).chain(checkedField) },
  { weight: 1, arbitrary: diagnosedField },
);

const ordinaryField = fc.constantFrom(...NAMES).chain((name) => typedField(name, true));

/** What is asked of several columns at once. */
function tableRules(names: readonly string[]): fc.Arbitrary<Descriptor> {
  const name = fc.constantFrom(...names);
  const pair = fc.uniqueArray(name, { minLength: 1, maxLength: 2 });
  const other = names.at(-1);
  const check = fc.oneof(
    fc.tuple(name, fc.constantFrom('<', '<=', '==', '>=', '>')).map(([column, op]) => ({
      name: 'compare-columns-value',
      params: { column, op, column2: other },
    })),
    name.map((column) => ({
      name: 'cohesive-columns-value',
      params: { column, othercolumns: [other] },
    })),
    name.map((column) => ({
      name: 'one-of-required',
      params: { column1: column, column2: other },
    })),
    name.map((column) => ({ name: 'sum-columns-value', params: { column, columns: names } })),
  );
  return fc.record({
    primaryKey: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: pair }),
    uniqueKeys: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: pair.map((key) => [key]) },
    ),
    checks: fc.array(check, { maxLength: 2 }),
  });
}

export interface WhatTable {
  readonly columns?: number;
  readonly rows?: number;
  /** No key, no rule over several cells: what is said of a cell depends on nothing else. */
  readonly cellsOnly?: boolean;
  /** Columns of the types that kernels prove, and no check. */
  readonly ordinary?: boolean;
}

/** A random schema and a random table of the same columns. */
export function randomTables(what: WhatTable = {}): fc.Arbitrary<RandomTable> {
  return fc
    .uniqueArray(what.ordinary === true ? ordinaryField : draftField, {
      minLength: 1,
      maxLength: what.columns ?? 6,
      selector: ({ descriptor }) => descriptor.name,
    })
    .chain((drafts) => randomTable(drafts, what));
}

function randomTable(
  drafts: readonly DraftField[],
  { rows = 25, cellsOnly = false }: WhatTable,
): fc.Arbitrary<RandomTable> {
  const labels = drafts.map(({ descriptor }) => String(descriptor.name));
  const cells = fc.tuple(...drafts.map(({ texts }) => cellsAround(texts)));
  return fc
    .record({
      table: fc.array(cells, { minLength: 1, maxLength: rows }),
      rules: tableRules(labels),
    })
    .map(({ table, rules: { checks, ...keys } }) => {
      const fields = drafts.map(({ descriptor }) => descriptor);
      const own = drafts.flatMap(({ check }, index) =>
        check === undefined
          ? []
          : [{ name: check.id, params: { ...check.examples.params, column: labels[index] } }],
      );
      const descriptor = cellsOnly
        ? { fields: fields.map(withoutUnique), custom_checks: own }
        : { fields, ...keys, custom_checks: [...own, ...(checks as object[])] };
      return { descriptor, schema: schemaOf(descriptor), labels, rows: table };
    });
}

function withoutUnique(descriptor: Descriptor): Descriptor {
  const constraints = { ...(descriptor.constraints as Descriptor | undefined), unique: false };
  return { ...descriptor, constraints };
}

/** The schema; the faulty constraints of a field are left out, as few as are needed. */
function schemaOf(descriptor: Descriptor): TableSchema {
  const { schema, faults } = readSchema(descriptor);
  if (schema !== undefined) return schema;
  const fields = (descriptor.fields as readonly Descriptor[]).map((field, index) =>
    faults.some(
      ({ level, pointer }) => level === 'error' && pointer.startsWith(`/fields/${index}/`),
    )
      ? { ...field, constraints: {} }
      : field,
  );
  const repaired = readSchema({ ...descriptor, fields });
  if (repaired.schema === undefined) {
    throw new Error(`no schema can be made: ${JSON.stringify(repaired.faults)}`);
  }
  return repaired.schema;
}
