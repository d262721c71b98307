import { levelOf } from '../base/codes.ts';
import { Ledger } from '../base/ledger.ts';
import { compileField } from '../schema/compile.ts';
import type { TableSchema } from '../schema/model.ts';
import type { Observer } from '../table/batch.ts';
import type { Table, WalkOptions } from '../table/table.ts';
import { resolveChecks } from './checks/resolve.ts';
import { DIAGNOSES } from './diagnoses/index.ts';
import type { CellDiagnosis, DiagnosedColumn, TableDiagnosis } from './diagnosis.ts';
import type { HeaderMatch, Mode } from './header/match-header.ts';
import { diagnosedColumns, meetHeader } from './header/meet-header.ts';
import { problemsOfNothing } from './rows/absent-cell.ts';
import { type BoundCellCheck, ColumnJudge } from './rows/column-judge.ts';
import {
  CompositeKeyRule,
  ForeignKeyRule,
  type KeyColumn,
  type KeyRule,
  SingleKeyRule,
} from './rows/key-rules.ts';
import { type BoundRowCheck, RowRule, settleTable } from './rows/row-rules.ts';
import { RowValidator, type RowWatcher } from './rows/row-validator.ts';

export interface ValidationOptions {
  readonly mode: Mode;
  readonly ignoreHeaderCase: boolean;
  /** How many findings are listed; all are counted. */
  readonly maxIssues: number;
  /** Codes that are neither looked for nor counted. */
  readonly ignore: ReadonlySet<string>;
  /** Keys that foreign keys may refer to, in the order of `schema.foreignKeys`; absent: unknown table. */
  readonly references: readonly (ReadonlySet<string> | undefined)[];
}

/**
 * Judges one table against a schema, or for its structure alone.
 * @param others observers of the same walk
 * @returns the ledger of findings and the number of data rows
 */
export async function validateTable(
  table: Table,
  schema: TableSchema | undefined,
  options: ValidationOptions,
  walk: WalkOptions = {},
  others: readonly Observer<unknown>[] = [],
): Promise<{ readonly ledger: Ledger; readonly rows: number }> {
  const ledger = new Ledger(options.maxIssues, options.ignore);
  for (const finding of table.findings) ledger.add(finding);
  const match = meetHeader(table, schema, options);
  for (const finding of match.findings) ledger.add(finding);
  const columns = diagnosedColumns(table, match.fields, schema);
  diagnoseHeader(table, columns, schema, options, ledger);
  const checks = await boundChecks(schema, match, table, ledger);
  const judges = await columnJudges(columns, schema, checks.cell, options);
  const validator = new RowValidator(
    {
      judges,
      lacking: match.lacking.map((field) => ({ field, problems: problemsOfNothing(field) })),
      extraFrom: match.extraFrom,
      keys: keyRules(schema, match, judges, options),
      rowRules: checks.row.map((bound) => new RowRule(bound, judges)),
      watchers: watchers(columns, schema, options, ledger),
    },
    ledger,
  );
  const { rows } = await table.walk([validator, ...others], ledger, walk);
  return { ledger, rows };
}

function diagnoseHeader(
  table: Table,
  columns: readonly DiagnosedColumn[],
  schema: TableSchema | undefined,
  options: ValidationOptions,
  ledger: Ledger,
): void {
  for (const diagnosis of DIAGNOSES) {
    if (diagnosis.kind !== 'header' || options.ignore.has(diagnosis.id)) continue;
    const found = diagnosis.diagnose(table.header, columns, schema, table.info);
    for (const finding of found) ledger.add(finding);
  }
}

interface BoundChecks {
  readonly cell: readonly (BoundCellCheck & { readonly field: string })[];
  readonly row: readonly BoundRowCheck[];
}

