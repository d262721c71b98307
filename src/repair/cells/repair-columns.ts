import { columnKind } from '../../schema/column-kind.ts';
import { compileField } from '../../schema/compile.ts';
import type { Field, TableSchema } from '../../schema/model.ts';
import type { RepairColumn, RepairTable } from '../defect.ts';
import type { ColumnRules } from '../rulebook.ts';

/**
 * The columns of a table as defects see them: those that have a field.
 * @param fields of each column of the file
 * @param rules of each column of the file
 */
export function repairColumns(
  labels: readonly string[],
  fields: readonly (Field | undefined)[],
  rules: readonly (ColumnRules | undefined)[],
  schema: TableSchema,
): readonly (RepairColumn | undefined)[] {
  const columns: RepairColumn[] = [];
  const table: RepairTable = {
    schema,
    columns,
    column: (name) => columns.find(({ field }) => field.name === name),
  };
  return labels.map((label, index) => {
    const [field, own] = [fields[index], rules[index]];
    if (field === undefined || own === undefined) return undefined;
    const column = columnOf(index, label, field, own, table);
    columns.push(column);
    return column;
  });
}

function columnOf(
  index: number,
  label: string,
  field: Field,
  { accepts }: ColumnRules,
  table: RepairTable,
): RepairColumn {
  const check = compileField(field);
  const required = field.constraints.required === true;
  const blanks = ['', ...field.missingValues].filter((text) => check.isMissing(text));
  return {
    index,
    label,
    field,
    type: field.type,
    kind: columnKind(label, field, table.schema),
    check,
    checks: table.schema.customChecks.filter(({ params }) => params.column === field.name),
    required,
    table,
    accepts,
    blank: required ? undefined : blanks.find(accepts),
  };
}
