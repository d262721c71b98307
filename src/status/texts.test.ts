import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { noteTexts as en } from '../base/messages/en/index.ts';
import { noteTexts as fr } from '../base/messages/fr/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['status', 'project/obligations'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(`${root}${folder}/${name}`, 'utf8')),
);
const codes = [
  ...new Set(
    sources.flatMap((text) =>
      [...text.matchAll(/'((?:status|duty)-[a-z-]+)'/g)].map(([, code = '']) => code),
    ),
  ),
  ...['population', 'staff', 'agents'].flatMap((of) =>
    ['reached', 'below', 'near', 'unknown'].map((how) => `duty-${of}-${how}`),
  ),
];
const PARAMS = {
  value: 12,
  min: 40_001,
  most: 13,
  kind: 'commune',
  count: 2,
  done: 1,
  days: 3,
  coverage: 'started',
  tables: 3,
  date: '2026-05-04',
  owners: ['Finances', ''],
  counts: [2, 1],
};
const TEXTS = {
  who: 'DGS',
  when: '2026-05-04',
  next: '2026-05-04',
  path: 'a.csv',
  fr: 'fr',
  en: 'en',
  since: '2026',
};

describe.each([
  ['fr', fr],
  ['en', en],
] as const)('%s', (lang, texts) => {
  it('says each fact of the action plan and each reason of a duty', () => {
    expect(codes.length).toBeGreaterThan(50);
    expect(codes.filter((code) => !Object.hasOwn(texts, code))).toEqual([]);
    for (const code of codes) {
      const sentence = texts[code]?.({ ...PARAMS, ...TEXTS }) ?? '';
      expect(sentence, code).toMatch(/^\S.*[^.\s]$/);
      expect(sentence, code).not.toMatch(/undefined|null|NaN/);
      if (lang === 'fr')
        expect(sentence, code).not.toMatch(/[^\u00a0]»|«[^\u00a0]| [:;!?](\s|$)|'/);
    }
  });
});
