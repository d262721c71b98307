import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../base/finding.ts';
import { checks as english } from '../../base/messages/en/checks.ts';
import { checks as french } from '../../base/messages/fr/checks.ts';
import { wordingOf } from '../../base/messages/wording.ts';
import type { CellProblem } from '../../schema/column-check.ts';
import { CHECKS } from './index.ts';
import { resolveChecks } from './resolve.ts';

/** Refused values that meet the reasons which no example of a check meets. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  siret: ['35600000000002', '732829320', '552013500004'],
  'phone-number-value': ['0700000000', '01 99 00 27 37 (standard)', '+33 590 81 23 45'],
  'opening-hours-value': ['Mo  10:00-12:00', 'x'.repeat(2001)],
  'code-commune-insee': ['35500'],
  canton: ['3501'],
  region: ['53'],
  'numero-departement': ['20'],
};

/** Checks set up wrongly, in every way. */
const BAD_CHECKS = [
  { name: 'sirett', params: {} },
  { name: 'siret', params: {} },
  { name: 'siret', params: { colum: 'a' } },
  { name: 'siret', params: { column: 1 } },
  { name: 'siret', params: { column: 'z' } },
  { name: 'commune', params: { column: 'a', version: '1789' } },
  { name: 'commune', params: { column: 'a', options: { ignoreCase: true } } },
  { name: 'french-siret-value', params: { column: 'a' } },
];
const field = {
  name: 'a',
  type: 'string',
  format: 'default',
  constraints: {},
  missingValues: [''],
} as const;

const found: { readonly problem: CellProblem; readonly value?: string }[] = [];

beforeAll(async () => {
  for (const check of CHECKS) {
    if (check.kind === 'cell') {
      await check.prepare?.();
      for (const value of [...check.examples.invalid, ...(MORE[check.id] ?? [])]) {
        for (const params of [{ column: 'c' }, { column: 'c', 'allow-year-only': 'yes' }]) {
          const problem = check.test(value, params);
          if (problem !== undefined) found.push({ problem, value });
        }
      }
      continue;
    }
    for (const { params, cells } of check.examples) {
      const row = cells.map((text, index) => ({
        present: index === 0 || check.id !== 'one-of-required' || cells.some((cell) => cell !== ''),
        text,
        missing: text === '',
        filled: text !== '',
        type: index === 0 ? ('string' as const) : ('date' as const),
        value: text === '' ? undefined : text,
      }));
      for (const seen of [
        row,
        row.map((cell) => ({ ...cell, type: 'string' as const, present: true })),
      ]) {
        const problem = check.test(seen, params);
        if (problem !== undefined) found.push({ problem, value: cells[0] ?? '' });
      }
      for (const present of [cells.map(() => false), cells.map((_text, index) => index > 0)]) {
        const fault = check.table(present, params);
        if (fault !== undefined && fault !== 'skip') found.push({ problem: fault });
      }
    }
  }
  for (const problem of resolveChecks(BAD_CHECKS, [field]).problems) found.push({ problem });
});

describe.each(['fr', 'en'] as const)('%s', (lang) => {
  it('says every problem, what and what to do', () => {
    expect(found.length).toBeGreaterThan(150);
    for (const { problem, value } of found) {
      const finding: Finding = {
        level: 'error',
        ...problem,
        ...(value === undefined ? {} : { value }),
      };
      const text = wordingOf(finding, lang);
      const label = `${problem.code}/${problem.check ?? ''}/${problem.reason ?? ''} ${value ?? ''}`;
      expect(text, label).toBeDefined();
      for (const sentence of [text?.message(finding) ?? '', text?.action(finding) ?? '']) {
        expect(sentence, label).toMatch(/^\S.*[^.\s]$/);
        expect(sentence, label).not.toMatch(/undefined|\[object/);
        expect(sentence.length, label).toBeLessThan(320);
      }
    }
  });

  it.runIf(lang === 'fr')('keeps to French typography', () => {
    for (const { problem } of found) {
      const { suggestion, ...bare } = problem;
      const plain = { level: 'error', ...bare, value: 'x' } as const;
      const text = wordingOf(plain, lang);
      const findings = suggestion === undefined ? [plain] : [plain, { ...plain, suggestion: 'y' }];
      for (const finding of findings) {
        for (const sentence of [text?.message(finding) ?? '', text?.action(finding) ?? '']) {
          expect(sentence.replace(/'$/, '')).not.toMatch(/[^\u00a0]»|«[^\u00a0]| [:;!?]/);
        }
      }
    }
  });

  it('says nothing that never happens', () => {
    const kinds = new Set(
      found.flatMap(({ problem: { code, check, reason } }) => [
        `${code}/${check ?? reason}`,
        `${code}/${check}/${reason}`,
      ]),
    );
    const texts = lang === 'fr' ? french : english;
    const unused = Object.keys(texts).filter((key) => key.includes('/') && !kinds.has(key));
    expect(unused).toEqual([]);
  });
});

const all = [
  ...Object.entries(french).map(([key, text]) => ({ lang: 'fr', key, text })),
  ...Object.entries(english).map(([key, text]) => ({ lang: 'en', key, text })),
];

it.each(all)('$lang $key has a short title', ({ text }) => {
  const words = text.title.split(/\s+/).length;
  expect(words).toBeGreaterThanOrEqual(2);
  expect(words).toBeLessThanOrEqual(4);
});

it.each(
  all.filter(
    ({ key }) =>
      /^[^/]+(?:$|\/(?!.*\/))/.test(key) &&
      (!key.includes('/') || key.startsWith('custom-check-error/')),
  ),
)('$lang $key has a page', ({ lang, text }) => {
  const { cause = '', example = '', remedy = '' } = 'explain' in text ? (text.explain ?? {}) : {};
  for (const sentence of [cause, example, remedy]) {
    expect(sentence).toMatch(/\.$/);
    if (lang === 'fr') expect(sentence).not.toMatch(/[^\u00a0]»|«[^\u00a0]| [:;!?]|'/);
  }
});
