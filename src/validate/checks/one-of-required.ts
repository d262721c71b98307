import type { CheckParams, RowCheck } from '../check.ts';
import { columnOf } from './column-names.ts';
import { problem } from './refusal.ts';

const CODE = 'one-of-required';

function fields(params: CheckParams): readonly string[] {
  return [columnOf(params, 'column1'), columnOf(params, 'column2')];
}

/**
 * On each row, one of two columns at least is filled. Zero and false are values, which Validata
 * takes for nothing.
 */
export const oneOfRequired: RowCheck = {
  kind: 'row',
  id: CODE,
  deprecated: [],
  params: [
    { name: 'column1', kind: 'column', required: true, alias: 'column' },
    { name: 'column2', kind: 'column', required: true },
  ],
  code: CODE,
  fields,
  table(present, params) {
    if (present.includes(true)) return undefined;
    return problem(CODE, { reason: 'absent-columns', params: { columns: fields(params) } });
  },
  test(cells, params) {
    if (cells.some((cell) => cell.filled)) return undefined;
    const columns = fields(params);
    const present = columns.filter((_name, index) => cells[index]?.present === true);
    const absent = columns.filter((_name, index) => cells[index]?.present !== true);
    // One column being absent, the other has to be filled.
    return absent.length === 0
      ? problem(CODE, { reason: 'both-empty', params: { columns } })
      : problem(CODE, { reason: 'only-one', params: { present, absent } });
  },
  examples: [
    { params: { column1: 'a', column2: 'b' }, cells: ['1', ''], valid: true },
    { params: { column1: 'a', column2: 'b' }, cells: ['', '2'], valid: true },
    { params: { column1: 'a', column2: 'b' }, cells: ['1', '2'], valid: true },
    { params: { column1: 'a', column2: 'b' }, cells: ['0', ''], valid: true },
    { params: { column1: 'a', column2: 'b' }, cells: ['', ''], valid: false },
  ],
};
