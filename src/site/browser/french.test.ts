import { expect, test } from 'vitest';
import { searchWords } from './french.ts';

test.each([
  ['subvention', 'Subventions'],
  ['ecole', 'l’École'],
  ['deliberation', 'DÉLIBÉRATIONS'],
  ['equipement', 'équipements'],
  ['regional', 'régionaux'],
  ['coeur', 'cœurs'],
  ['eau', 'd’eaux'],
])('%s is found in %s', (query, text) => {
  expect(searchWords(text)).toEqual(searchWords(query));
});

test('words of no meaning are left out', () => {
  expect(searchWords('les aides de la ville pour le sport')).toHaveLength(3);
});
