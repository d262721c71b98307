import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, labelKey, labelWords, withoutAccents } from './folding.ts';

describe('folding', () => {
  it.each([
    ['Œuvre éphémère', 'Oeuvre ephemere'],
    ["L'Haÿ-les-Roses", "L'Hay-les-Roses"],
    ['e\u0301te\u0301', 'ete'],
    ['ÆTHER', 'AETHER'],
  ])('%j gives %j', (text, plain) => {
    expect(withoutAccents(text)).toBe(plain);
    expect(fold(text)).toBe(plain.toLowerCase());
  });

  it.each([
    ['dateConvention', ['date', 'convention']],
    ['DATE_CONVENTION', ['date', 'convention']],
    ['Code INSEE (commune)', ['code', 'insee', 'commune']],
    ['numéroSIRETÉtablissement', ['numero', 'siret', 'etablissement']],
    ['email2', ['email', '2']],
    ['message', ['message']],
    ['  ', []],
  ])('words of %j', (label, words) => {
    expect(labelWords(label)).toEqual(words);
  });

  it('gives one key to every spelling of a label', () => {
    const word = fc.stringMatching(/^[a-z]{2,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const camel = words.map((part, i) =>
          i === 0 ? part : part[0]?.toUpperCase() + part.slice(1),
        );
        expect(labelKey(camel.join(''))).toBe(words.join(''));
        expect(labelKey(words.join('_').toUpperCase())).toBe(words.join(''));
        expect(labelKey(words.join(' '))).toBe(words.join(''));
      }),
    );
  });

  it('reads ASCII and French as it reads any other script', () => {
    const accentless = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
    const words = (label: string): readonly string[] =>
      accentless(label)
        .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
        .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
        .replace(/(\p{L})(\d)/gu, '$1 $2')
        .replace(/(\d)(\p{L})/gu, '$1 $2')
        .toLowerCase()
        .split(/[^\p{L}\d]+/u)
        .filter((word) => word !== '');
    const label = fc.stringMatching(/^[ -~àâçéèêëîïôùûüÀÉÈÇ°Ж]{0,30}$/);
    fc.assert(
      fc.property(label, (text) => {
        expect(withoutAccents(text)).toBe(accentless(text));
        expect(labelWords(text)).toEqual(words(text));
      }),
      { numRuns: 2000 },
    );
  });
});
