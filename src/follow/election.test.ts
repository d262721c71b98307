import { expect, test } from 'vitest';
import { electionAhead } from './election.ts';

test.each([
  ['commune', '2025-08-31', undefined],
  ['commune', '2025-09-01', '2026-03'],
  ['epci', '2026-03-31', '2026-03'],
  ['commune', '2026-04-01', undefined],
  ['commune', '2027-10-01', undefined],
  ['departement', '2027-09-01', '2028-03'],
  ['region', '2026-01-01', undefined],
  [undefined, '2027-09-01', '2028-03'],
  [undefined, '2026-11-25', undefined],
])('%s on %s: %s', (kind, day, expected) => {
  expect(electionAhead(kind, day)).toBe(expected);
});
