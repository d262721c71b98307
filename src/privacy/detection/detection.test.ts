import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { detect, told } from '../../../test/support/detect.ts';
import { diskFiles } from '../../adapters/disk-files.ts';
import { openTable } from '../../table/open.ts';
import { isNir } from '../detectors/direct/nir.ts';
import { detectPersonalData } from './detect-personal-data.ts';

/** The same numbers each time. */
function counter(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
}

const FIRST = [
  'Hélène',
  'Mohamed',
  'Nathalie',
  'Kevin',
  'Stéphane',
  'Aïcha',
  'Jean-Pierre',
  'Lucie',
  'Bruno',
  'Zoé',
  'Thomas',
  'Inès',
  'Hugo',
  'Simone',
  'Gérard',
  'Fatima',
];
const LAST = [
  'VASSEUR',
  'BENALI',
  'Le Goff',
  'GARNIER',
  'MOREAU',
  'LEFÈVRE',
  'NGUYEN',
  'DA SILVA',
  'ROUSSEL',
  'CHEVALIER',
];
const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';
const rowsOf = (
  count: number,
  row: (index: number) => readonly string[],
): readonly (readonly string[])[] => Array.from({ length: count }, (_, index) => row(index));

function nirs(count: number): readonly string[] {
  const next = counter(7);
  return rowsOf(count, () => {
    const digits = `${1 + (next() % 2)}${String(40 + (next() % 60))}${String(1 + (next() % 12)).padStart(2, '0')}${String(1 + (next() % 95)).padStart(2, '0')}${String(1 + (next() % 900)).padStart(3, '0')}${String(1 + (next() % 900)).padStart(3, '0')}`;
    return [digits + String(97 - (Number(digits) % 97)).padStart(2, '0')];
  }).flat();
}

