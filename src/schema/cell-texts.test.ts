import { describe, expect, it } from 'vitest';
import type { Finding } from '../base/finding.ts';
import { cells as english } from '../base/messages/en/cells.ts';
import { rows as englishRows } from '../base/messages/en/rows.ts';
import { cells as french } from '../base/messages/fr/cells.ts';
import { rows as frenchRows } from '../base/messages/fr/rows.ts';
import type { FindingText } from '../base/messages/text.ts';
import { wordingOf } from '../base/messages/wording.ts';
import { compileField } from './compile.ts';
import { field } from './field-builder.ts';
import { FIELD_TYPES, type Field } from './model.ts';
import { TYPES } from './types/index.ts';

/** Real findings of every kind. */
const REFUSED: readonly (readonly [Field, string])[] = [
  ...FIELD_TYPES.flatMap((type) =>
    TYPES[type].examples.flatMap(({ field: parts = {}, invalid, corrected = [] }) =>
      [...invalid.filter((text) => text !== ''), ...corrected.map(([text]) => text)]
        .slice(-2)
        .map((text) => [field(type, {}, parts), text] as const),
    ),
  ),
  [field('string', { required: true }), ''],
  [field('string', { required: true }, { missingValues: ['NA'], example: 'x' }), 'NA'],
  [field('string', { minLength: 3 }), 'a'],
  [field('array', { maxLength: 1 }), '[1,2]'],
  [field('object', { minLength: 1 }), '{}'],
  [field('integer', { minimum: 1 }), '0'],
  [field('number', { maximum: 10 }), 'NaN'],
  [field('date', { maximum: '2020-01-01' }), '2021-01-01'],
  [field('date', { minimum: '2020-01-01' }), '2019-01-01'],
  [field('datetime', { minimum: '2020-01-01T00:00:00Z' }), '2021-01-01T00:00:00'],
  [field('number', { exclusiveMinimum: 0, exclusiveMaximum: 0 }), '0'],
  [field('year', { exclusiveMaximum: 2000 }), '2001'],
  [field('string', { pattern: '\\d+' }), 'x'],
  [field('string', { pattern: '\\d+' }, { example: '12' }), 'x'],
  [field('string', { pattern: '\\d+' }, { example: '12' }), '1 2'],
  [field('string', { pattern: '(a*)(a*)(a*)\\1\\2\\3b' }), 'a'.repeat(400)],
  [field('string', { enum: ['a'] }), 'x'],
  [field('string', { enum: [...'abcdefgh'] }), 'x'],
  [field('string', {}, { categories: ['oui', 'non'] }), 'Oui'],
  [field('object', { jsonSchema: { properties: { a: { type: 'string' } } } }), '{"a":1}'],
  [
    field(
      'array',
      {},
      { arrayItem: { type: 'string', constraints: { required: true, enum: ['a', 'b'] } } },
    ),
    '["x",null,"y"]',
  ],
  [field('array', {}, { arrayItem: { type: 'integer' } }), '["x"]'],
  [
    field(
      'array',
      {},
      { arrayItem: { type: 'string', constraints: { minLength: 2, maxLength: 3, pattern: 'a' } } },
    ),
    '["x","y","zzzz"]',
  ],
  [field('date'), '2024-1-5'],
  [field('number'), 'NaN'],
];

const findings = REFUSED.flatMap(([of, value]) =>
  compileField(of)
    .judge(value)
    .problems.map((problem): Finding => ({ ...problem, level: 'error', field: of.name, value })),
);
const ROWS: readonly Finding[] = [
  { code: 'blank-row', level: 'error', params: {} },
  { code: 'foreign-key-unchecked', level: 'info', field: 'a', params: { resource: 'b' } },
  { code: 'extra-cell', level: 'error', value: '', params: { expected: 1 } },
  { code: 'extra-cell', level: 'error', value: 'x', params: { expected: 3 } },
  { code: 'missing-cell', level: 'error', field: 'x', params: { cells: 0, expected: 3 } },
  { code: 'unique-error', level: 'error', value: 'x', params: { previous: 2 } },
  { code: 'unique-error', level: 'error', params: { previous: 2, fields: ['a', 'b'] } },
  { code: 'primary-key', level: 'error', value: 'x', params: { previous: 2 } },
  { code: 'primary-key', level: 'error', params: { previous: 2, fields: ['a', 'b'] } },
  { code: 'primary-key', level: 'error', reason: 'null', params: { fields: ['a'] } },
  { code: 'primary-key', level: 'error', reason: 'null', params: { fields: ['a', 'b'] } },
  { code: 'foreign-key', level: 'error', value: 'x', params: { fields: ['a'], resource: '' } },
  { code: 'foreign-key', level: 'error', params: { fields: ['a', 'b'], resource: 'menus' } },
];

describe.each(['fr', 'en'] as const)('texts of cells and rows in %s', (lang) => {
  const texts: Readonly<Record<string, FindingText>> =
    lang === 'fr' ? { ...french, ...frenchRows } : { ...english, ...englishRows };

  it('say what and what to do', () => {
    for (const finding of [...findings, ...ROWS]) {
      const text = wordingOf(finding, lang);
      for (const sentence of [text?.message(finding), text?.action(finding)]) {
        expect(sentence, JSON.stringify(finding)).toMatch(/^\S.*[^.\s]$/);
        expect(sentence).not.toMatch(/undefined|\[object/);
        expect(sentence?.length).toBeLessThan(320);
        if (lang === 'fr') expect(sentence).not.toMatch(/[^\u00a0]»|«[^\u00a0]| [;!?]|[a-z]'[a-z]/);
      }
    }
  });

  it('are all used, and none is missing', () => {
    const used = new Set([...findings, ...ROWS].map((finding) => wordingOf(finding, lang)));
    const idle = Object.entries(texts).filter(([, text]) => !used.has(text));
    expect(idle.map(([key]) => key)).toEqual(['type-error', 'constraint-error']);
  });

  it('have short titles, and a page for each code', () => {
    for (const [key, { title, explain }] of Object.entries(texts)) {
      expect(title.split(' ').length, key).toBeLessThanOrEqual(4);
      expect(title.split(' ').length, key).toBeGreaterThanOrEqual(2);
      if (!key.includes('/')) expect(Object.values(explain ?? {}), key).toHaveLength(3);
      for (const sentence of Object.values(explain ?? {})) expect(sentence).toMatch(/\.$/);
    }
  });
});
