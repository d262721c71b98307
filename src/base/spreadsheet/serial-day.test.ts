import { expect, it } from 'vitest';
import { serialMoment, serialOf } from './serial-day.ts';

const TIMELESS = { hour: 0, minute: 0, second: 0 };

it.each([
  [45123, { year: 2023, month: 7, day: 16, ...TIMELESS }],
  [61, { year: 1900, month: 3, day: 1, ...TIMELESS }],
  [36526, { year: 2000, month: 1, day: 1, ...TIMELESS }],
  [45123.5, { year: 2023, month: 7, day: 16, hour: 12, minute: 0, second: 0 }],
  // A time that rounds up to midnight is the next day.
  [45123.999999, { year: 2023, month: 7, day: 17, ...TIMELESS }],
])('%d is a moment', (serial, moment) => {
  expect(serialMoment(serial)).toEqual(moment);
});

it('counts from 1904 on old Macintoshes', () => {
  expect(serialMoment(43661, 1904)).toEqual(serialMoment(45123));
});

it('tells the serial of a day', () => {
  expect(serialOf(1905, 7, 15)).toBe(2023);
  expect(serialOf(2023, 7, 16)).toBe(45123);
});