describe('people', () => {
  it('finds a register of users', async () => {
    const result = await detect(
      [
        'Civilité',
        'Nom',
        'Prénom',
        'Date de naissance',
        'Adresse',
        'CP',
        'Tel',
        'Courriel',
        'QF',
        'Handicap',
      ],
      rowsOf(40, (i) => [
        'Mme',
        pick(LAST, i),
        pick(FIRST, i),
        `${10 + (i % 18)}/0${1 + (i % 9)}/${1950 + i}`,
        `${i + 1} rue des Lilas`,
        '31000',
        `06 12 34 5${i % 10} ${10 + i}`,
        `${pick(FIRST, i).toLowerCase().replaceAll('-', '')}.durand${i}@example.org`,
        String(300 + i),
        i % 2 ? 'oui' : 'non',
      ]),
    );
    expect(told(result)).toEqual([
      'Civilité: sexe quasi', 'Nom: nom blocking', 'Prénom: prenom blocking', 'Date de naissance: date_naissance blocking',
      'Adresse: adresse_postale blocking', 'CP: code_postal quasi', 'Tel: phone blocking', 'Courriel: email blocking',
      'QF: revenu quasi', 'Handicap: sante blocking',
    ]); // biome-ignore format: a list
  });

  it('finds names in one cell, whatever their order', async () => {
    const shapes = [
      (f: string, l: string) => `${f} ${l.toUpperCase()}`,
      (f: string, l: string) => `${l.toUpperCase()} ${f}`,
      (f: string, l: string) => `${l.toUpperCase()}, ${f}`,
    ];
    for (const shape of shapes) {
      const result = await detect(
        ['usager'],
        rowsOf(60, (i) => [shape(pick(FIRST, i), pick(LAST, i * 7))]),
      );
      expect(told(result)).toEqual(['usager: nom_personne blocking']);
    }
  });

  it('finds a few people among the organisations that get grants', async () => {
    const result = await detect(
      ['nomBeneficiaire', 'montant'],
      rowsOf(100, (i) => [
        i % 20 === 3 ? `Mme ${pick(LAST, (i - 3) / 20)}` : `Amicale ${i} des boulistes`,
        '100',
      ]),
    );
    expect(told(result)).toEqual(['nomBeneficiaire: nom_personne warning']);
    expect(result.findings[0]).toMatchObject({ reason: 'minority', matching: 5, checked: 100 });
  });

  it('reads sentences', async () => {
    const result = await detect(
      ['Observations'],
      rowsOf(50, (i) => [
        `Le ${i} du mois, passage de l’équipe sur place${i === 10 ? ', rappeler au 06 12 34 56 78' : ''}`,
      ]),
    );
    expect(told(result)).toEqual(['Observations: texte_libre warning']);
    expect(result.findings[0]).toMatchObject({ rows: [12], matching: 1, told: ['phone'] });
  });

  it('reads diagnoses, for sure under a label that says so, for a person to check elsewhere', async () => {
    const codes = ['E11.9', 'J45.0', 'M54.5', 'F32.1', 'I10', 'Z96.6'];
    const beside = (label: string, written: readonly string[]) =>
      detect(
        ['Nom', 'Prénom', label],
        rowsOf(40, (i) => [pick(LAST, i), pick(FIRST, i), pick(written, i)]),
      );
    const people = ['Nom: nom blocking', 'Prénom: prenom blocking'];
    expect(told(await beside('Code CIM-10', codes))).toEqual([
      ...people,
      'Code CIM-10: sante blocking',
    ]);
    const dotted = codes.filter((code) => code.includes('.'));
    const unnamed = await beside('code', dotted);
    expect(told(unnamed)).toEqual([...people, 'code: sante warning ?']);
    expect(unnamed.findings[2]).toMatchObject({ reason: 'likeness' });
    expect(told(await beside('code', ['D12', 'A10', 'N7']))).toEqual(people);
    const companies = await detect(
      ['siret', 'activite_principale', 'rubrique'],
      rowsOf(40, () => ['21310555400017', 'C10.7', 'C10.7']),
    );
    expect(told(companies)).toEqual([]);
  });

  it('knows a canteen diet for what it reveals', async () => {
    const rows = rowsOf(30, (i) => [
      `${pick(LAST, i)} ${pick(FIRST, i)}`,
      i % 3 ? 'standard' : 'sans porc',
      i % 5 ? '' : 'arachide',
    ]);
    expect(told(await detect(['eleve', 'regime', 'allergies'], rows))).toEqual([
      'eleve: nom_personne blocking', 'regime: religion blocking', 'allergies: sante blocking',
    ]); // biome-ignore format: a list
  });

  it('leaves trees and equipment alone', async () => {
    const trees = rowsOf(30, (i) => [
      String(i),
      'Quercus',
      `19${60 + i}-11-25`,
      'forte',
      `574512.${i}`,
    ]);
    expect(
      told(await detect(['matricule_arbre', 'genre', 'date_plantation', 'allergie', 'x'], trees)),
    ).toEqual([]);
    const places = rowsOf(30, (i) => [
      pick(['Gymnase Jean Moulin', 'Piscine Alex Jany', 'Stade Wallon', 'Salle Barcelone'], i),
      `${i + 1} avenue de Lyon`,
    ]);
    expect(told(await detect(['nom', 'adresse'], places))).toEqual([]);
  });

  it('holds back special categories only where a person is', async () => {
    const anonymous = await detect(
      ['nationalite', 'annee'],
      rowsOf(20, (i) => ['française', String(2000 + i)]),
    );
    expect(told(anonymous)).toEqual(['nationalite: origine warning']);
    const described = await detect(
      ['nationalite', 'sexe', 'age'],
      rowsOf(20, (i) => ['française', 'F', String(20 + i)]),
    );
    expect(told(described)).toEqual([
      'nationalite: origine blocking',
      'sexe: sexe quasi',
      'age: age quasi',
    ]);
  });

  it('tells the SIRET of sole traders, and no other', async () => {
    const rows = (category: string) => rowsOf(10, () => ['73282932000074', category]);
    expect(told(await detect(['siret', 'categorieJuridique'], rows('1000')))).toEqual([
      'siret: siret_ei warning',
    ]);
    expect(told(await detect(['siret', 'categorieJuridique'], rows('5710')))).toEqual([]);
  });
});

