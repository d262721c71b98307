import { describe, expect, it } from 'vitest';
import { compileField } from './compile.ts';
import { field, kinds } from './field-builder.ts';
import type { Field } from './model.ts';

describe('missing values', () => {
  it.each<[string, Field, string, string[]]>([
    ['the empty cell is optional', field('integer'), '', []],
    ['unless required', field('integer', { required: true }), '', ['constraint-error/required']],
    [
      'exact text only',
      field('integer', {}, { missingValues: ['NA'] }),
      'na',
      ['type-error/integer'],
    ],
    ['the list may be empty', field('string', { required: true }, { missingValues: [] }), '', []],
    ['spaces are a value', field('string', { required: true }), '  ', []],
    [
      'before the type',
      field('string', { minLength: 5, enum: ['x'] }, { missingValues: ['NA'] }),
      'NA',
      [],
    ],
  ])('%s', (_label, of, text, expected) => {
    expect(kinds(of, text)).toEqual(expected);
  });

  it('are told apart from values', () => {
    const check = compileField(field('integer', {}, { missingValues: ['', 'NA'] }));
    expect(check.judge('NA')).toEqual({ missing: true, value: undefined, problems: [] });
    expect(check.judge('12')).toEqual({ missing: false, value: 12, problems: [] });
    expect(check.judge('x').value).toBeUndefined();
  });
});

describe('remarks', () => {
  it.each([
    [field('date'), '2024-1-5', ['loose-date']],
    [field('number'), 'NaN', ['not-a-number']],
    [field('number'), '-INF', ['not-a-number']],
    [field('date'), '2024-01-05', []],
  ] as const)('%j: %s', (of, text, expected) => {
    expect(kinds(of, text)).toEqual(expected);
  });
});
