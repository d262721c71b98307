import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../finding.ts';
import { errorWording, loadWording, wordingOf } from './wording.ts';

type Sample = Pick<Finding, 'code' | 'reason' | 'value' | 'suggestion' | 'params'>;

const SAMPLES: readonly Sample[] = [
  {
    code: 'encoding-error',
    params: { byte: '81', position: 3, offset: 9, encoding: 'windows-1252' },
  },
  {
    code: 'encoding-error',
    value: 'r\ufffdparer',
    suggestion: 'réparer',
    params: { byte: 'E9', likely: 'é', position: 3, offset: 9, encoding: 'utf-8' },
  },
  { code: 'mixed-encoding', params: { other: 12_345, offset: 9 } },
  { code: 'mojibake', value: 'Ã©cole', suggestion: 'école', params: {} },
  { code: 'title-line', value: 'Budget', params: { lines: 1, headerRow: 2 } },
  { code: 'title-line', value: 'x'.repeat(500), params: { lines: 2, headerRow: 3 } },
  { code: 'title-line', reason: 'blank', params: { lines: 2, headerRow: 3 } },
  { code: 'sep-line', params: { delimiter: ';', used: ';' } },
  { code: 'sep-line', reason: 'ignored', params: { delimiter: '\t', used: ',' } },
  { code: 'source-error', params: {} },
  { code: 'source-error', reason: 'unclosed-quote', params: {} },
  { code: 'source-error', reason: 'stray-quote', params: {} },
];

beforeAll(() => Promise.all([loadWording('fr'), loadWording('en')]));

describe.each(['fr', 'en'] as const)('in %s', (lang) => {
  it.each(SAMPLES)('$code $reason', (sample) => {
    const finding: Finding = { level: 'error', ...sample };
    const text = wordingOf(finding, lang);
    for (const sentence of [text?.message(finding), text?.action(finding)]) {
      expect(sentence).toMatch(/^\P{Ll}/u);
      expect(sentence).not.toMatch(/undefined|NaN|\.$/);
      expect(sentence?.length).toBeLessThan(200);
      if (lang === 'fr') expect(sentence).not.toMatch(/[^\u00a0]»|«[^\u00a0]| [:;!?]|'/);
    }
    expect(text?.title.split(/\s+/).length).toBeLessThanOrEqual(4);
    expect(wordingOf({ code: sample.code }, lang)?.explain).toBeDefined();
  });

  it.each([
    ['not-a-table', { path: 'a.csv', kind: 'html' }],
    ['empty-file', { path: 'a.csv' }],
    ['header-too-long', { path: 'a.csv' }],
    ['header-too-wide', { path: 'a.csv', columns: 20_000 }],
    ['gzip-damaged', { path: 'a.csv.gz', bytes: 12 }],
    ['gzip-bomb', { path: 'a.csv.gz', bytes: 12, ratio: 300 }],
    ['unknown-encoding', { encoding: 'klingon', known: ['utf-8', 'cp850'] }],
    ['bad-delimiter', { delimiter: ';;' }],
  ])('%s', (code, params) => {
    const text = errorWording(code, lang);
    for (const sentence of [text?.message(params), text?.action(params)]) {
      expect(sentence).toMatch(/\p{L}/u);
      expect(sentence).not.toMatch(/undefined|NaN|\.$/);
    }
  });
});

it('speaks French as it is written', () => {
  const say = (sample: Sample): string =>
    wordingOf(sample, 'fr')?.message({ level: 'error', ...sample }) ?? '';
  expect(SAMPLES.slice(1, 5).map(say)).toEqual([
    'Le caractère 3 de la ligne ne se lit pas en UTF-8\u00a0: c’est sans doute «\u00a0é\u00a0» écrit en Windows-1252 (octet E9)',
    'Le fichier est en UTF-8, mais 12\u202f345 caractères y sont écrits dans un autre encodage, sans doute Windows-1252',
    '«\u00a0Ã©cole\u00a0» a des accents abîmés\u00a0: il faut lire «\u00a0école\u00a0»',
    'L’en-tête, lu à la ligne 2, est précédé de «\u00a0Budget\u00a0»',
  ]);
});
