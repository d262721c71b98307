import { describe, expect, it } from 'vitest';
import { compileField } from './compile.ts';
import { field } from './field-builder.ts';
import type { Field } from './model.ts';

describe('suggestions', () => {
  it.each<[Field, string, string | undefined, string | undefined]>([
    [field('date'), ' 2024-01-05 ', '2024-01-05', 'outer-space'],
    [field('date'), '2024-01-05\u00a0', '2024-01-05', 'outer-space'],
    [field('date'), '\u200b 2024-01-05\u2060\u200b', '2024-01-05', 'outer-space'],
    [field('date', { maximum: '2024-01-01' }), '05/01/2024', undefined, undefined],
    [field('date'), '2024-1-5', '2024-01-05', undefined],
    [
      field('string', { enum: ['budget primitif', 'compte'] }),
      'Budget Primitif',
      'budget primitif',
      'near-miss-value',
    ],
    [
      field('string', { enum: ['végétarien', 'sans sel'] }),
      'vegetarien',
      'végétarien',
      'near-miss-value',
    ],
    [
      field('string', { enum: ['végétarien', 'sans sel'] }),
      'vegetraien',
      'végétarien',
      'near-miss-value',
    ],
    [field('string', { enum: ['chat', 'char'] }), 'chas', undefined, undefined],
    [field('string', { enum: ['A1', 'A2'] }), 'A3', undefined, undefined],
    [field('string', { enum: ['sans porc '] }), 'sans porc', 'sans porc ', 'near-miss-value'],
    [field('string', { pattern: '\\d{14}' }), '123 456 789 00012', '12345678900012', undefined],
    [field('string', { pattern: '[A-Z0-9]{5}' }), 'ab123', 'AB123', undefined],
    [
      field('string', { pattern: '\\d{4}-\\d{2}-\\d{2}' }),
      '06/12/2022',
      '2022-12-06',
      'date-format',
    ],
    [
      field('string', { pattern: '(?:(?:^|\\|)(Gratuit|Payant))+' }),
      'Gratuit, Payant',
      'Gratuit|Payant',
      undefined,
    ],
    [field('string', { maxLength: 2 }), 'abc', undefined, undefined],
    [field('boolean', { required: true }), 'Oui', 'true', 'boolean-spelling'],
    [field('number', { maximum: 10 }), '12,5', undefined, undefined],
    [field('integer'), '12,0', '12', undefined],
    [field('integer'), '1,000', undefined, undefined],
    [field('string', { pattern: 'x' }), '   ', undefined, undefined],
  ])('%j: %j', (of, text, suggestion, cause) => {
    const [problem] = compileField(of).judge(text).problems;
    expect([problem?.suggestion, problem?.cause]).toEqual([suggestion, cause]);
  });
});
