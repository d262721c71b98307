import { columnKind } from '../../schema/column-kind.ts';
import type { Field, TableSchema } from '../../schema/model.ts';
import type { Table } from '../../table/table.ts';
import type { DiagnosedColumn } from '../diagnosis.ts';
import { explainLabels } from './explain-labels.ts';
import { type HeaderMatch, type Mode, matchHeader } from './match-header.ts';
import { nearLabels } from './near-labels.ts';

export interface HeaderOptions {
  readonly mode: Mode;
  readonly ignoreHeaderCase: boolean;
  /** Codes that are not looked for. */
  readonly ignore: ReadonlySet<string>;
}

const NO_FIELD: TableSchema = {
  fields: [],
  primaryKey: [],
  uniqueKeys: [],
  foreignKeys: [],
  customChecks: [],
};
/** What is said of a header that no schema describes. */
const WITHOUT_SCHEMA: ReadonlySet<string> = new Set(['duplicate-label', 'unnamed-label']);

/** Meets the header with the schema; without one, every column stands for itself. */
export function meetHeader(
  { header }: Table,
  schema: TableSchema | undefined,
  { mode, ignoreHeaderCase, ignore }: HeaderOptions,
): HeaderMatch {
  if (schema === undefined) {
    const match = matchHeader(header, NO_FIELD, 'validata', ignoreHeaderCase);
    const findings = match.findings.filter(({ code }) => WITHOUT_SCHEMA.has(code));
    return { ...match, findings };
  }
  const match = matchHeader(header, schema, mode, ignoreHeaderCase);
  const byName = match.extraFrom === Number.POSITIVE_INFINITY;
  if (!byName || ignore.has('near-miss-label')) return match;
  const near = nearLabels(header, match, schema.fields);
  return { ...match, findings: explainLabels(match.findings, near, header) };
}

/** The columns of the file as diagnoses see them. */
export function diagnosedColumns(
  { header }: Pick<Table, 'header'>,
  fields: readonly (Field | undefined)[],
  schema: TableSchema | undefined,
): readonly DiagnosedColumn[] {
  return header.columns.map((label, index) => {
    const field = fields[index];
    const kind = columnKind(label, field, schema);
    return { index, label, field, ...(kind === undefined ? {} : { kind }) };
  });
}
