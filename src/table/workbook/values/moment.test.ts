import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockText, isoText, momentOfIso, momentOfSerial, type Precision } from './moment.ts';

describe('momentOfSerial', () => {
  it.each<[number, string]>([
    [0, '1900-01-00T00:00:00'],
    [1, '1900-01-01T00:00:00'],
    [59, '1900-02-28T00:00:00'],
    [60, '1900-02-29T00:00:00'],
    [61, '1900-03-01T00:00:00'],
    [45306, '2024-01-15T00:00:00'],
    [45306.75, '2024-01-15T18:00:00'],
    [45306.729166666664, '2024-01-15T17:30:00'],
    [45306.99999999, '2024-01-16T00:00:00'],
    [2958465, '9999-12-31T00:00:00'],
  ])('day %d of the 1900 system is %s', (serial, text) => {
    const moment = momentOfSerial(serial, false);
    expect(moment && isoText(moment, 'datetime')).toBe(text);
  });

  it.each<[number, string]>([
    [0, '1904-01-01'],
    [59, '1904-02-29'],
    [43844, '2024-01-15'],
  ])('day %d of the 1904 system is %s', (serial, text) => {
    const moment = momentOfSerial(serial, true);
    expect(moment && isoText(moment, 'date')).toBe(text);
  });

  it.each([-1, 2958466, Number.NaN, 1e300])('%d is no day', (serial) => {
    expect(momentOfSerial(serial, false)).toBeUndefined();
  });

  it('agrees with the calendar after February 1900', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const moment = momentOfSerial(serial, false);
        const date = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
        expect(moment && isoText(moment, 'date')).toBe(date);
      }),
    );
  });
});

describe('isoText', () => {
  it.each<[string, Precision, string]>([
    ['2024-05-12', 'date', '2024-05-12'],
    ['2024-05-12T09:30:15.25', 'datetime', '2024-05-12T09:30:15'],
    ['2024-05-12T09:30', 'datetime', '2024-05-12T09:30:00'],
    ['2024-05-12T09:30:00Z', 'date', '2024-05-12'],
    ['2024-05-12', 'month', '2024-05'],
    ['2024-05-12', 'year', '2024'],
    ['2024-05-12T09:05:00', 'time', '09:05:00'],
  ])('of %s to the %s is %s', (text, precision, expected) => {
    const moment = momentOfIso(text);
    expect(moment && isoText(moment, precision)).toBe(expected);
  });

  it('passes over what is no ISO moment', () => {
    expect(momentOfIso('12/05/2024')).toBeUndefined();
  });

  it('tells more than a day in hours', () => {
    expect(clockText(25 * 3600 + 61)).toBe('25:01:01');
  });
});
