import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anonymise as en } from '../../base/messages/en/anonymise.ts';
import { anonymiseErrors as enErrors } from '../../base/messages/en/anonymise-errors.ts';
import { anonymise as fr } from '../../base/messages/fr/anonymise.ts';
import { anonymiseErrors as frErrors } from '../../base/messages/fr/anonymise-errors.ts';
import type { NoteTexts } from '../../base/messages/notes.ts';

const ROOT = new URL('../', import.meta.url);
const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(anonymise|risk|operators|keyed)\//.test(name.replaceAll('\\', '/')))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), ROOT), 'utf8'));

const found = (pattern: RegExp): string[] => [
  ...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, code = '']) => code))),
];

const PARAMS = {
  field: 'âge',
  columns: ['a', 'b'],
  rows: 1192,
  share: 0.04,
  level: '20',
  nodes: 12,
  k: 11,
  asked: 11,
  reached: 1,
  t: 0.5,
  hidden: 4,
  cells: 12,
  few: 1,
  dominated: 1,
  secondary: 2,
  fault: 'unreadable',
  operator: 'token',
  category: 'nir',
  source: 'nir',
  expected: 3,
  of: 3,
  uniques: 2,
  lines: 1,
  threshold: 11,
  dominance: 0.85,
  row: 2,
  quasi: ['âge'],
  path: 'plan.yml',
  line: 2,
};

describe('texts', () => {
  it('exist for every note, in both languages', () => {
    const codes = found(/\b(?:note|skipped|missed)\(\s*(?:'[a-z-]+', )?'([a-z-]+)'/g);
    expect(codes.length).toBeGreaterThan(30);
    for (const code of codes) expect(fr, code).toHaveProperty([code]);
    expect(Object.keys(en)).toEqual(Object.keys(fr));
  });

  it('exist for every error, in both languages', () => {
    const codes = found(/(?:planError\(|OdcError\('[a-z]+', )\s*'([a-z-]+)'/g);
    expect(codes.length).toBeGreaterThan(8);
    for (const code of codes) expect(frErrors, code).toHaveProperty([code]);
    expect(Object.keys(enErrors)).toEqual(Object.keys(frErrors));
  });

  it('never call anything anonymous, and end without a stop', () => {
    for (const texts of [fr, en] as NoteTexts[]) {
      for (const [code, text] of Object.entries(texts)) {
        const said = text(PARAMS);
        expect(said, code).not.toMatch(/anonym/i);
        expect(said, code).not.toMatch(/undefined|NaN|\.$/);
      }
    }
    expect(fr['rows-suppressed'](PARAMS)).toBe(
      '1\u00a0192 lignes retirées par la recherche (4,0\u00a0%)',
    );
  });
});
