import { expect, test } from 'vitest';
import type { DatasetView } from '../model.ts';
import { parseMemory, type SiteMemory } from './versions.ts';
import { withdrawnSince } from './withdrawn.ts';

const shown = (...ids: readonly string[]) =>
  ids.map((id) => ({ record: { id } }) as unknown as DatasetView);
const memory: SiteMemory = {
  version: 1,
  files: {},
  versions: {},
  titles: { a: 'A', b: 'B' },
  withdrawn: { c: { title: 'C', date: '2025-01-01' } },
};

test.each([
  [['a', 'b'], ['c 2025-01-01']],
  [['a'], ['b 2026-01-15', 'c 2025-01-01']],
  [['a', 'b', 'c'], []],
  [[], ['a 2026-01-15', 'b 2026-01-15', 'c 2025-01-01']],
])('with %j shown, %j are withdrawn, each on its day', (ids, expected) => {
  const found = withdrawnSince(memory, shown(...ids), '2026-01-15');
  expect(found.map(({ id, date }) => `${id} ${date}`)).toEqual(expected);
});

test('a memory of before titles were kept withdraws nothing', () => {
  const old = parseMemory('{"version":1,"files":{},"versions":{"a":[]}}');
  expect(old && withdrawnSince(old, [], '2026-01-15')).toEqual([]);
  expect(parseMemory('{')).toBe(undefined);
});
