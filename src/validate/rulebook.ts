import { compileField } from '../schema/compile.ts';
import type { Field, TableSchema } from '../schema/model.ts';
import type { KernelSpec } from '../table/kernels/spec.ts';
import { resolveChecks } from './checks/resolve.ts';
import { totalsRow } from './diagnoses/totals-row.ts';
import type { TableWatch } from './diagnosis.ts';
import { type Mode, matchHeader } from './header/match-header.ts';
import { diagnosedColumns } from './header/meet-header.ts';
import { type NearLabel, nearLabels } from './header/near-labels.ts';
import { ColumnJudge } from './rows/column-judge.ts';

/** Whether the cells of one column are right, and what proves it on bytes. */
export interface CellRules {
  accepts(text: string): boolean;
  readonly kernels: readonly KernelSpec[] | 'judge-all';
}

/** The rules of a schema for those who do not judge a table but change it. */
export interface SchemaRules {
  readonly schema: TableSchema;
  /** Name in the catalogue, when it has one. */
  readonly slug: string | undefined;
  meet(labels: readonly string[]): {
    readonly fields: readonly (Field | undefined)[];
    readonly near: readonly NearLabel[];
  };
  rules(fields: readonly (Field | undefined)[]): Promise<readonly (CellRules | undefined)[]>;
  totals(labels: readonly string[], fields: readonly (Field | undefined)[]): TableWatch | undefined;
}

/** The rules by which a table of the schema is judged, column by column, without a table. */
export function rulebook(schema: TableSchema, slug?: string, mode: Mode = 'validata'): SchemaRules {
  return {
    schema,
    slug,
    meet(labels) {
      const header = { columns: labels, row: 1, line: 1 };
      const match = matchHeader(header, schema, mode, false);
      return { fields: match.fields, near: nearLabels(header, match, schema.fields) };
    },
    rules: (fields) => cellRules(schema, fields),
    totals(labels, fields) {
      const header = { columns: labels, row: 1, line: 1 };
      return totalsRow.watch(diagnosedColumns({ header }, fields, schema), schema);
    },
  };
}

async function cellRules(
  schema: TableSchema,
  fields: readonly (Field | undefined)[],
): Promise<(CellRules | undefined)[]> {
  const { cell } = resolveChecks(schema.customChecks, schema.fields);
  await Promise.all(cell.map(({ check }) => check.prepare?.()));
  return fields.map((field, index) => {
    if (field === undefined) return undefined;
    const column = { index, label: field.name, field };
    const checks = cell.filter((bound) => bound.field === field.name);
    const judge = new ColumnJudge(column, compileField(field), checks, []);
    return {
      accepts: (text) => judge.accepts(text),
      get kernels() {
        return judge.kernels;
      },
    };
  });
}
