import { describe, expect, it } from 'vitest';
import type { Param } from '../finding.ts';
import { publish as english } from './en/publish.ts';
import { publish as french } from './fr/publish.ts';

const PARAMS: Readonly<Record<string, Param>> = {
  check: 'privacy',
  path: 'a.csv',
  paths: ['a.md', 'b.md'],
  extensions: ['md'],
  field: 'title',
  most: 350,
  licence: 'x',
  frequency: 'x',
  keywords: ['ab'],
  zone: 'fr:commune:99999',
  megabytes: 12.5,
  columns: ['une colonne'],
  organizations: ['Valsonge', 'Autre'],
  organization: 'Valsonge',
  pages: ['https://a.example/1'],
  page: 'https://a.example/1',
};

describe.each([
  ['fr', french],
  ['en', english],
] as const)('what holds a publication, in %s', (lang, texts) => {
  it.each(Object.entries(texts))('%s', (_code, say) => {
    const sentence = say(PARAMS);
    expect(sentence).toMatch(/^\p{Lu}.*[^.\s]$|^odc[ .]|^a\.csv/u);
    expect(sentence).not.toMatch(/undefined|null|\[object| {2}/);
    if (lang === 'fr')
      expect(sentence).not.toMatch(/[^\u00a0]»|«[^\u00a0]| [:;!?](?:\s|$)|\p{L}'\p{L}/u);
  });
});
