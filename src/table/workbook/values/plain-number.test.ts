import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainNumber } from './plain-number.ts';

describe('plainNumber', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['12', '12'],
    ['-7', '-7'],
    ['1.50', '1.5'],
    ['0.1', '0.1'],
    ['2.1210007800018E13', '21210007800018'],
    ['21210007800018', '21210007800018'],
    ['0.30000000000000004', '0.3'],
    ['1234.5600000000002', '1234.56'],
    ['48.856613999999997', '48.856614'],
    ['1E-7', '0.0000001'],
    ['1.2345E-9', '0.0000000012345'],
    ['-1.5e-8', '-0.000000015'],
    ['1e20', '100000000000000000000'],
    ['1.5e22', '15000000000000000000000'],
    ['12345678901234567890', '12345678901234600000'],
    ['1e300', '1E+300'],
    [' 12 ', '12'],
    ['007', '7'],
    ['', ''],
    ['abc', 'abc'],
    ['Infinity', 'Infinity'],
  ])('writes %j as %j', (written, text) => {
    expect(plainNumber(written)).toBe(text);
  });

  it('keeps the value, to the digits that a spreadsheet keeps', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e30, max: 1e30, noNaN: true }), (value) => {
        const text = plainNumber(String(value));
        if (Math.abs(value) > 1e-25) expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        const near = Number(value.toPrecision(15));
        expect(Number(text)).toBe(Number.isSafeInteger(value) ? value + 0 : near + 0);
      }),
    );
  });
});
