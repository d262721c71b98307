import type { Finding } from '../../base/finding.ts';
import type { Field, TableSchema } from '../../schema/model.ts';
import type { Header } from '../../table/batch.ts';
import {
  duplicateLabel,
  extraLabel,
  LISTED,
  labelOrder,
  missingLabel,
  optionalLabels,
  unmatchedHeader,
  unnamedLabel,
} from './label-findings.ts';
import type { HeaderMatch, NameMatch } from './match-header.ts';

/** What each way forbids, and whether a header without any known name is an error of its own. */
const RULES: Readonly<Record<NameMatch, { missing: boolean; extra: boolean; unmatched: boolean }>> =
  {
    validata: { missing: false, extra: false, unmatched: true },
    partial: { missing: false, extra: false, unmatched: true },
    subset: { missing: true, extra: false, unmatched: false },
    superset: { missing: false, extra: true, unmatched: false },
    equal: { missing: true, extra: true, unmatched: false },
  };

/**
 * Columns are found by their name, in any order. Findings come in the order of Frictionless (extra
 * labels, unmatched header, missing ones, duplicates), then what Validata merely warns of.
 * @param labels the labels as names are compared
 * @param key what two labels must share to be the same
 */
export function matchByName(
  header: Header,
  labels: readonly string[],
  schema: TableSchema,
  key: (label: string) => string,
  way: NameMatch,
): HeaderMatch {
  const place = { row: header.row, line: header.line };
  const rules = RULES[way];
  const known = new Map(schema.fields.map((field) => [key(field.name), field]));
  const seen = new Map<string, number[]>();
  const extras: Finding[] = [];
  const repeated: Finding[] = [];
  const fields = labels.map((label, index) => {
    const earlier = seen.get(key(label));
    if (earlier !== undefined) {
      repeated.push(duplicateLabel(label, index, [...earlier], place));
      if (earlier.length < LISTED) earlier.push(index);
      return undefined;
    }
    seen.set(key(label), [index]);
    const field = known.get(key(label));
    if (field === undefined) {
      const isUnnamed = label === '' && !rules.extra;
      extras.push(
        isUnnamed ? unnamedLabel(index, place) : extraLabel(label, index, rules.extra, place),
      );
    }
    return field;
  });
  const columns = schema.fields.map((field) => seen.get(key(field.name))?.[0]);
  const absent = schema.fields.filter((_field, index) => columns[index] === undefined);
  const needed = absent.filter((field) => rules.missing || isNeeded(field, schema));
  const optional = absent.filter((field) => !needed.includes(field)).map(({ name }) => name);
  const nothing = absent.length === schema.fields.length;
  const present = schema.fields.filter((_field, index) => columns[index] !== undefined);
  return {
    fields,
    columns,
    lacking: [],
    extraFrom: Number.POSITIVE_INFINITY,
    findings: [
      ...extras,
      ...(nothing && rules.unmatched ? [unmatchedHeader(header, schema)] : []),
      ...needed.map((field, index) => missingLabel(field, labels.length + index + 1, place)),
      ...repeated,
      ...(optional.length > 0 && !nothing ? [optionalLabels(optional, place)] : []),
      ...(isInOrder(columns)
        ? []
        : [
            labelOrder(
              present.map(({ name }) => name),
              place,
            ),
          ]),
    ],
  };
}

/** Required by its constraint, or part of the primary key. */
function isNeeded(field: Field, schema: TableSchema): boolean {
  return field.constraints.required === true || schema.primaryKey.includes(field.name);
}

function isInOrder(columns: readonly (number | undefined)[]): boolean {
  const present = columns.filter((column) => column !== undefined);
  return present.every((column, index) => index === 0 || column > (present[index - 1] ?? 0));
}
