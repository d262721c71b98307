import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptsBytes } from '../../../schema/pattern/automaton.ts';
import { DETECTORS } from '../../detectors/index.ts';
import { isEligible } from '../eligible.ts';
import { buildPlainTexts, buildTextsWithoutIdentifier } from './automata.ts';
import { plainTexts, textsWithoutIdentifier } from './index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Those that are looked for in every cell, whatever the label. */
const always = DETECTORS.filter(
  ({ values }) => values !== undefined && values.onlyNamed !== true && values.counted === undefined,
);

describe.each(always)('$id', ({ examples, values }) => {
  const shape = new RegExp(`^(?:${values?.shape})$`, 'i');

  it('is never taken for a harmless text', () => {
    const looked = fc.stringMatching(new RegExp(`^(?:${values?.shape})$`, 'u'));
    const padded = fc.tuple(
      fc.constantFrom('', ' ', '\u00a0', '\t'),
      looked,
      fc.constantFrom('', ' ', '\u202f'),
    );
    fc.assert(
      fc.property(padded, (parts) => {
        const text = parts.join('');
        if (!shape.test(text.trim())) return;
        expect(acceptsBytes(plainTexts(), bytes(text)), text).toBe(false);
        expect(acceptsBytes(textsWithoutIdentifier(), bytes(text)), text).toBe(false);
      }),
      { numRuns: 300 },
    );
    for (const text of examples.valid)
      expect(acceptsBytes(plainTexts(), bytes(text)), text).toBe(false);
  });
});

it('never takes a name, a sentence or a day for a plain text', () => {
  const word = fc.constantFrom(
    'Hélène',
    'MARTIN',
    'de',
    '12',
    'rue',
    '06',
    '2019-05-12',
    'a@b',
    'https://',
    '-',
    'l’été',
    '\u00a0',
    '1,5',
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 6 }).map((all) => all.join(' ')),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('2019-05-12', '12/05/2019', ' Jean', 'Jean ', '\u00a0Jean'),
  );
  fc.assert(
    fc.property(text, (value) => {
      if (isEligible(value.trim()))
        expect(acceptsBytes(plainTexts(), bytes(value)), value).toBe(false);
    }),
    { numRuns: 3000 },
  );
});

it('proves most ordinary codes and numbers', () => {
  const ordinary = [
    '',
    'S00000001',
    '45231.27',
    '2019',
    '0.65',
    '-0.6514878987759956',
    '31555',
    '2A004',
    'https://www.exemple.fr/deliberations/123456.pdf',
    '65d5b6c7-102c-4440-ac3b-768f708edc0a',
    '2022-01-01T00:00:00+01:00',
    '1049409.0',
    '12:30',
    'W333216789',
    'FRA68P68021001',
  ];
  expect(ordinary.filter((text) => !acceptsBytes(plainTexts(), bytes(text)))).toEqual([]);
});

it('is packed as it is built, small enough for the caches', () => {
  const [plain, anonymous] = [buildPlainTexts(), buildTextsWithoutIdentifier()];
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d a-f:./@-]{0,20}$/)), (text) => {
      expect(acceptsBytes(plainTexts(), bytes(text))).toBe(acceptsBytes(plain, bytes(text)));
      expect(acceptsBytes(textsWithoutIdentifier(), bytes(text))).toBe(
        acceptsBytes(anonymous, bytes(text)),
      );
    }),
    { numRuns: 2000 },
  );
  expect(plainTexts().states).toBeLessThan(2000);
  expect(textsWithoutIdentifier().states).toBeLessThan(2000);
});
