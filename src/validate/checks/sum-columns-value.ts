import { compareNumbers, type NumericValue } from '../../schema/decimal.ts';
import type { CheckParams, RowCheck } from '../check.ts';
import { cellNumber } from './cell-number.ts';
import { columnOf, columnsOf } from './column-names.ts';
import { COLUMN } from './column-param.ts';
import { decimalText, exactSum } from './exact-sum.ts';
import { problem } from './refusal.ts';

const CODE = 'sum-columns-value';

function fields(params: CheckParams): readonly string[] {
  return [columnOf(params, 'column'), ...columnsOf(params, 'columns')];
}

/** On each row, one column is the exact sum of others. A row with an empty cell is left alone. */
export const sumColumnsValue: RowCheck = {
  kind: 'row',
  id: CODE,
  deprecated: [],
  params: [COLUMN, { name: 'columns', kind: 'columns', required: true }],
  code: CODE,
  fields,
  table: (present) => (present.includes(false) ? 'skip' : undefined),
  test(cells, params) {
    if (cells.some((cell) => cell.missing || cell.value === undefined)) return undefined;
    const columns = columnsOf(params, 'columns');
    const numbers: NumericValue[] = [];
    for (const cell of cells) {
      const number = cellNumber(cell);
      if (number !== undefined) numbers.push(number);
    }
    const [expected, ...terms] = numbers;
    const sum = numbers.length === cells.length ? exactSum(terms) : undefined;
    if (expected === undefined || sum === undefined) {
      return problem(CODE, { reason: 'not-numbers', params: { columns } });
    }
    if (compareNumbers(sum, expected) === 0) return undefined;
    const values = terms.map(decimalText);
    return problem(CODE, { reason: 'sum', params: { columns, values, sum: decimalText(sum) } });
  },
  examples: [
    { params: { column: 't', columns: ['a', 'b'] }, cells: ['3', '1', '2'], valid: true },
    { params: { column: 't', columns: ['a', 'b'] }, cells: ['0.3', '0.1', '0.2'], valid: true },
    { params: { column: 't', columns: ['a', 'b'] }, cells: ['3', '', '2'], valid: true },
    { params: { column: 't', columns: ['a', 'b'] }, cells: ['', '1', '2'], valid: true },
    { params: { column: 't', columns: ['a', 'b'] }, cells: ['4', '1', '2'], valid: false },
    {
      params: { column: 't', columns: ['a', 'b'] },
      cells: ['0.30000000000000004', '0.1', '0.2'],
      valid: false,
    },
    { params: { column: 't', columns: ['a'] }, cells: ['1e3', '1000.00'], valid: true },
    { params: { column: 't', columns: ['a', 'b'] }, cells: ['abc', '1', '2'], valid: false },
  ],
};
