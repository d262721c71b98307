import { compileField } from '../../schema/compile.ts';
import type { Table } from '../../table/table.ts';
import type { Rulebook } from '../rulebook.ts';

/** Values of a type that the first record must show, at least, to be data. */
const LEAST_TYPED = 2;

/**
 * Whether the first record is a row of data: as many cells as the schema has fields, none of them a
 * label of it, all of them accepted at their place, some of a type that no label has.
 */
export function lacksHeader({ header, sample }: Table, { schema, meet }: Rulebook): boolean {
  const { columns } = header;
  if (columns.length !== schema.fields.length || header.row > 1) return false;
  if (columns.filter((cell) => cell !== '').length < LEAST_TYPED) return false;
  const met = meet(columns);
  if (met.fields.some((field) => field !== undefined) || met.near.length > 0) return false;
  const typed = schema.fields.filter((field, index) => {
    const cell = columns[index] ?? '';
    const check = compileField(field);
    return check.judge('\u0001a').problems.length > 0 && !check.isMissing(cell);
  });
  const fits = (cells: readonly string[]): boolean =>
    schema.fields.every((field, index) => {
      return compileField(field).judge(cells[index] ?? '').problems.length === 0;
    });
  return typed.length >= LEAST_TYPED && fits(columns) && sample.slice(0, 20).every(fits);
}
