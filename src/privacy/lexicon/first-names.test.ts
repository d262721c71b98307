import { expect, it } from 'vitest';
import { loadFirstNames } from './load-first-names.ts';

it('knows first names whatever their case and accents, compounds by their first part', async () => {
  const names = await loadFirstNames();
  expect(names.size).toBeGreaterThan(9000);
  const known = [
    'Hélène',
    'HELENE',
    'mohamed',
    'Kylian',
    'Jean-Pierre',
    'Marie-Thérèse',
    'Zoé',
    'Aya',
    'Zyad',
  ];
  expect(known.filter((name) => !names.has(name))).toEqual([]);
  const unknown = [
    'Quercus',
    'Prunus',
    'Bouleau',
    'Mairie',
    'de',
    'el',
    '',
    '-',
    'Toulouse',
    'Chambéry',
  ];
  expect(unknown.filter((name) => names.has(name))).toEqual([]);
});

it('trusts inside a text only names that mean nothing else', async () => {
  const names = await loadFirstNames();
  expect(['Hélène', 'Mohamed', 'Stéphane', 'Nathalie'].every((name) => names.isPlain(name))).toBe(
    true,
  );
  expect(
    ['Rose', 'France', 'Paris', 'Mars', 'Prune', 'Modeste'].some((name) => names.isPlain(name)),
  ).toBe(false);
});
