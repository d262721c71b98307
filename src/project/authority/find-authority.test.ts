import { beforeAll, describe, expect, it } from 'vitest';
import { OdcError } from '../../base/errors.ts';
import { type Directory, loadDirectory } from './directory.ts';
import { type AuthorityQuery, findAuthority } from './find-authority.ts';
import { linkedName } from './linked-name.ts';

let directory: Directory;
beforeAll(async () => {
  directory = await loadDirectory();
});

const faultOf = (query: AuthorityQuery): string | undefined => {
  try {
    findAuthority(query, directory);
    return undefined;
  } catch (cause) {
    return cause instanceof OdcError ? cause.code : String(cause);
  }
};

describe('an authority', () => {
  it.each([
    [{ insee: '35238' }, 'Commune de Rennes', 'commune', '213502388', 230_890],
    [{ siren: '213 502 388' }, 'Commune de Rennes', 'commune', '213502388', 230_890],
    [{ insee: '2A004' }, 'Commune d’Ajaccio', 'commune', '212000046', 76_320],
    [{ insee: '72181' }, 'Commune du Mans', 'commune', '217201813', 146_249],
    [{ insee: '97411' }, 'Commune de Saint-Denis', 'commune', '219740115', 155_634],
    [{ siren: '243500139' }, 'Rennes Métropole', 'epci', '243500139', 480_178],
    [{ insee: '29' }, 'Département du Finistère', 'departement', '222900011', 933_455],
    [{ siren: '222900011' }, 'Département du Finistère', 'departement', '222900011', 933_455],
    [{ insee: '53', kind: 'region' }, 'Région Bretagne', 'region', undefined, 3_449_370],
  ] as const)('%j', (query, name, kind, siren, population) => {
    expect(findAuthority(query, directory)).toMatchObject({
      name,
      kind,
      population,
      ...(siren === undefined ? {} : { siren }),
    });
  });

  it('tells where it lies, and what it belongs to', () => {
    expect(findAuthority({ insee: '35238' }, directory)).toMatchObject({
      departement: '35',
      region: '53',
      epci: { siren: '243500139', name: 'Rennes Métropole' },
    });
  });

  it('keeps the SIRET given', () => {
    expect(findAuthority({ siren: '21350238800019' }, directory)).toMatchObject({
      siren: '213502388',
      siret: '21350238800019',
    });
  });

  it('counts each inhabitant of metropolitan France in one département', () => {
    const sum = [...directory.cog.departements.keys()]
      .filter((code) => !/^9[78]/.test(code))
      .map(
        (code) => findAuthority({ insee: code, kind: 'departement' }, directory)?.population ?? 0,
      )
      .reduce((total, one) => total + one, 0);
    const lyon = findAuthority({ siren: '200046977' }, directory)?.population ?? 0;
    const communes = directory.communes
      .filter(({ code }) => !/^9[78]/.test(code))
      .reduce((total, { population }) => total + population, 0);
    expect(sum + lyon).toBe(communes);
  });

  it('that the directory has not is left to the person', () => {
    expect(findAuthority({ siren: '219900172' }, directory)).toBeUndefined();
  });

  it.each([
    [{ siren: '213502389' }, 'siren-wrong'],
    [{ siren: '2135' }, 'siren-wrong'],
    [{ insee: '35000' }, 'insee-unknown'],
    [{ insee: '01126' }, 'insee-unknown'],
    [{ insee: '53' }, 'insee-ambiguous'],
    [{ siren: '213502388', insee: '29232' }, 'codes-disagree'],
  ] as const)('%j: %s', (query, code) => {
    expect(faultOf(query)).toBe(code);
  });
});

it.each([
  ['Rennes', 0, 'de Rennes'],
  ['Ajaccio', 1, 'd’Ajaccio'],
  ['Le Mans', 2, 'du Mans'],
  ['La Rochelle', 3, 'de La Rochelle'],
  ['Les Sables-d’Olonne', 4, 'des Sables-d’Olonne'],
  ["L'Abergement", 5, 'de L’Abergement'],
  ['Ain', 5, 'de l’Ain'],
  ['Ardennes', 4, 'des Ardennes'],
])('%s (%i) is %s', (name, link, expected) => {
  expect(linkedName(name, link)).toBe(expected);
});
