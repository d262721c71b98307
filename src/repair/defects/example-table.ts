import { isRna } from '../../base/french/rna.ts';
import { compact, isSiren, isSiret } from '../../base/french/siren.ts';
import { columnKind } from '../../schema/column-kind.ts';
import { compileField } from '../../schema/compile.ts';
import type { CustomCheck, Field, TableSchema } from '../../schema/model.ts';
import type {
  AnyCellDefect,
  DefectExample,
  Evidence,
  Outcome,
  RepairColumn,
  RepairTable,
  RowView,
} from '../defect.ts';
import { cog } from './shared-cog.ts';

type ExampleField = DefectExample['field'];

/** The checks that examples name, as validation does them. */
const CHECKS: Readonly<Record<string, (text: string) => boolean>> = {
  siret: (text) => isSiret(compact(text)),
  siren: (text) => isSiren(compact(text)),
  'code-rna': isRna,
  'code-commune-insee': (text) => cog().isCommuneCode(text),
};

function whole(field: ExampleField): Field {
  return { type: 'string', format: 'default', constraints: {}, missingValues: [''], ...field };
}

/** A table of the fields of an example, for tests: its own column first. */
export function exampleTable(
  fields: readonly ExampleField[],
  checks: readonly CustomCheck[] = [],
): RepairTable {
  const schema: TableSchema = {
    fields: fields.map(whole),
    primaryKey: [],
    uniqueKeys: [],
    foreignKeys: [],
    customChecks: checks,
  };
  const columns: RepairColumn[] = [];
  const table: RepairTable = {
    schema,
    columns,
    column: (name) => columns.find(({ field }) => field.name === name),
  };
  schema.fields.forEach((field, index) => {
    columns.push(columnOf(field, index, table));
  });
  return table;
}

function columnOf(field: Field, index: number, table: RepairTable): RepairColumn {
  const check = compileField(field);
  const required = field.constraints.required === true;
  const checks = table.schema.customChecks.filter(({ params }) => params.column === field.name);
  return {
    index,
    label: field.name,
    field,
    type: field.type,
    kind: columnKind(field.name, field, table.schema),
    check,
    checks,
    required,
    table,
    accepts(text) {
      const isFault = ({ code }: { readonly code: string }): boolean =>
        code !== 'loose-date' && code !== 'not-a-number';
      if (check.judge(text).problems.some(isFault)) return false;
      return check.isMissing(text) || checks.every(({ name }) => CHECKS[name]?.(text) ?? true);
    },
    blank: required ? undefined : (field.missingValues[0] ?? undefined),
  };
}

/** What a defect has learnt of a column from its cells. */
export function evidenceOf(
  defect: AnyCellDefect,
  column: RepairColumn,
  cells: readonly string[],
): Evidence | undefined {
  const evidence = defect.evidence?.(column);
  for (const cell of cells) {
    const refused = !column.accepts(cell);
    if (column.check.isMissing(cell)) continue;
    if (refused || defect.everyCell === true) evidence?.see(cell, refused);
  }
  return evidence;
}

/** What a defect says of a cell, asked as the chain of repairs asks: right cells only where it wants them. */
export function asked(
  defect: AnyCellDefect,
  column: RepairColumn,
  cell: string,
  evidence: Evidence | undefined,
  row?: RowView,
  reading?: string,
): Outcome | undefined {
  if (!defect.applies(column)) return undefined;
  const refused = !column.accepts(cell);
  const { everyCell } = defect;
  const wantsAll = typeof everyCell === 'function' ? everyCell(evidence as never) : everyCell;
  if (!refused && wantsAll !== true) return undefined;
  return defect.repair(cell, {
    column,
    evidence: evidence as never,
    refused,
    row: defect.looksAcross === true ? row : undefined,
    reading,
  });
}

/** The row of an example: absent cells are blank. */
export function exampleRow(cells: Readonly<Record<string, string>>): RowView {
  return { text: ({ field }) => cells[field.name] ?? '' };
}
