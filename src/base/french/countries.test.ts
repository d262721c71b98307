import { expect, it } from 'vitest';
import { countryCodes2, countryCodes3, countryNames, otherCountryCode } from './countries.ts';

it('has the 249 entries of ISO 3166-1, and Kosovo', () => {
  expect(new Set(countryCodes2()).size).toBe(250);
  expect(new Set(countryCodes3()).size).toBe(249);
  expect(countryCodes2().every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
  expect(countryCodes3().every((code) => /^[A-Z]{3}$/.test(code))).toBe(true);
});

it('names every country once', () => {
  const names = countryNames();
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => /^[\p{L}][\p{L} ',.()-]+$/u.test(name))).toBe(true);
  expect(names).toEqual(expect.arrayContaining(['France', "Côte d'Ivoire", 'Tchéquie', 'Åland']));
});

it.each([
  ['FR', 'FRA'],
  ['FRA', 'FR'],
  ['GBR', 'GB'],
  ['XK', undefined],
  ['fr', undefined],
  ['', undefined],
])('%s: %s', (code, other) => {
  expect(otherCountryCode(code)).toBe(other);
});
