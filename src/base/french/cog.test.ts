import { beforeAll, describe, expect, it } from 'vitest';
import { type Cog, departementOf } from './cog.ts';
import { loadCog } from './load-cog.ts';

let cog: Cog;
beforeAll(async () => {
  cog = await loadCog();
});

describe('communes', () => {
  it.each([
    ['35238', 'Rennes', 'commune'],
    ['01001', "L'Abergement-Clémenciat", 'commune'],
    ['2A004', 'Ajaccio', 'commune'],
    ['2B033', 'Bastia', 'commune'],
    ['75056', 'Paris', 'commune'],
    ['75101', 'Paris 1er Arrondissement', 'arrondissement-municipal'],
    ['01120', 'Cordieux', 'associee'],
    ['97411', 'Saint-Denis', 'commune'],
    ['98818', 'Nouméa', 'commune'],
  ])('%s is %s', (code, name, kind) => {
    expect(cog.isCommuneCode(code)).toBe(true);
    expect(cog.communeName(code)).toBe(name);
    expect(cog.communeKind(code)).toBe(kind);
  });

  it.each([
    '',
    '35',
    '3523',
    '352388',
    '99999',
    '35000',
    '2C004',
    '2a004',
    '01126',
    ' 35238',
    '3５238',
  ])('%j is none', (code) => {
    expect(cog.isCommuneCode(code)).toBe(false);
    expect(cog.communeName(code)).toBeUndefined();
    expect(cog.communeKind(code)).toBeUndefined();
    expect(cog.postcodesOf(code)).toEqual([]);
  });

  it('tells the commune where a part bears its code', () => {
    // A commune nouvelle keeps the code of its chef-lieu, which is a commune déléguée too.
    expect(cog.communeName('01015')).toBe('Arboys en Bugey');
    expect(cog.communeNames().has('Arbignieu')).toBe(true);
  });

  it('tells what parts are part of, and what former communes have become', () => {
    expect(cog.parentOf('75101')).toBe('75056');
    expect(cog.parentOf('01120')).toBe('01262');
    expect(cog.parentOf('35238')).toBeUndefined();
    expect(cog.successorOf('01126')).toBe('01033');
    expect(cog.successorOf('35238')).toBeUndefined();
  });

  it('lists every code once', () => {
    const codes = [...cog.communeCodes()];
    expect(codes.length).toBeGreaterThan(36_000);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes.every((code) => cog.isCommuneCode(code))).toBe(true);
    expect([...cog.formerCodes()].some((code) => cog.isCommuneCode(code))).toBe(false);
  });
});

describe('postcodes', () => {
  it.each(['35000', '20090', '75116', '97400', '98714', '98000', '01300'])('%s is one', (code) => {
    expect(cog.isPostcode(code)).toBe(true);
  });

  it.each(['', '3500', '99999', '2A004', '35238'])('%j is none', (code) => {
    expect(cog.isPostcode(code)).toBe(false);
    expect(cog.communesOfPostcode(code)).toEqual([]);
  });

  it('go with communes both ways', () => {
    expect(cog.postcodesOf('35238')).toEqual(['35000', '35200', '35700']);
    expect(cog.communesOfPostcode('31000')).toEqual(['31555']);
    expect(cog.communesOfPostcode('75001')).toEqual(['75056', '75101']);
    for (const postcode of cog.postcodesOf('38039')) {
      expect(cog.communesOfPostcode(postcode)).toContain('38039');
    }
  });

  it('of a part without any are those of its commune', () => {
    expect(cog.postcodesOf('01120')).toEqual(cog.postcodesOf('01262'));
  });
});

it.each([
  ['35238', '35'],
  ['2A004', '2A'],
  ['97411', '974'],
  ['98818', '988'],
])('%s lies in %s', (commune, departement) => {
  expect(departementOf(commune)).toBe(departement);
  expect(cog.departements.has(departement)).toBe(true);
});

it('knows départements and regions', () => {
  expect(cog.departements.get('2A')).toEqual({ code: '2A', name: 'Corse-du-Sud', region: '94' });
  expect(cog.departements.size).toBe(109);
  expect(cog.regions.get('53')).toBe('Bretagne');
  expect(cog.regions.size).toBe(18);
});
