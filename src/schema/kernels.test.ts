import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileField } from './compile.ts';
import { field } from './field-builder.ts';
import { isProved } from './kernel-reference.ts';
import { FIELD_TYPES, type Field } from './model.ts';

/** Fields of every type with some constraints and options. */
const OPTIONS = {
  required: fc.constant(true),
  minLength: fc.integer({ min: 0, max: 4 }),
  maxLength: fc.integer({ min: 0, max: 6 }),
  pattern: fc.constantFrom('[a-z]*', '\\w+', '.{2,}|\\d+', '(a)\\1', '[^1]*'),
  enum: fc.constantFrom(['1', '2.0', 'a'], ['2024-01-05', 'true'], ['NA', 'é']),
  minimum: fc.constantFrom('1', '2024-01-05', '2024', 'P1D', '10:00:00'),
  exclusiveMaximum: fc.constantFrom('100', '2024-06-01', '2025'),
  missingValues: fc.constantFrom(['', 'NA', '1'], [], ['a', '2024-01-05']),
  format: fc.constantFrom('email', 'uri', 'uuid', 'binary', '%d/%m/%Y', '%Y', 'array', 'any'),
  decimalChar: fc.constant(','),
  groupChar: fc.constantFrom(' ', '.'),
  bareNumber: fc.constant(false),
  trueValues: fc.constantFrom(['oui', '1'], ['']),
  itemType: fc.constant('integer'),
  categories: fc.constantFrom(['1', 'a'], [1, 2]),
};
const CONSTRAINT_NAMES: ReadonlySet<string> = new Set(Object.keys(OPTIONS).slice(0, 7));

const FIELD = fc
  .tuple(
    fc.constantFrom(...FIELD_TYPES),
    fc.record<object>(OPTIONS),
    fc.subarray(Object.keys(OPTIONS), { maxLength: 3 }),
  )
  .map(([type, options, kept]): Field => {
    const parts = Object.entries(options).filter(([name]) => kept.includes(name));
    const isConstraint = ([name]: readonly [string, unknown]): boolean =>
      CONSTRAINT_NAMES.has(name);
    return {
      ...field(type, Object.fromEntries(parts.filter(isConstraint))),
      ...Object.fromEntries(parts.filter((part) => !isConstraint(part))),
    };
  });

const CELL = fc.oneof(
  fc.constantFrom(
    '',
    '1',
    '01',
    '-1',
    '2.0',
    '2,5',
    'a',
    'aa',
    'é',
    'NA',
    'true',
    'oui',
    '2024-01-05',
    '2024-1-5',
    '05/01/2024',
    '2024',
    '2024-02',
    '0001-01-01',
    '12:00:00',
    '2024-01-05T10:30:00Z',
    '2.35,48.85',
    '[1,2]',
    '99',
    '100',
    'a@b.fr',
    'x:',
    '999999999.999999999',
    '[2.35, 48.85]',
    ' 1',
    '+1',
    '\n',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.stringMatching(/^-?[0-9]{1,9}(\.[0-9]{0,9})?$/),
  fc.stringMatching(/^[0-9]{4}-[01][0-9]-[0-3][0-9]$/),
);

describe('kernels', () => {
  it('prove nothing that the exact rule would say something about', () => {
    let proved = 0;
    fc.assert(
      fc.property(FIELD, fc.array(CELL, { minLength: 8, maxLength: 8 }), (of, texts) => {
        const check = compileField(of);
        for (const text of texts) {
          if (!isProved(text, check.kernels)) continue;
          proved += 1;
          expect(check.judge(text).problems).toEqual([]);
          if (check.keyIsText && !check.isMissing(text)) expect(check.key(text)).toBe(text);
        }
      }),
      { numRuns: 4000 },
    );
    expect(proved).toBeGreaterThan(1000);
  });

  it('are as complete as can be on ordinary fields', () => {
    const kernels = (of: Field) => compileField(of).kernels;
    expect(kernels(field('string'))).toEqual([]);
    expect(kernels(field('string', { required: true }))).toMatchObject([
      { kind: 'length', minBytes: 1, empty: false },
    ]);
    expect(kernels(field('string', { maxLength: 256 }))).toEqual([
      { kind: 'length', minBytes: 0, maxBytes: 256, empty: true },
    ]);
    expect(kernels(field('string', { enum: ['a', 'b'], required: true }))).toEqual([
      { kind: 'members', values: ['a', 'b'], empty: false },
    ]);
    expect(kernels(field('boolean', {}, { trueValues: ['oui'], falseValues: ['non'] }))).toEqual([
      { kind: 'members', values: ['oui', 'non'], empty: true },
    ]);
    expect(kernels(field('integer', { minimum: 0, exclusiveMaximum: 10 }))).toEqual([
      { kind: 'integer', min: 0, max: 9, empty: true },
    ]);
    expect(kernels(field('number', { minimum: '-90', maximum: 90, required: true }))).toEqual([
      { kind: 'decimal', min: -90, max: 90, empty: false },
    ]);
    expect(kernels(field('date', { minimum: '2020-01-01' }))).toEqual([
      { kind: 'date', min: 20200101, max: null, empty: true },
    ]);
    expect(
      kernels(field('string', { required: true }, { missingValues: ['', 'NA'] })),
    ).toMatchObject([{ kind: 'automaton', empty: false }]);
  });

  it('count the characters of short texts', () => {
    const check = compileField(field('string', { minLength: 5, maxLength: 5 }));
    expect(
      ['abcde', 'éàçùœ', '👍👍👍👍👍'].filter((text) => !isProved(text, check.kernels)),
    ).toEqual([]);
    expect(['abcd', 'abcdef', '👍👍👍'].filter((text) => isProved(text, check.kernels))).toEqual(
      [],
    );
  });
});
