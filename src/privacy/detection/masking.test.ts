import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DETECTORS } from '../detectors/index.ts';
import { maskValue } from './masking.ts';

it.each([
  ['jean.martin@gmail.com', 'email', 'j***@g***.com'],
  ['06 12 34 56 78', 'phone', '06 ** ** ** **'],
  ['+33 6 12 34 56 78', 'phone', '+33 * ** ** ** **'],
  ['1 80 01 75 123 456 60', 'code', '* ** ** ** *** *** **'],
  ['FR14 2004 1010 0505', 'iban', 'FR** **** **** ****'],
  ['Hélène MARTIN', 'name', 'H*** M***'],
  ['12 bis rue des Lilas', 'address', '** rue ***'],
  ['12/03/1975', 'date', '**/**/****'],
  ['Rappeler Mme Martin', 'text', '***'],
  ['A', 'name', '***'],
] as const)('%s as %s: %s', (value, kind, masked) => expect(maskValue(value, kind)).toBe(masked));

it('never shows the value', () => {
  const samples = DETECTORS.flatMap(({ mask, examples }) =>
    examples.valid.map((value) => [value, mask] as const),
  );
  for (const [value, mask] of samples) expect(maskValue(value, mask)).not.toContain(value);
  const kinds = [...new Set(DETECTORS.map(({ mask }) => mask))];
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom(...kinds),
      (text, kind) => {
        if (text.trim() === '' || /^\*+$/.test(text.trim())) return;
        expect(maskValue(text, kind)).not.toContain(text.trim());
      },
    ),
  );
});
