import { describe, expect, it } from 'vitest';
import { editionStem, editionYear } from './edition-stem.ts';

describe('editionStem', () => {
  it.each([
    ['finances/Subventions_2023_v2 (1).csv', 'subventions'],
    ['subventions-2024.xlsx', 'subventions'],
    ['20240517_217400001_deliberations.csv', '217400001 deliberations'],
    ['Copie de budget primitif 2023-2024 définitif.ods', 'budget primitif'],
    ['menus janvier 2024.csv', 'menus'],
    ['frequentation T3.csv', 'frequentation'],
    ['2024.csv', ''],
    ['equipements.geojson', 'equipements'],
    ['mairie.csv', 'mairie'],
  ])('%s is %s', (path, stem) => {
    expect(editionStem(path)).toBe(stem);
  });

  it('knows the year of a name', () => {
    expect(editionYear('a/subventions_2023.csv')).toBe(2023);
    expect(editionYear('20240517_prenoms.csv')).toBe(2024);
    expect(editionYear('lot 31000.csv')).toBeUndefined();
  });
});
