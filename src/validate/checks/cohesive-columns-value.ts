import type { CheckParams, RowCheck } from '../check.ts';
import { columnOf, columnsOf } from './column-names.ts';
import { COLUMN } from './column-param.ts';
import { problem } from './refusal.ts';

const CODE = 'cohesive-columns-value';

function fields(params: CheckParams): readonly string[] {
  return [columnOf(params, 'column'), ...columnsOf(params, 'othercolumns')];
}

/** Splits names by what is true of them, for sentences. */
function parted(names: readonly string[], isTrue: (index: number) => boolean) {
  return {
    yes: names.filter((_name, index) => isTrue(index)),
    no: names.filter((_name, index) => !isTrue(index)),
  };
}

/** On each row, some columns are all filled or all empty. */
export const cohesiveColumnsValue: RowCheck = {
  kind: 'row',
  id: CODE,
  deprecated: [],
  params: [COLUMN, { name: 'othercolumns', kind: 'columns', required: true }],
  code: CODE,
  fields,
  table(present, params) {
    if (!present.includes(true)) return 'skip';
    if (!present.includes(false)) return undefined;
    const { yes, no } = parted(fields(params), (index) => present[index] === true);
    return problem(CODE, { reason: 'absent-columns', params: { present: yes, absent: no } });
  },
  test(cells, params) {
    const first = cells[0]?.filled;
    if (cells.every((cell) => cell.filled === first)) return undefined;
    const { yes, no } = parted(fields(params), (index) => cells[index]?.filled === true);
    return problem(CODE, { reason: 'partly-filled', params: { filled: yes, empty: no } });
  },
  examples: [
    { params: { column: 'a', othercolumns: ['b', 'c'] }, cells: ['1', '2', '3'], valid: true },
    { params: { column: 'a', othercolumns: ['b', 'c'] }, cells: ['', '', ''], valid: true },
    { params: { column: 'a', othercolumns: ['b', 'c'] }, cells: ['1', '', '3'], valid: false },
    { params: { column: 'a', othercolumns: ['b', 'c'] }, cells: ['', '', '3'], valid: false },
    { params: { column: 'a', othercolumns: ['b'] }, cells: ['0', ' '], valid: true },
  ],
};
