import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding.ts';
import { beyond as beyondEn } from './en/beyond.ts';
import { header as headerEn } from './en/header.ts';
import { beyond as beyondFr } from './fr/beyond.ts';
import { header as headerFr } from './fr/header.ts';
import type { FindingText } from './text.ts';

const LANGUAGES: readonly (readonly [string, Readonly<Record<string, FindingText>>])[] = [
  ['fr', { ...headerFr, ...beyondFr }],
  ['en', { ...headerEn, ...beyondEn }],
];

/** All that a text may ask for, then as little as there can be. */
const RICH: Omit<Finding, 'code' | 'level'> = {
  column: 3,
  row: 12,
  field: 'champ',
  value: 'valeur '.repeat(30),
  suggestion: 'proposition',
  params: {
    title: 'Titre',
    nearness: 'case',
    near: 4,
    positions: [1, 2],
    labels: ['a', 'b'],
    expected: ['a', 'b'],
    fields: ['a', 'b'],
    columns: 1700,
    limit: 63,
    bytes: 70,
    like: 'autre',
    position: 2,
    point: '2.35, 48.85',
    other: 'longitude',
    kilometres: 589,
    characters: ['U+200B'],
    communes: ['31555', '31000'],
    count: 9,
  },
};
const POOR: Omit<Finding, 'code' | 'level'> = { value: 'x', params: {} };
/** These also speak for the errors that they explain, whose parameters are others. */
const CAUSES =
  /^(?:excel-damage|decimal-comma|date-format|near-miss-value|boolean-spelling|postcode-for-insee|formula-injection|invisible-character|outer-space)/;

const texts = LANGUAGES.flatMap(([lang, byKey]) =>
  Object.entries(byKey).map(([key, text]) => ({ lang, key, text })),
);

describe('texts of the header and beyond the schema', () => {
  it.each(texts)('$lang $key says what and what to do', ({ key, text, lang }) => {
    const words = text.title.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(2);
    expect(words).toBeLessThanOrEqual(4);
    for (const finding of CAUSES.test(key) ? [RICH, POOR] : [RICH]) {
      for (const say of [text.message, text.action]) {
        const sentence = say({ code: key, level: 'warning', ...finding });
        expect(sentence).toMatch(/^\S.*[^.\s]$/);
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
        expect(sentence.length).toBeLessThan(320);
        if (lang === 'fr') expect(sentence).not.toMatch(/[^\u00a0]»|«[^\u00a0]| [:;!?]|'/);
      }
    }
  });

  it.each(texts.filter(({ key }) => !key.includes('/')))('$lang $key has a page', ({ text }) => {
    const { cause = '', example = '', remedy = '' } = text.explain ?? {};
    for (const sentence of [cause, example, remedy]) expect(sentence).toMatch(/\.$/);
  });
});
