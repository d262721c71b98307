import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../schema/column-check.ts';
import { parseDecimal } from '../../schema/decimal.ts';
import type { FieldType } from '../../schema/model.ts';
import type { RowCell } from '../check.ts';
import { cohesiveColumnsValue } from './cohesive-columns-value.ts';
import { compareColumnsValue } from './compare-columns-value.ts';
import { decimalText, exactSum } from './exact-sum.ts';
import { oneOfRequired } from './one-of-required.ts';
import { sumColumnsValue } from './sum-columns-value.ts';

/** A cell whose text is of the column's type; `undefined` for a value of another type. */
function cell(type: FieldType, text: string, value: CellValue | undefined): RowCell {
  const missing = text === '';
  return { present: true, text, missing, filled: value !== undefined, type, value };
}
const number = (text: string) => cell('number', text, parseDecimal(text));
const text = (value: string) => cell('string', value, value === '' ? undefined : value);
const date = (value: string) => cell('date', value, value === '' ? undefined : value);
const yes = (value: boolean) => cell('boolean', String(value), value);
const WRONG = cell('integer', 'douze', undefined);
const EMPTY = text('');
const ABSENT: RowCell = { ...EMPTY, present: false, type: undefined };

describe('cohesive-columns-value', () => {
  const params = { column: 'a', othercolumns: ['b', 'c'] };

  it('names what is filled and what is not', () => {
    expect(cohesiveColumnsValue.test([text('1'), EMPTY, text('3')], params)).toEqual({
      code: 'cohesive-columns-value',
      reason: 'partly-filled',
      params: { filled: ['a', 'c'], empty: ['b'] },
    });
  });

  it('takes zero and false for values, a value of a wrong type for none', () => {
    expect(cohesiveColumnsValue.test([number('0'), yes(false), text('x')], params)).toBeUndefined();
    expect(cohesiveColumnsValue.test([WRONG, text('2'), text('3')], params)?.reason).toBe(
      'partly-filled',
    );
    expect(cohesiveColumnsValue.test([WRONG, EMPTY, EMPTY], params)).toBeUndefined();
  });

  it('wants all the columns or none', () => {
    expect(cohesiveColumnsValue.table([true, true, true], params)).toBeUndefined();
    expect(cohesiveColumnsValue.table([false, false, false], params)).toBe('skip');
    expect(cohesiveColumnsValue.table([true, false, true], params)).toMatchObject({
      reason: 'absent-columns',
      params: { present: ['a', 'c'], absent: ['b'] },
    });
  });
});

describe('one-of-required', () => {
  const params = { column1: 'a', column2: 'b' };

  it('takes zero and false for values', () => {
    expect(oneOfRequired.test([number('0'), EMPTY], params)).toBeUndefined();
    expect(oneOfRequired.test([EMPTY, yes(false)], params)).toBeUndefined();
  });

  it('says both columns, or the only one that there is', () => {
    expect(oneOfRequired.test([EMPTY, EMPTY], params)).toMatchObject({ reason: 'both-empty' });
    expect(oneOfRequired.test([EMPTY, ABSENT], params)).toMatchObject({
      reason: 'only-one',
      params: { present: ['a'], absent: ['b'] },
    });
    expect(oneOfRequired.test([text('1'), ABSENT], params)).toBeUndefined();
    expect(oneOfRequired.test([WRONG, EMPTY], params)).toBeDefined();
  });

  it('is a fault of the table when both columns are absent', () => {
    expect(oneOfRequired.table([false, false], params)).toMatchObject({
      code: 'one-of-required',
      reason: 'absent-columns',
    });
    expect(oneOfRequired.table([true, false], params)).toBeUndefined();
  });
});

describe('compare-columns-value', () => {
  const compare = (a: RowCell, op: string, b: RowCell) =>
    compareColumnsValue.test([a, b], { column: 'a', op, column2: 'b' });

  it.each([
    [number('10'), '>', number('9')],
    [number('1.50'), '==', number('1.5')],
    [number('12345678901234567890'), '<', number('12345678901234567891')],
    [number('7'), '==', text('007')],
    [text('10'), '>', text('9')],
    [text('1e3'), '==', text('1000')],
    [text('b'), '>', text('a')],
    [text('é'), '>', text('z')],
    [date('2024-10-01'), '>', date('2024-09-30')],
    [yes(false), '<', yes(true)],
  ])('%#: holds', (a, op, b) => {
    expect(compare(a, op, b)).toBeUndefined();
  });

  it.each([
    [number('9'), '>=', number('10')],
    [number('1'), '<', number('1')],
    [text('9'), '>', text('10')],
    [date('2024-01-01'), '>', date('2024-01-01')],
  ])('%#: does not hold', (a, op, b) => {
    expect(compare(a, op, b)?.reason).toBe('order');
  });

  it.each([
    [date('2024-01-01'), text('2024-01-01')],
    [number('1'), text('un')],
    [number('1'), date('2024-01-01')],
    [yes(true), text('true')],
    [number('NaN'), number('1')],
  ])('%#: cannot be compared', (a, b) => {
    expect(compare(a, '==', b)?.reason).toBe('not-comparable');
  });

  it('leaves empty and wrong cells alone', () => {
    expect(compare(EMPTY, '>', number('1'))).toBeUndefined();
    expect(compare(number('1'), '>', WRONG)).toBeUndefined();
    expect(compareColumnsValue.table([true, false], {})).toBe('skip');
  });
});

describe('sum-columns-value', () => {
  const params = { column: 't', columns: ['a', 'b'] };

  it('says the sum', () => {
    expect(sumColumnsValue.test([number('4'), number('1.5'), number('2')], params)).toEqual({
      code: 'sum-columns-value',
      reason: 'sum',
      params: { columns: ['a', 'b'], values: ['1.5', '2'], sum: '3.5' },
    });
  });

  it('is exact', () => {
    expect(
      sumColumnsValue.test([number('0.3'), number('0.1'), number('0.2')], params),
    ).toBeUndefined();
    const huge = ['20000000000000000001', '10000000000000000000', '10000000000000000001'].map(
      number,
    );
    expect(sumColumnsValue.test(huge, params)).toBeUndefined();
  });

  it('leaves empty and wrong cells alone, says what cannot be added', () => {
    expect(sumColumnsValue.test([number('4'), EMPTY, number('2')], params)).toBeUndefined();
    expect(sumColumnsValue.test([number('4'), WRONG, number('2')], params)).toBeUndefined();
    expect(sumColumnsValue.test([number('4'), number('INF'), number('2')], params)?.reason).toBe(
      'not-numbers',
    );
    expect(
      sumColumnsValue.test([number('4'), number('1e1000000'), number('2')], params)?.reason,
    ).toBe('not-numbers');
    expect(sumColumnsValue.table([true, true, false], params)).toBe('skip');
  });
});

it.each([
  [['1', '2'], '3'],
  [['0.1', '-0.3'], '-0.2'],
  [['9007199254740991', '1'], '9007199254740992'],
  [['1e2', '0.05'], '100.05'],
  [['0.5', '0.5'], '1'],
  [[], '0'],
])('%j add up to %s', (texts, expected) => {
  const sum = exactSum(texts.map((value) => parseDecimal(value) ?? 0));
  expect(sum === undefined ? undefined : decimalText(sum)).toBe(expected);
});