describe('evidence', () => {
  it('finds one NIR in a hundred among 10,000 cells', async () => {
    const some = nirs(100);
    expect(some.every(isNir)).toBe(true);
    const result = await detect(
      ['reference'],
      rowsOf(10_000, (i) => [i % 100 === 0 ? (some[i / 100] ?? '') : `REF ${i}`]),
    );
    expect(result.findings[0]).toMatchObject({
      category: 'nir',
      level: 'blocking',
      score: 0.9,
      checked: 10_000,
      matching: 100,
    });
  });

  it('finds them among serial numbers of the same shape', async () => {
    const some = nirs(100);
    const next = counter(3);
    const serial = () =>
      `1${String(next()).padStart(10, '0').slice(-7)}${String(next()).padStart(10, '0').slice(-7)}`;
    const mixed = await detect(
      ['serie'],
      rowsOf(10_000, (i) => [i % 100 === 0 ? (some[i / 100] ?? '') : serial()]),
    );
    expect(told(mixed)).toEqual(['serie: nir blocking']);
    expect(
      told(
        await detect(
          ['serie'],
          rowsOf(10_000, () => [serial()]),
        ),
      ),
    ).toEqual([]);
  });

  it('takes no SIRET for a card, and a card for what it is', async () => {
    const luhn = (digits: string) => {
      let sum = 0;
      for (let i = 0; i < digits.length; i++) {
        const digit = Number(digits[digits.length - 1 - i]) * (i % 2 === 0 ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
      }
      return digits + String((10 - (sum % 10)) % 10);
    };
    const next = counter(9);
    const digits = (count: number) => String(next()).padStart(10, '0').slice(-count);
    const siret = () => luhn(luhn(`30${digits(6)}`) + digits(4));
    expect(
      told(
        await detect(
          ['code'],
          rowsOf(500, () => [siret()]),
        ),
      ),
    ).toEqual([]);
    const card = () => luhn(`4${digits(7)}${digits(7)}`);
    expect(
      told(
        await detect(
          ['code'],
          rowsOf(50, () => [card()]),
        ),
      ),
    ).toEqual(['code: credit_card blocking']);
  });

  it('lets one clear value be checked by a person', async () => {
    const [one = ''] = nirs(1);
    const result = await detect(
      ['reference'],
      rowsOf(1000, (i) => [i === 500 ? one : `REF ${i}`]),
    );
    expect(told(result)).toEqual(['reference: nir warning ?']);
    expect(result.findings[0]).toMatchObject({ reason: 'isolated', rows: [502] });
  });
});

describe('what must stay silent', () => {
  it.each([
    [
      'station names',
      'nom_station',
      [
        'Jean Moulin',
        'Hôtel de Ville',
        'Victor Hugo',
        'Gare',
        'Marie Curie',
        'Jean Jaurès',
        'Saint-Michel',
        'Pont Neuf',
        'Louise Michel',
        'Paul Valéry',
        'Rosa Parks',
        'Simone Veil',
      ],
    ],
    [
      'tree genera',
      'genre_arbre',
      [
        'Quercus',
        'Tilia',
        'Acer',
        'Prunus',
        'Platanus',
        'Olea',
        'Celtis',
        'Fraxinus',
        'Iris',
        'Malus',
        'Sophora',
        'Morus',
      ],
    ],
    [
      'tree genera without a word',
      'genre',
      [
        'Quercus',
        'Tilia',
        'Acer',
        'Prunus',
        'Platanus',
        'Olea',
        'Celtis',
        'Fraxinus',
        'Iris',
        'Malus',
        'Sophora',
        'Morus',
      ],
    ],
    ['classes of age', 'classe_age', ['0-3 ans', '4-10 ans', 'adulte', '65 ans et plus']],
    [
      'dates of deliberations',
      'date_deliberation',
      [
        '2022-03-24',
        '2022-04-28',
        '2022-06-30',
        '2021-12-16',
        '2022-02-03',
        '2021-09-23',
        '2021-07-01',
        '2022-05-19',
        '2022-07-07',
        '2022-10-06',
      ],
    ],
    [
      'old dates of works',
      'date_construction',
      [
        '1975-03-12',
        '1982-04-01',
        '1990-12-31',
        '1965-06-15',
        '1958-01-01',
        '2001-09-09',
        '1999-05-05',
        '1987-07-14',
        '1978-02-02',
        '1960-10-10',
        '1991-11-11',
      ],
    ],
    [
      'mailboxes of services',
      'email',
      [
        'contact@example.org',
        'mairie@example.org',
        'accueil.piscine@example.org',
        'urbanisme@example.org',
      ],
    ],
    [
      'communes',
      'nom',
      [
        'Albert',
        'Nancy',
        'Antony',
        'Romain',
        'Gilles',
        'Saint-Denis',
        'Salomé',
        'Marie',
        'Lucy',
        'Florent',
        'Léry',
        'Sarlat-la-Canéda',
        'Die',
      ],
    ],
    [
      'communes under another label',
      'libelle',
      [
        'Albert',
        'Nancy',
        'Antony',
        'Romain',
        'Gilles',
        'Salomé',
        'Lucy',
        'Marie',
        'Ida',
        'Paris',
        'Lourdes',
        'Pia',
        'Aurélie',
        'Die',
      ],
    ],
    [
      'schools',
      'nom',
      [
        'École Jean Moulin',
        'Collège Marie Curie',
        'Lycée Victor Hugo',
        'École Louise Michel',
        'École Paul Éluard',
        'Crèche Simone Veil',
        'École Anne Frank',
        'École Jules Ferry',
        'École Jean Jaurès',
        'École Pierre Brossolette',
        'École Rosa Parks',
      ],
    ],
    ['months', 'mois', ['janvier', 'avril', 'mai', 'juin', 'juillet', 'mars']],
    ['SIREN written with spaces', 'identifiant', ['552 100 554', '732 829 320', '356 000 000']],
    ['version numbers', 'version', ['1.2.3.4', '2.0.0.1', '1.10.2.3', '1.1.1.1']],
    [
      'planning permits',
      'num_permis_construire',
      ['PC 069 123 24 A0001', 'PC 069 123 24 A0002', 'PC 069 123 24 A0003'],
    ],
    [
      'streets',
      'voie',
      ['Rue Marie Curie', 'Avenue Jean Jaurès', 'Place Victor Hugo', 'Allée Paul Riquet'],
    ],
    ['numbers of dwellings', 'nb_logements', ['12', '24', '7']],
    [
      'dates and hours',
      'debut',
      ['2022-01-01T00:00:00+01:00', '2022-01-02T00:00:00+01:00', '2022-01-03T00:00:00+01:00'],
    ],
    ['surveys of trees', 'matricule_arbre', ['1234567', '1234568', '1234569']],
    ['EAN', 'code', ['3017620422003', '3228857000852', '3270190207689']],
  ])('%s', async (_what, label, values) => {
    const result = await detect(
      ['id', label],
      values.concat(values).map((value, index) => [String(index), value]),
    );
    expect(told(result)).toEqual([]);
  });

  it('statistics about first names', async () => {
    const rows = rowsOf(60, (i) => ['2023', 'F', `${pick(FIRST, i)}`, String(3 + i)]);
    expect(
      told(await detect(['ANNEE', 'ENFANT_SEXE', 'ENFANT_PRENOM', 'NOMBRE_OCCURRENCES'], rows)),
    ).toEqual([]);
  });

  it('equipment with addresses and coordinates', async () => {
    const rows = rowsOf(60, (i) => [
      `Station ${i}`,
      `${i} rue des Lilas`,
      '43.60426',
      '1.44367',
      '31000',
    ]);
    expect(
      told(
        await detect(
          ['nom_station', 'adresse_station', 'latitude', 'longitude', 'code_postal'],
          rows,
        ),
      ),
    ).toEqual([]);
  });
});

it('says nothing of an empty table or of empty columns', async () => {
  expect(told(await detect(['email', 'nom'], []))).toEqual([]);
  expect(
    told(
      await detect(
        ['email', 'matricule'],
        rowsOf(5, () => ['', ' ']),
      ),
    ),
  ).toEqual([]);
});

const SAMPLES = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url));

