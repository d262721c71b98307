import { describe, expect, it } from 'vitest';
import type { Finding } from '../../base/finding.ts';
import { schema as english } from '../../base/messages/en/schema.ts';
import { schema as french } from '../../base/messages/fr/schema.ts';
import type { FindingText } from '../../base/messages/text.ts';
import { wordingOf } from '../../base/messages/wording.ts';
import { readSchema } from './read-schema.ts';

/** Descriptors that have every fault there is. */
const WRONG: readonly unknown[] = [
  null,
  {},
  {
    fields: [{ type: 'x' }, { name: 'a' }, { name: 'a' }],
    missingValues: ['', ''],
    primaryKey: 'b',
    fieldsMatch: 'x',
  },
  {
    fields: [{ name: 'a' }],
    foreignKeys: [{ fields: ['a', 'b'], reference: { resource: 'r', fields: 'c' } }],
  },
  {
    fields: [
      { type: 'texte' },
      { type: 'float' },
      { format: 'mail' },
      { type: 'integer', format: 'x' },
      { type: 'date', format: '%q' },
      { type: 'date', format: 'jj/mm/aaaa' },
      { type: 'number', groupChar: '.' },
      { type: 'boolean', trueValues: ['0'] },
      { constraints: { requis: true } },
      { type: 'integer', constraints: { pattern: 'x' } },
      { constraints: { pattern: '' } },
      { constraints: { pattern: '(a' } },
      { constraints: { enum: [] } },
      { constraints: { enum: [1], minLength: 'x' } },
      { type: 'date', constraints: { minimum: 'x' } },
      {
        type: 'datetime',
        constraints: { minimum: '2020-01-01T00:00:00Z', maximum: '2020-01-01T00:00:00' },
      },
      { type: 'duration', constraints: { minimum: 'P1M', maximum: 'P30D' } },
      { type: 'integer', constraints: { minimum: 2, maximum: 1 } },
      { type: 'object', constraints: { jsonSchema: { odd: 1 } } },
      { type: 'integer', example: 'x' },
      { example: 'x', constraints: { enum: ['a'] } },
      { contraints: {} },
    ].map((field, index) => ({ name: `champ ${index}`, ...field })),
  },
];

const findings = WRONG.flatMap((descriptor) => readSchema(descriptor).faults).map(
  ({ level, reason, params, pointer }): Finding => ({
    code: level === 'error' ? 'schema-error' : 'schema-warning',
    level,
    reason,
    params: { ...params, pointer },
  }),
);

describe.each(['fr', 'en'] as const)('texts of schemas in %s', (lang) => {
  const texts: Readonly<Record<string, FindingText>> = lang === 'fr' ? french : english;

  it('say what and what to do', () => {
    for (const finding of findings) {
      const text = wordingOf(finding, lang);
      for (const sentence of [text?.message(finding), text?.action(finding)]) {
        expect(sentence, JSON.stringify(finding)).toMatch(/^\S.*[^.\s]$/);
        expect(sentence).not.toMatch(/undefined|\[object/);
        expect(sentence?.length).toBeLessThan(400);
        if (lang === 'fr') expect(sentence).not.toMatch(/[^\u00a0]»|«[^\u00a0]| [;!?]|[a-z]'[a-z]/);
      }
    }
  });

  it('are all used, and none is missing', () => {
    const used = new Set(findings.map((finding) => wordingOf(finding, lang)));
    const idle = Object.entries(texts).filter(([, text]) => !used.has(text));
    expect(idle.map(([key]) => key)).toEqual(['schema-error', 'schema-warning']);
  });
});
