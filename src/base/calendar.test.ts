import { expect, it } from 'vitest';
import { addDays, addMonths } from './calendar.ts';

it.each([
  ['2026-11-24', 3, '2027-02-24'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-12-31', 12, '2027-12-31'],
  ['2026-03-31', -1, '2026-02-28'],
])('%s and %i months: %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

it.each([
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-01-01', 365, '2027-01-01'],
])('%s and %i days: %s', (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected);
});
