import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { beforeAll, describe, expect, it } from 'vitest';
import { ORDINARY } from '../../base/french/phone/ordinary.ts';
import { readPhone } from '../../base/french/phone/read-phone.ts';
import { phoneNumberValue } from './phone-number-value.ts';

const reasonOf = (text: string) => phoneNumberValue.test(text, {})?.reason;

beforeAll(() => phoneNumberValue.prepare?.());

describe('the ordinary numbers', () => {
  const ordinary = new RegExp(`^${ORDINARY}$`);

  it('are all in use, as the library has it', () => {
    let tried = 0;
    for (let start = 0; start < 100_000; start++) {
      // Ranges are told apart by their first digits; the others vary with them.
      const number = `0${String(start).padStart(5, '0')}${String((start * 7919) % 10_000).padStart(4, '0')}`;
      if (!ordinary.test(number)) continue;
      tried += 1;
      if (parsePhoneNumberFromString(number, 'FR')?.isValid() !== true) expect.fail(number);
    }
    expect(tried).toBeGreaterThan(50_000);
  });

  it.each(['+33 1 99 00 27 37', '0033199002737', '06-12.34 56 78', '+33612345678'])(
    '%s',
    (text) => {
      expect(ordinary.test(text)).toBe(true);
      expect(parsePhoneNumberFromString(text, 'FR')?.isValid()).toBe(true);
    },
  );
});

describe('readPhone', () => {
  it.each([
    ['Tél. : 01 99 00 27 37', '0199002737'],
    ['tel:+33-1-99-00-27-37', '+33199002737'],
    ['01\u00a099\u202f00.27–37', '0199002737'],
    ['(01) 99/00/27/37.', '0199002737'],
    ['0 800 FLOWER', '0800356937'],
    ['01 99 00 27 37 ext. 12', '0199002737'],
    ['#0199002737', '0199002737'],
    ['01 99 00 27 37 poste 12', '01990027377678312'],
    ['01_99_00_27_37', undefined],
    ['01,99,00,27,37', undefined],
    ['néant', undefined],
    ['٠١٩٩٠٠٢٧٣٧', undefined],
  ])('%j: %j', (text, digits) => {
    expect(readPhone(text)).toBe(digits);
  });
});

it.each([
  ['1,99E+08', 'scientific'],
  ['01 99 00 27 37 / 06 12 34 56 78', 'several'],
  ['01 99 00 27 37 ou 06 12 34 56 78', 'several'],
  ['01 99 00 27', 'length'],
  ['01 99 00 27 37 38', 'length'],
  ['00 00 00 00 00', 'international'],
  ['07 00 00 00 00', 'not-in-use'],
  ['+33 590 81 23 45', 'international'],
  ['01 99 00 27 37 (standard)', 'letters'],
  ['néant', 'no-digit'],
])('%s: %s', (text, reason) => {
  expect(reasonOf(text)).toBe(reason);
});
