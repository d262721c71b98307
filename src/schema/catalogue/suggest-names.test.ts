import { describe, expect, it } from 'vitest';
import { suggestNames } from './suggest-names.ts';

const NAMES = [
  'scdl/subventions',
  'scdl/menus-collectifs',
  'scdl/plats-menus-collectifs',
  'etalab/schema-irve-statique',
  'etalab/schema-irve-dynamique',
  'etalab/schema-stationnement',
  'etalab/schema-stationnement-cyclable',
  'ville/subventions',
];

describe('suggestNames', () => {
  it.each([
    ['subventions', ['scdl/subventions', 'ville/subventions']],
    ['Subvention', ['scdl/subventions', 'ville/subventions']],
    ['scdl/subvention', ['scdl/subventions']],
    ['stationnement', ['etalab/schema-stationnement']],
    ['etalab/stationnement', ['etalab/schema-stationnement']],
    ['irve', ['etalab/schema-irve-dynamique', 'etalab/schema-irve-statique']],
    ['menus', ['scdl/menus-collectifs', 'scdl/plats-menus-collectifs']],
    ['irve dynamique', ['etalab/schema-irve-dynamique']],
    ['archives', []],
    ['', []],
    ['/', []],
  ])('%j: %j', (wrong, names) => {
    expect(suggestNames(wrong, NAMES)).toEqual(names);
    expect(suggestNames(wrong, [...NAMES].reverse())).toEqual(names);
  });
});
