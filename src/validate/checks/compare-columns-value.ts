import { compareNumbers } from '../../schema/decimal.ts';
import type { CheckParams, RowCell, RowCheck } from '../check.ts';
import { cellNumber } from './cell-number.ts';
import { columnOf } from './column-names.ts';
import { COLUMN } from './column-param.ts';
import { problem } from './refusal.ts';

const CODE = 'compare-columns-value';

/** What the order of two values may be, for each operator. */
const OPERATORS: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '==': (order) => order === 0,
  '>=': (order) => order >= 0,
  '>': (order) => order > 0,
};

function fields(params: CheckParams): readonly string[] {
  return [columnOf(params, 'column'), columnOf(params, 'column2')];
}

/** Order of two values; `undefined` when they cannot be compared. */
function order(a: RowCell, b: RowCell): number | undefined {
  const [first, second] = [cellNumber(a), cellNumber(b)];
  if (first !== undefined && second !== undefined) return compareNumbers(first, second);
  const kind = kindOf(a);
  if (kind === undefined || kind !== kindOf(b)) return undefined;
  return compareCodePoints(textOf(a), textOf(b));
}

/** Values of one kind are compared as texts: a date with a date, a text with a text. */
function kindOf({ type, value }: RowCell): string | undefined {
  if (typeof value === 'number') return undefined;
  return type === 'any' || type === undefined ? 'string' : type;
}

function textOf({ value }: RowCell): string {
  if (typeof value === 'string') return value;
  return typeof value === 'boolean' ? String(value) : (JSON.stringify(value, plainPart) ?? '');
}

/** Numbers too long for a double are made of big integers, which JSON does not know. */
function plainPart(_key: string, part: unknown): unknown {
  return typeof part === 'bigint' ? String(part) : part;
}

/** UTF-16 order differs from that of code points above U+D7FF. */
function compareCodePoints(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const difference = (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** On each row, the value of one column is in some order with that of another. */
export const compareColumnsValue: RowCheck = {
  kind: 'row',
  id: CODE,
  deprecated: [],
  params: [
    COLUMN,
    { name: 'op', kind: 'operator', required: true, values: Object.keys(OPERATORS) },
    { name: 'column2', kind: 'column', required: true },
  ],
  code: CODE,
  fields,
  table: (present) => (present.includes(false) ? 'skip' : undefined),
  test(cells, params) {
    const [a, b] = cells;
    if (a === undefined || b === undefined || a.missing || b.missing) return undefined;
    if (a.value === undefined || b.value === undefined) return undefined;
    const op = columnOf(params, 'op');
    const found = order(a, b);
    if (found !== undefined && OPERATORS[op]?.(found) === true) return undefined;
    const [column = '', column2 = ''] = fields(params);
    return problem(CODE, {
      reason: found === undefined ? 'not-comparable' : 'order',
      params: { column, op, column2, value2: b.text },
    });
  },
  examples: [
    { params: { column: 'a', op: '>=', column2: 'b' }, cells: ['10', '9'], valid: true },
    { params: { column: 'a', op: '>=', column2: 'b' }, cells: ['9', '10'], valid: false },
    { params: { column: 'a', op: '>=', column2: 'b' }, cells: ['', '10'], valid: true },
    { params: { column: 'a', op: '==', column2: 'b' }, cells: ['007', '7.0'], valid: true },
    { params: { column: 'a', op: '<', column2: 'b' }, cells: ['abc', 'abd'], valid: true },
    { params: { column: 'a', op: '<', column2: 'b' }, cells: ['abc', '10'], valid: false },
    { params: { column: 'a', op: '<', column2: 'b' }, cells: ['10', 'abc'], valid: true },
    { params: { column: 'a', op: '<', column2: 'b' }, cells: ['\uffff', '😀'], valid: true },
    {
      params: { column: 'a', op: '>', column2: 'b' },
      cells: ['2024-02-01', '2024-01-31'],
      valid: true,
    },
    { params: { column: 'a', op: '<=', column2: 'b' }, cells: ['', ''], valid: true },
  ],
};
