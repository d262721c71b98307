import type { Finding } from '../../base/finding.ts';
import type { Field, FieldsMatch, TableSchema } from '../../schema/model.ts';
import type { Header } from '../../table/batch.ts';

export type Mode = 'validata' | 'strict';

/** How the columns of the file and the fields of the schema meet. */
export interface HeaderMatch {
  /** For each column of the file, its field. */
  readonly fields: readonly (Field | undefined)[];
  /** For each field of the schema, its column in the file (from 0). */
  readonly columns: readonly (number | undefined)[];
  /** Fields without a column: what a row lacks on every line, in strict mode. */
  readonly lacking: readonly Field[];
  /** Columns from this one on are extra cells on every row: strict mode only. */
  readonly extraFrom: number;
  readonly findings: readonly Finding[];
}

/** What each way of matching forbids: semantics of Data Package v2 `fieldsMatch`. */
const FORBIDS: Readonly<
  Record<'validata' | Exclude<FieldsMatch, 'exact'>, { missing: boolean; extra: boolean }>
> = {
  validata: { missing: false, extra: false },
  equal: { missing: true, extra: true },
  subset: { missing: true, extra: false },
  superset: { missing: false, extra: true },
  partial: { missing: false, extra: false },
};

/**
 * Meets the header with the schema. The schema's own `fieldsMatch` decides when it has one, else
 * the mode: by name and in any order (`validata`), or by position (`strict`).
 */
export function matchHeader(
  header: Header,
  schema: TableSchema,
  mode: Mode,
  ignoreCase: boolean,
): HeaderMatch {
  const way = schema.fieldsMatch ?? (mode === 'strict' ? 'exact' : 'validata');
  const fold = ignoreCase ? (text: string) => text.toLowerCase() : (text: string) => text;
  return way === 'exact'
    ? matchByPosition(header, schema, fold)
    : matchByName(header, schema, fold, way);
}

type Fold = (text: string) => string;

function matchByName(
  header: Header,
  schema: TableSchema,
  fold: Fold,
  way: keyof typeof FORBIDS,
): HeaderMatch {
  const place = { row: header.row, line: header.line };
  const known = new Map(schema.fields.map((field) => [fold(field.name), field]));
  const first = new Map<string, number>();
  const extras: Finding[] = [];
  const repeated: Finding[] = [];
  const fields = header.columns.map((label, index) => {
    const earlier = first.get(fold(label));
    if (earlier !== undefined) {
      if (label !== '') repeated.push(duplicateLabel(label, index, earlier, place));
      return undefined;
    }
    first.set(fold(label), index);
    const field = known.get(fold(label));
    if (field === undefined) extras.push(extraLabel(label, index, FORBIDS[way].extra, place));
    return field;
  });
  const columns = schema.fields.map((field) => first.get(fold(field.name)));
  const absent = schema.fields.filter((_field, index) => columns[index] === undefined);
  const needed = absent.filter((field) => FORBIDS[way].missing || isNeeded(field, schema));
  const optional = absent.filter((field) => !needed.includes(field));
  const nothing = absent.length === schema.fields.length;
  return {
    fields,
    columns,
    lacking: [],
    extraFrom: Number.POSITIVE_INFINITY,
    findings: [
      ...extras,
      ...(nothing ? [unmatchedHeader(header, schema)] : []),
      ...needed.map((field, index) => missingLabel(field, header.columns.length + index + 1, place)),
      ...repeated,
      ...(optional.length > 0 && !nothing ? [optionalLabels(optional, place)] : []),
      ...(isInOrder(columns) ? [] : [labelOrder(schema, columns, place)]),
    ],
  };
}

function matchByPosition(header: Header, schema: TableSchema, fold: Fold): HeaderMatch {
  const place = { row: header.row, line: header.line };
  const labels = header.columns;
  const count = schema.fields.length;
  const findings: Finding[] = [];
  for (let index = count; index < labels.length; index++) {
    findings.push(extraLabel(labels[index] ?? '', index, true, place));
  }
  const lacking = schema.fields.slice(labels.length);
  lacking.forEach((field, index) => {
    findings.push(missingLabel(field, labels.length + index + 1, place));
  });
  const first = new Map<string, number>();
  schema.fields.slice(0, labels.length).forEach((field, index) => {
    const label = labels[index] ?? '';
    const at = { ...place, column: index + 1 };
    const earlier = first.get(label);
    if (label === '') {
      findings.push({ code: 'blank-label', level: 'error', ...at, field: field.name, params: {} });
      return;
    }
    if (earlier !== undefined) findings.push(duplicateLabel(label, index, earlier, place));
    else first.set(label, index);
    if (fold(label) !== fold(field.name)) {
      findings.push({
        code: 'incorrect-label',
        level: 'error',
        ...at,
        field: field.name,
        value: label,
        suggestion: field.name,
        params: { label, expected: field.name },
      });
    }
  });
  return {
    fields: labels.map((_label, index) => schema.fields[index]),
    columns: schema.fields.map((_field, index) => (index < labels.length ? index : undefined)),
    lacking,
    extraFrom: count,
    findings,
  };
}

interface HeaderPlace {
  readonly row: number;
  readonly line: number;
}

/** Required by its constraint, or part of the primary key. */
function isNeeded(field: Field, schema: TableSchema): boolean {
  return field.constraints.required === true || schema.primaryKey.includes(field.name);
}

function isInOrder(columns: readonly (number | undefined)[]): boolean {
  const present = columns.filter((column) => column !== undefined);
  return present.every((column, index) => index === 0 || column > (present[index - 1] ?? 0));
}

function missingLabel(field: Field, column: number, place: HeaderPlace): Finding {
  return {
    code: 'missing-label',
    level: 'error',
    ...place,
    field: field.name,
    params: { fieldNumber: column, title: field.title ?? null },
  };
}

function extraLabel(label: string, index: number, forbidden: boolean, place: HeaderPlace): Finding {
  return {
    code: forbidden ? 'extra-label' : 'unknown-label',
    level: forbidden ? 'error' : 'info',
    ...place,
    column: index + 1,
    field: label,
    value: label,
    params: {},
  };
}

function duplicateLabel(label: string, index: number, earlier: number, place: HeaderPlace): Finding {
  return {
    code: 'duplicate-label',
    level: 'error',
    ...place,
    column: index + 1,
    field: label,
    value: label,
    params: { earlier: earlier + 1 },
  };
}

function unmatchedHeader(header: Header, schema: TableSchema): Finding {
  return {
    code: 'unmatched-header',
    level: 'error',
    row: header.row,
    line: header.line,
    params: {
      labels: header.columns.slice(0, 10),
      expected: schema.fields.slice(0, 10).map((field) => field.name),
    },
  };
}

function optionalLabels(fields: readonly Field[], place: HeaderPlace): Finding {
  return {
    code: 'optional-label',
    level: 'info',
    ...place,
    params: { fields: fields.map((field) => field.name) },
  };
}

function labelOrder(
  schema: TableSchema,
  columns: readonly (number | undefined)[],
  place: HeaderPlace,
): Finding {
  const expected = schema.fields.filter((_field, index) => columns[index] !== undefined);
  return {
    code: 'label-order',
    level: 'info',
    ...place,
    params: { expected: expected.map((field) => field.name) },
  };
}
