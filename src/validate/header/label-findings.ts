import type { Finding } from '../../base/finding.ts';
import type { Field, TableSchema } from '../../schema/model.ts';
import type { Header } from '../../table/batch.ts';

/** Where the header stands. */
export interface HeaderPlace {
  readonly row: number;
  readonly line: number;
}

/** How many labels a sentence may list. */
export const LISTED = 10;

/** A column of the schema that the file lacks. `number` is where it would stand, from 1. */
export function missingLabel(field: Field, number: number, place: HeaderPlace): Finding {
  return {
    code: 'missing-label',
    level: 'error',
    ...place,
    field: field.name,
    params: { fieldNumber: number, title: field.title ?? null },
  };
}

/** A column that the schema does not know: an error where extra columns are forbidden. */
export function extraLabel(
  label: string,
  index: number,
  forbidden: boolean,
  place: HeaderPlace,
): Finding {
  return {
    code: forbidden ? 'extra-label' : 'unknown-label',
    level: forbidden ? 'error' : 'info',
    ...place,
    column: index + 1,
    ...(label === '' ? {} : { field: label }),
    value: label,
    params: {},
  };
}

/** A column without a name, where extra columns are allowed: nobody knows what it holds. */
export function unnamedLabel(index: number, place: HeaderPlace): Finding {
  return {
    code: 'unnamed-label',
    level: 'warning',
    ...place,
    column: index + 1,
    value: '',
    params: {},
  };
}

/** @param earlier the first columns (from 0) that bear the same label */
export function duplicateLabel(
  label: string,
  index: number,
  earlier: readonly number[],
  place: HeaderPlace,
): Finding {
  return {
    code: 'duplicate-label',
    level: 'error',
    ...(label === '' ? { reason: 'blank' } : {}),
    ...place,
    column: index + 1,
    ...(label === '' ? {} : { field: label }),
    value: label,
    params: { positions: earlier.map((column) => column + 1) },
  };
}

export function blankLabel(field: Field, index: number, place: HeaderPlace): Finding {
  return {
    code: 'blank-label',
    level: 'error',
    ...place,
    column: index + 1,
    field: field.name,
    value: '',
    suggestion: field.name,
    params: {},
  };
}

export function incorrectLabel(
  label: string,
  field: Field,
  index: number,
  place: HeaderPlace,
): Finding {
  return {
    code: 'incorrect-label',
    level: 'error',
    ...place,
    column: index + 1,
    field: field.name,
    value: label,
    suggestion: field.name,
    params: {},
  };
}

/** No label of the file is a field of the schema. */
export function unmatchedHeader(header: Header, schema: TableSchema): Finding {
  return {
    code: 'unmatched-header',
    level: 'error',
    row: header.row,
    line: header.line,
    params: {
      labels: header.columns.slice(0, LISTED),
      expected: schema.fields.slice(0, LISTED).map((field) => field.name),
    },
  };
}

/** Columns that the file may lack. */
export function optionalLabels(fields: readonly string[], place: HeaderPlace): Finding {
  return { code: 'optional-label', level: 'info', ...place, params: { fields } };
}

/** @param expected the fields that the file has, in the order of the schema */
export function labelOrder(expected: readonly string[], place: HeaderPlace): Finding {
  return { code: 'label-order', level: 'info', ...place, params: { expected } };
}