/** Binds the schema's checks to the file; those that cannot run are said and left out. */
async function boundChecks(
  schema: TableSchema | undefined,
  match: HeaderMatch,
  table: Table,
  ledger: Ledger,
): Promise<BoundChecks> {
  if (schema === undefined) return { cell: [], row: [] };
  const resolved = resolveChecks(schema.customChecks, schema.fields);
  const column = (name: string) =>
    match.columns[schema.fields.findIndex((field) => field.name === name)];
  for (const problem of resolved.problems)
    ledger.note({ ...problem, level: levelOf(problem.code) }, {});
  await Promise.all(resolved.cell.map(({ check }) => check.prepare?.()));
  const row = resolved.row
    .map((bound) => {
      const names = bound.check.fields(bound.params);
      const at = typeof bound.params.column === 'string' ? bound.params.column : undefined;
      return {
        ...bound,
        columns: names.map(column),
        at: { column: at === undefined ? undefined : column(at), field: at },
      };
    })
    .filter((bound) =>
      settleTable(bound, ledger, {
        row: table.header.row,
        line: () => table.header.line,
        field: bound.at.field,
      }),
    );
  return { cell: resolved.cell, row };
}

async function columnJudges(
  columns: readonly DiagnosedColumn[],
  schema: TableSchema | undefined,
  checks: BoundChecks['cell'],
  options: ValidationOptions,
): Promise<readonly ColumnJudge[]> {
  const diagnoses = DIAGNOSES.filter(
    (diagnosis): diagnosis is CellDiagnosis =>
      diagnosis.kind === 'cell' && !options.ignore.has(diagnosis.id),
  );
  await Promise.all(
    diagnoses.map((diagnosis) => {
      const concerned = columns.filter((column) => diagnosis.applies(column, schema));
      return concerned.length === 0 ? undefined : diagnosis.prepare?.(concerned);
    }),
  );
  return columns.map(
    (column) =>
      new ColumnJudge(
        column,
        column.field === undefined ? undefined : compileField(column.field),
        checks.filter(({ field }) => field === column.field?.name),
        diagnoses.filter((diagnosis) => diagnosis.applies(column, schema)),
      ),
  );
}

function keyRules(
  schema: TableSchema | undefined,
  match: HeaderMatch,
  judges: readonly ColumnJudge[],
  options: ValidationOptions,
): readonly KeyRule[] {
  if (schema === undefined) return [];
  const keyColumn = (name: string): KeyColumn => {
    const column = match.columns[schema.fields.findIndex((field) => field.name === name)];
    return { column, judge: column === undefined ? undefined : judges[column] };
  };
  const composite = (kind: 'primary-key' | 'unique-keys', names: readonly string[]): KeyRule[] => {
    const columns = names.map(keyColumn);
    if (names.length === 0 || columns.some(({ judge }) => judge === undefined)) return [];
    const only = columns.length === 1 ? columns[0]?.judge : undefined;
    if (only !== undefined) {
      return [new SingleKeyRule(kind === 'primary-key' ? kind : 'unique-error', only)];
    }
    return [new CompositeKeyRule(kind, names, columns)];
  };
  const unique = judges.filter(({ check }) => check?.field.constraints.unique === true);
  return [
    ...unique.map((judge) => new SingleKeyRule('unique-error', judge)),
    ...schema.uniqueKeys.flatMap((names) => composite('unique-keys', names)),
    ...composite('primary-key', schema.primaryKey),
    ...schema.foreignKeys.flatMap(({ fields, resource }, index) => {
      const known = options.references[index];
      const columns = fields.map(keyColumn);
      if (known === undefined || columns.every(({ judge }) => judge === undefined)) return [];
      return [new ForeignKeyRule(columns, known, { fields, resource })];
    }),
  ];
}

function watchers(
  columns: readonly DiagnosedColumn[],
  schema: TableSchema | undefined,
  options: ValidationOptions,
  ledger: Ledger,
): readonly RowWatcher[] {
  const emit = ledger.add.bind(ledger);
  return DIAGNOSES.filter(
    (diagnosis): diagnosis is TableDiagnosis =>
      diagnosis.kind === 'table' &&
      ![diagnosis.id, ...(diagnosis.also ?? [])].every((code) => options.ignore.has(code)),
  ).flatMap((diagnosis) => {
    const watch = diagnosis.watch(columns, schema);
    if (watch === undefined) return [];
    return [{ batch: (batch) => watch.batch(batch, emit), end: () => watch.end(emit) }];
  });
}