describe.skipIf(!existsSync(SAMPLES))('files of real authorities', () => {
  it.each([
    ['datagouv_subventions-commune-de-castelmaurou.csv', []],
    ['etienne0101_deliberations-metropole-saint-etienne.csv', []],
    ['etienne0101_stationnement-velos-saint-etienne-metropole.csv', []],
    ['etalab_csv_latin1.csv', []],
    ['etalab_csv_utf8.csv', []],
    ['megalis-bretagne_budget-crach-001.csv', []],
    ['nantesmetropole_menus_tous.csv', []],
    ['BaseAdresseNationale_sample.csv', []],
    ['greytrey05_subventions-toulouse_2022.csv', []],
    ['official/LaMednum__standard-mediation-num/exemple-valide.csv', ['telephone: phone info']],
    [
      'official/etalab__schema-catalogue-donnees/exemple-valide.csv',
      ['contact_personne: email warning'],
    ],
  ])('%s', async (file, expected) => {
    const table = await openTable(diskFiles.source(SAMPLES + file), {});
    expect(told(await detectPersonalData(table, '2026-05-12'))).toEqual(expected);
  });
});

it('stands a table of very many columns', async () => {
  const labels = Array.from({ length: 3000 }, (_, index) => `colonne ${index}`);
  expect(
    told(
      await detect(
        labels,
        rowsOf(3, (i) => labels.map(() => String(i))),
      ),
    ),
  ).toEqual([]);
});
