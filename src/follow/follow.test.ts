import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventKit } from './event/kit.ts';
import type { FollowReport } from './follow.ts';
import { freshnessOf } from './freshness.ts';
import {
  type HistoryRow,
  historyCells,
  merged,
  parseHistory,
  withHistory,
} from './history/history.ts';
import { impactOf } from './impact/impact.ts';
import { dayAfter, lastMonths, monthFrom } from './months.ts';
import { sparkline } from './outputs/sparkline.ts';
import { variation } from './outputs/variation.ts';
import { fr } from './words/fr.ts';

describe('months', () => {
  test.each([
    ['2026-01', -1, '2025-12'],
    ['2025-12', 1, '2026-01'],
    ['2026-11', -13, '2025-10'],
  ])('%s and %i months is %s', (month, count, expected) => {
    expect(monthFrom(month, count)).toBe(expected);
  });

  test('the last months end with this one', () => {
    expect(lastMonths('2026-02-14', 3)).toEqual(['2025-12', '2026-01', '2026-02']);
    expect(dayAfter('2024-02-28', 1)).toBe('2024-02-29');
  });

  test('the elision of months', () => {
    expect(['2026-03', '2026-04', '2026-08', '2026-10'].map(fr.ofMonth)).toEqual([
      'de mars 2026',
      'd’avril 2026',
      'd’août 2026',
      'd’octobre 2026',
    ]);
    expect(fr.day('2026-05-01')).toBe('1er mai 2026');
  });
});

describe('freshness', () => {
  test.each([
    ['monthly', '2026-01-01', '2026-02-01', false],
    ['monthly', '2026-01-01', '2026-02-03', true],
    ['annual', '2025-01-01', '2026-01-02', false],
    ['annual', '2025-01-01', '2026-01-03', true],
    ['punctual', '2001-01-01', '2026-01-02', false],
    ['irregular', '2001-01-01', '2026-01-02', false],
    [null, '2001-01-01', '2026-01-02', false],
    ['monthly', null, '2026-01-02', false],
  ])('%s, updated on %s, seen on %s: late is %s', (frequency, updated, today, late) => {
    expect(freshnessOf(frequency, updated, today).late).toBe(late);
  });
});

const row = fc.record({
  title: fc.string(),
  id: fc.constantFrom('a', 'b', 'c'),
  month: fc.constantFrom('2025-01', '2025-02', '2025-03'),
  visits: fc.nat(100),
  downloads: fc.nat(100),
});

describe('history', () => {
  const keyed = (rows: readonly HistoryRow[]) => merged([], rows);

  test('telling the same twice changes nothing; no month is ever lost', () => {
    fc.assert(
      fc.property(fc.array(row), fc.array(row), (former, now) => {
        const once = merged(keyed(former), keyed(now));
        expect(merged(once, keyed(now))).toEqual(once);
        const keys = new Set(once.map(({ id, month }) => `${id} ${month}`));
        for (const { id, month } of former) expect(keys.has(`${id} ${month}`)).toBe(true);
      }),
    );
  });

  test('a zero never wipes a figure', () => {
    const known = { title: 'Ancien', id: 'a', month: '2025-01', visits: 5, downloads: 2 };
    const [kept] = merged([known], [{ ...known, title: 'Neuf', visits: 0, downloads: 0 }]);
    expect(kept).toEqual({ ...known, title: 'Neuf' });
  });

  test('a service that does not answer leaves the figures that are known', () => {
    const row = { title: 'A', id: 'a', month: '2025-01', visits: 5, downloads: 2 };
    const dataset = (id: string, months: readonly object[]) => ({ id, months });
    const report = {
      months: ['2024-12', '2025-01'],
      datasets: [dataset('a', []), dataset('b', [])],
    } as unknown as FollowReport;
    expect(withHistory(report, [row]).datasets.map(({ months }) => months)).toEqual([
      [
        { month: '2024-12', visits: 0, downloads: 0 },
        { month: '2025-01', visits: 5, downloads: 2 },
      ],
      [],
    ]);
  });

  test('what is written is read back; another file is not ours', () => {
    const rows = [{ title: 'A ; "b"', id: 'x', month: '2025-01', visits: 1, downloads: 0 }];
    const [header = [], ...cells] = historyCells(rows);
    expect(parseHistory(header, cells)).toEqual(rows);
    expect(parseHistory(['a'], [['1']])).toBe(undefined);
    expect(parseHistory(header, [['t', 'x', 'janvier', '1', '2']])).toBe(undefined);
  });
});

describe('figures', () => {
  test.each([
    [[0, 0], '▁▁'],
    [[0, 1, 8], '▁▂█'],
    [[], ''],
  ])('%j is drawn %s', (values, expected) => {
    expect(sparkline(values)).toBe(expected);
  });

  test('from nothing, no percentage', () => {
    expect([variation(0, 5), variation(0, 0), variation(4, 5), variation(4, 1)]).toEqual([
      undefined,
      undefined,
      25,
      -75,
    ]);
  });
});

describe('the review of a year', () => {
  test('counts the months of the year only, and invents nothing', () => {
    const at = (month: string, downloads: number, id = 'a') => ({
      title: id,
      id,
      month,
      visits: 1,
      downloads,
    });
    const found = impactOf({
      year: 2025,
      authority: 'Valsonge',
      records: [],
      inventoried: undefined,
      history: [
        at('2024-12', 9),
        at('2025-01', 2),
        at('2025-02', 3),
        at('2025-02', 0, 'b'),
        at('2026-01', 7),
      ],
      report: undefined,
    });
    expect(found.use).toMatchObject({
      downloads: 5,
      former: { downloads: 9 },
      months: 2,
      most: [{ title: 'a', downloads: 5 }],
      never: ['b'],
    });
    expect(found.reuses).toEqual([]);
  });
});

test('every sheet of the kit is whole, and what organisers must write is marked', () => {
  const record = {
    version: 1, id: 'a', title: 'Jeu | a', description: 'd', keywords: [], themes: [], language: 'fr',
    authority: { name: 'V' }, producer: { name: 'V' }, access: { level: 'open' }, resources: [],
  } as const; // biome-ignore format: fields
  const kit = eventKit({
    title: 'Fête',
    date: '2026-05-23',
    authority: 'Commune de Valsonge',
    contact: 'donnees@example.org',
    datasets: [{ record, page: undefined, attribution: 'V — a', file: undefined }],
  });
  expect(kit.map(({ path }) => path)).toContain('defis/a.md');
  expect(new Set(kit.map(({ path }) => path)).size).toBe(kit.length);
  for (const { content } of kit) expect(content).not.toMatch(/undefined|null|NaN/);
  expect(kit.find(({ path }) => path === 'retroplanning.csv')?.content).toContain('2026-05-23,0');
});
