import { describe, expect, it } from 'vitest';
import { compileField } from '../compile.ts';
import { field, kinds } from '../field-builder.ts';
import type { Field } from '../model.ts';

describe('constraints', () => {
  const e = (name: string): string => `constraint-error/${name}`;
  it.each<[Field, readonly [string, readonly string[]][]]>([
    [
      field('string', { minLength: 2, maxLength: 3 }),
      [
        ['a', [e('minLength')]],
        ['ab', []],
        ['👍👍👍', []],
        ['abcd', [e('maxLength')]],
      ],
    ],
    [
      field('array', { minLength: 1, maxLength: 2 }),
      [
        ['[]', [e('minLength')]],
        ['[1,2]', []],
        ['[1,2,3]', [e('maxLength')]],
      ],
    ],
    [
      field('object', { minLength: 1 }),
      [
        ['{}', [e('minLength')]],
        ['{"a":1}', []],
      ],
    ],
    [
      field('list', { maxLength: 2 }),
      [
        ['a,b', []],
        ['a,b,c', [e('maxLength')]],
      ],
    ],
    [
      field('integer', { minimum: 1, maximum: '3' }),
      [
        ['0', [e('minimum')]],
        ['1', []],
        ['3', []],
        ['4', [e('maximum')]],
      ],
    ],
    [
      field('number', { minimum: '-90', maximum: 90 }),
      [
        ['-90.0', []],
        ['-90.01', [e('minimum')]],
        ['NaN', [`${e('minimum')}/not-comparable`, `${e('maximum')}/not-comparable`]],
      ],
    ],
    [
      field('number', { exclusiveMinimum: 0, exclusiveMaximum: 1 }),
      [
        ['0', [e('exclusiveMinimum')]],
        ['0.5', []],
        ['1.0', [e('exclusiveMaximum')]],
      ],
    ],
    [
      field('number', { minimum: '1,5' }, { decimalChar: ',' }),
      [
        ['1,4', [e('minimum')]],
        ['1,5', []],
      ],
    ],
    [
      field('number', { maximum: '12345678901234567890.5' }),
      [
        ['12345678901234567890.5', []],
        ['12345678901234567890.6', [e('maximum')]],
      ],
    ],
    [
      field('date', { minimum: '01/01/2020' }, { format: '%d/%m/%Y' }),
      [
        ['31/12/2019', [e('minimum')]],
        ['2/1/2020', []],
      ],
    ],
    [
      field('datetime', { minimum: '2020-01-01T00:00:00Z' }),
      [
        ['2020-01-01T01:00:00+02:00', [e('minimum')]],
        ['2020-01-01T00:00:00Z', []],
        ['2021-01-01T00:00:00', [`${e('minimum')}/not-comparable`]],
      ],
    ],
    [
      field('time', { maximum: '12:00:00' }),
      [
        ['12:00:01', [e('maximum')]],
        ['11:00:00', []],
        ['11:00:00Z', [`${e('maximum')}/not-comparable`]],
      ],
    ],
    [
      field('duration', { maximum: 'P1M' }),
      [
        ['P20D', []],
        ['P30D', [`${e('maximum')}/not-comparable`]],
        ['P2M', [e('maximum')]],
      ],
    ],
    [
      field('year', { minimum: 2000 }),
      [
        ['1999', [e('minimum')]],
        ['2000', []],
      ],
    ],
    [
      field('integer', { enum: [1, '2'] }),
      [
        ['01', []],
        ['+2', []],
        ['3', [e('enum')]],
      ],
    ],
    [
      field('number', { enum: ['1.5'] }),
      [
        ['1.50', []],
        ['1', [e('enum')]],
      ],
    ],
    [
      field('string', { enum: ['a', 'b'] }),
      [
        ['a', []],
        ['A', [e('enum')]],
      ],
    ],
    [
      field('array', { enum: [['a'], '["b", 1]'] }),
      [
        ['["a"]', []],
        ['["b",1]', []],
        ['["c"]', [e('enum')]],
      ],
    ],
    [
      field('any', { enum: [1] }),
      [
        ['1', []],
        ['2', [e('enum')]],
      ],
    ],
    [
      field('string', { enum: ['a'], minLength: 2, pattern: 'b' }),
      [['c', [e('minLength'), e('pattern'), e('enum')]]],
    ],
    [
      field('string', { pattern: 'a|b' }),
      [
        ['a', []],
        ['ab', [e('pattern')]],
        ['a\n', [e('pattern')]],
      ],
    ],
    [
      field('string', {}, { categories: ['x', 'y'] }),
      [
        ['x', []],
        ['z', [e('categories')]],
      ],
    ],
    [
      field('integer', {}, { categories: [1, 2] }),
      [
        ['01', []],
        ['3', [e('categories')]],
      ],
    ],
    [
      field('object', { jsonSchema: { required: ['a'] } }),
      [
        ['{"a":1}', []],
        ['{}', [e('jsonSchema')]],
      ],
    ],
    // Not allowed for the type: `readSchema` refuses it, nothing is judged.
    [field('integer', { pattern: 'x', maxLength: 1 }), [['12', []]]],
  ])('%j', (of, cases) => {
    expect(cases.map(([text]) => [text, kinds(of, text)])).toEqual(cases);
  });

  it('never hang on a pattern', () => {
    const slow = field('string', { pattern: '(a*)(a*)(a*)\\1\\2\\3(?:b|\\1c)' });
    expect(kinds(slow, 'a'.repeat(300))).toEqual(['constraint-error/pattern/pattern-too-slow']);
    expect(kinds(field('string', { pattern: '^(a+)+$' }), 'a'.repeat(200))).toEqual([]);
    expect(kinds(field('string', { pattern: '^(a+)+$' }), `${'a'.repeat(200)}!`)).toEqual([
      'constraint-error/pattern',
    ]);
  });

  it('give sentences what they need', () => {
    const params = (of: Field, text: string) => compileField(of).judge(text).problems[0]?.params;
    expect(params(field('string', { maxLength: 2 }), 'abc')).toEqual({
      bound: 2,
      length: 3,
      type: 'string',
    });
    expect(params(field('integer', { minimum: '10' }), '1')).toEqual({
      bound: '10',
      type: 'integer',
      format: 'default',
    });
    expect(params(field('string', { enum: ['a', 'b'] }), 'z')).toEqual({
      allowed: ['a', 'b'],
      count: 2,
      type: 'string',
    });
    expect(params(field('string', { pattern: 'b' }, { example: 'b' }), 'z')).toEqual({
      pattern: 'b',
      example: 'b',
    });
    // An example that is wrong itself is not shown.
    expect(params(field('string', { pattern: 'b' }, { example: 'c' }), 'z')).toEqual({
      pattern: 'b',
    });
    expect(params(field('string', { required: true }, { missingValues: ['NA'] }), 'NA')).toEqual({
      token: 'NA',
      type: 'string',
    });
    expect(params(field('boolean', {}, { trueValues: ['oui'] }), 'x')).toEqual({
      type: 'boolean',
      format: 'default',
      yes: ['oui'],
      no: ['false', 'False', 'FALSE', '0'],
    });
  });
});
