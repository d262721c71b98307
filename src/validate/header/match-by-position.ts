import type { Finding } from '../../base/finding.ts';
import type { TableSchema } from '../../schema/model.ts';
import type { Header } from '../../table/batch.ts';
import {
  blankLabel,
  duplicateLabel,
  extraLabel,
  incorrectLabel,
  LISTED,
  missingLabel,
} from './label-findings.ts';
import type { HeaderMatch } from './match-header.ts';

/**
 * The first column is the first field, and so on (`fieldsMatch: exact`). Findings come in the order
 * of Frictionless: extra labels, missing ones, then what is wrong at each position.
 * @param labels the labels as names are compared
 * @param key what two labels must share to be the same
 */
export function matchByPosition(
  header: Header,
  labels: readonly string[],
  schema: TableSchema,
  key: (label: string) => string,
): HeaderMatch {
  const place = { row: header.row, line: header.line };
  const count = schema.fields.length;
  const lacking = schema.fields.slice(labels.length);
  const findings: Finding[] = [
    ...labels.slice(count).map((label, index) => extraLabel(label, count + index, true, place)),
    ...lacking.map((field, index) => missingLabel(field, labels.length + index + 1, place)),
  ];
  const seen = new Map<string, number[]>();
  schema.fields.slice(0, labels.length).forEach((field, index) => {
    const label = labels[index] ?? '';
    if (label === '') {
      findings.push(blankLabel(field, index, place));
      return;
    }
    const earlier = seen.get(label);
    if (earlier !== undefined) findings.push(duplicateLabel(label, index, [...earlier], place));
    if (earlier === undefined) seen.set(label, [index]);
    else if (earlier.length < LISTED) earlier.push(index);
    if (key(label) !== key(field.name)) findings.push(incorrectLabel(label, field, index, place));
  });
  return {
    fields: labels.map((_label, index) => schema.fields[index]),
    columns: schema.fields.map((_field, index) => (index < labels.length ? index : undefined)),
    lacking,
    extraFrom: count,
    findings,
  };
}
