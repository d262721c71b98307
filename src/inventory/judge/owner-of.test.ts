import { describe, expect, it } from 'vitest';
import { ownerOf } from './owner-of.ts';

describe('ownerOf', () => {
  it.each([
    ['exports/Finances/x.csv', [], ['exports'], 'Finances'],
    ['mairie/RH/x.csv', [], ['mairie'], 'RH'],
    ['mairie/x.csv', [], ['mairie'], 'mairie'],
    ['mairie/2024/x.csv', [], ['mairie'], 'mairie'],
    ['exports/vie-associative/x.csv', ['Vie associative'], ['exports'], 'Vie associative'],
    ['exports/01_Technique/x.csv', [], ['exports'], 'Technique'],
    ['x.csv', [], [''], undefined],
    ['data/2024/x.csv', [], [''], undefined],
  ])('%s', (path, directorates, roots, owner) => {
    expect(ownerOf(path, directorates, roots)).toBe(owner);
  });
});
