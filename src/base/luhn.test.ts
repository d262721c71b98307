import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitSum, isLuhn } from './luhn.ts';

describe('isLuhn', () => {
  it.each([
    ['0', true],
    ['18', true],
    ['732829320', true],
    ['73282932000074', true],
    ['732829321', false],
    ['', false],
    ['7328 29320', false],
    ['٠', false],
  ])('%j: %j', (digits, valid) => {
    expect(isLuhn(digits)).toBe(valid);
  });

  it('accepts exactly one last digit for any beginning', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,20}$/), (start) => {
        const right = [...'0123456789'].filter((last) => isLuhn(start + last));
        expect(right).toHaveLength(1);
      }),
    );
  });

  it('is blind to leading zeros: a lost zero never changes the verdict', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,20}$/), (digits) => {
        expect(isLuhn(`0${digits}`)).toBe(isLuhn(digits));
      }),
    );
  });
});

it('sums digits', () => {
  expect(digitSum('35600000000048')).toBe(26);
});
