import { expect, it } from 'vitest';
import { EMPTY_LOCK } from '../project/lock.ts';
import type { Facts } from './facts.ts';
import { rhythmOf } from './rhythm.ts';

const facts: Facts = {
  project: { folder: '/', validate: {}, datasets: [] },
  today: '2026-11-24',
  framed: true,
  lock: EMPTY_LOCK,
  built: new Map(),
  sources: new Map(),
  templates: new Set(),
  inventory: { tables: 0, waiting: 0, unlisted: 0, owners: [], decisions: 0, toDecide: 0 },
};

it.each([
  ['annuelle', '2025-11-24', '2026-11-24', 0],
  ['annual', '2025-11-23', '2026-11-23', 1],
  ['trimestrielle', '2026-08-31', '2026-11-30', 0],
  ['monthly', '2026-01-31', '2026-02-28', 269],
  ['weekly', '2026-11-01', '2026-11-08', 16],
  ['daily', '2026-11-23', '2026-11-24', 0],
  ['punctual', '2020-01-01', undefined, 0],
  ['continuous', '2020-01-01', undefined, 0],
  ['n’importe quoi', '2020-01-01', undefined, 0],
  ['annuelle', 'mars', undefined, 0],
])('%s, last updated on %s: next on %s, late by %i', (frequency, modified, next, late) => {
  const dataset = { id: 'x', frequency, modified, resources: [] };
  const rhythm = rhythmOf(dataset, [], facts);
  expect(rhythm.next).toBe(next);
  expect(rhythm.late).toBe(late);
});
