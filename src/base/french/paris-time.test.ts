import { expect, it } from 'vitest';
import { parisOffset } from './paris-time.ts';

it.each([
  ['2024-01-15T23:00:00Z', 1],
  ['2024-07-14T22:00:00Z', 2],
  ['2024-03-31T00:59:59Z', 1],
  ['2024-03-31T01:00:00Z', 2],
  ['2024-10-27T00:59:59Z', 2],
  ['2024-10-27T01:00:00Z', 1],
  ['2022-03-27T01:00:00Z', 2],
  ['1999-12-31T23:00:00Z', 1],
])('%s is %i hours behind Paris', (instant, hours) => {
  expect(parisOffset(Date.parse(instant))).toBe(hours);
});
