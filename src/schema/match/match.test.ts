import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createPackageFiles } from '../../adapters/package-files.ts';
import { indexBundle, type SchemaOutline } from '../catalogue/bundle.ts';
import { chooseSchema, weighMatches } from './choose.ts';
import { matchSchemas } from './match-schemas.ts';

let bundle: readonly SchemaOutline[];
beforeAll(async () => {
  bundle = await indexBundle(createPackageFiles());
});

const outline = (name: string, fields: readonly string[]): SchemaOutline => ({
  name,
  version: '1.0.0',
  title: name,
  description: '',
  fields: fields.map((field) => ({ name: field, required: true })),
});

/** The schema that a header alone gives; `undefined` for none. */
async function chosen(labels: readonly string[], candidates = bundle): Promise<string | undefined> {
  const matches = await weighMatches(matchSchemas(labels, candidates), [], async () => []);
  return chooseSchema(matches)?.name;
}

describe('a shipped schema', () => {
  it('is recognised by its own header, with no other as good', () => {
    for (const { name, fields } of bundle) {
      const labels = fields.map((field) => field.name);
      const [best, second] = matchSchemas(labels, bundle);
      expect(best).toMatchObject({ name, score: 1, missing: [], extra: [] });
      expect(best?.matched.every(({ how }) => how === 'exact')).toBe(true);
      expect(second?.score).toBeLessThan(0.5);
    }
  });

  it('is recognised in any order, in capitals, with spaces, and by its titles', async () => {
    for (const { name, fields } of bundle) {
      const names = fields.map((field) => field.name);
      expect(await chosen([...names].reverse())).toBe(name);
      expect(await chosen(names.map((label) => label.toUpperCase()))).toBe(name);
      expect(await chosen(names.map((label) => ` ${label.replaceAll('_', ' ')}`))).toBe(name);
      expect(await chosen(fields.map(({ title, name: label }) => title ?? label))).toBe(name);
    }
  });

  it('is recognised with its required columns and a few more, where it has enough of them', () => {
    for (const { name, fields } of bundle.filter((one) => one.fields.length < 30)) {
      const labels = fields.filter(({ required }) => required).map((field) => field.name);
      if (labels.length < fields.length / 2) continue;
      const [best] = matchSchemas([...labels, 'observations internes'], bundle);
      expect(best).toMatchObject({ name, missing: [], extra: ['observations internes'] });
    }
  });

  it('is found the same whatever the order of the candidates', () => {
    const labels = ['id', 'nom', 'insee', 'adresse', 'info', 'geopoint', 'x'];
    expect(matchSchemas(labels, [...bundle].reverse())).toEqual(matchSchemas(labels, bundle));
  });
});

describe('a lookalike', () => {
  it.each([
    [['nom', 'prenom', 'date']],
    [
      [
        'Nom',
        'Prénom',
        'Date de naissance',
        'Adresse',
        'Code postal',
        'Commune',
        'Téléphone',
        'Courriel',
      ],
    ],
    [['matricule', 'nom', 'prenom', 'service', 'date_entree', 'salaire']],
    [['id', 'nom', 'adresse']],
    [['id', 'libelle', 'type', 'date', 'montant', 'commentaire']],
    [['annee', 'sexe', 'nombre']],
    [['latitude', 'longitude']],
    [['commune', 'insee', 'population']],
    [
      [
        'cle_interop',
        'voie_nom',
        'numero',
        'suffixe',
        'commune_nom',
        'position',
        'x',
        'y',
        'long',
        'lat',
        'source',
        'date_der_maj',
      ],
    ],
    [['date', 'rang', 'plat']],
    [['', ' ', '']],
    [[]],
  ])('%j matches nothing', async (labels) => {
    expect(await chosen(labels)).toBeUndefined();
  });
});

describe('a match explains itself', () => {
  const arbres = outline('ville/arbres', [
    'id_arbre',
    'nom_commun',
    'hauteur_metres',
    'date_plantation',
    'remarquable',
  ]);

  it('with how each column was recognised, what is missing and what is unknown', () => {
    const labels = [
      'id_arbre',
      '',
      'Nom commun *',
      'Date de plantation',
      'hauteur_mètre',
      'etat',
      'etat',
    ];
    expect(matchSchemas(labels, [arbres])).toEqual([
      {
        name: 'ville/arbres',
        version: '1.0.0',
        title: 'ville/arbres',
        score: 4 / 7,
        matched: [
          { column: 1, label: 'id_arbre', field: 'id_arbre', how: 'exact' },
          { column: 3, label: 'Nom commun *', field: 'nom_commun', how: 'spelling' },
          { column: 4, label: 'Date de plantation', field: 'date_plantation', how: 'label' },
          { column: 5, label: 'hauteur_mètre', field: 'hauteur_metres', how: 'label' },
        ],
        missing: ['remarquable'],
        extra: ['etat', 'etat'],
      },
    ]);
  });

  it('a column is one field only, and a field one column', () => {
    const [match] = matchSchemas(['id_arbre', 'ID_ARBRE', 'id arbre'], [arbres]);
    expect(match?.matched).toHaveLength(1);
    expect(match?.extra).toEqual(['ID_ARBRE', 'id arbre']);
  });

  it('names cut by a shapefile are recognised when all are short', () => {
    const labels = ['id_arbre', 'nom_commun', 'hauteur_me', 'date_plant', 'remarquabl'];
    expect(matchSchemas(labels, [arbres])[0]).toMatchObject({ score: 1, missing: [] });
    expect(matchSchemas([...labels, 'une colonne longue'], [arbres])[0]?.matched).toHaveLength(3);
  });

  it('mistyped names are recognised, and short ones are not guessed', () => {
    const labels = ['id_arbre', 'nom_comun', 'date_plentation', 'remarquable'];
    const how = matchSchemas(labels, [arbres])[0]?.matched.map((column) => column.how);
    expect(how).toEqual(['exact', 'mistyped', 'mistyped', 'exact']);
    const short = outline('ville/courts', ['lat', 'lon', 'nom', 'type']);
    expect(matchSchemas(['lot', 'lin', 'mom', 'type'], [short])[0]?.matched).toHaveLength(1);
  });

  it('an empty schema matches nothing', () => {
    expect(matchSchemas(['a'], [outline('ville/vide', [])])[0]?.score).toBe(0);
    expect(matchSchemas([], [outline('ville/vide', [])])[0]?.score).toBe(0);
  });
});

const samples = path.resolve(import.meta.dirname, '../../../../shared/samples');

/** Schema that each table found in public repositories follows, among the shipped ones. */
const EXPECTED: readonly [string, string | undefined][] = [
  ['greytrey05_subventions-toulouse_2022.csv', 'scdl/subventions'],
  ['datagouv_subventions-commune-de-castelmaurou.csv', 'scdl/subventions'],
  ['betagouv_test-csv-invalid.csv', 'scdl/subventions'],
  ['betagouv_SCDL_DILCRAH_2019.csv', 'scdl/subventions'],
  ['etienne0101_deliberations-metropole-saint-etienne.csv', 'scdl/deliberations'],
  [
    'etienne0101_stationnement-velos-saint-etienne-metropole.csv',
    'etalab/schema-stationnement-cyclable',
  ],
  ['etalab_csv_latin1.csv', 'etalab/schema-lieux-covoiturage'],
  ['etalab_csv_utf8.csv', 'etalab/schema-lieux-covoiturage'],
  ['megalis-bretagne_budget-crach-001.csv', 'scdl/budget'],
  ['etalab_exemple-valide-eco-compteur.csv', 'etalab/schema-comptage-mobilites-measure'],
  ['Archivistes75_Avignon.csv', undefined],
  ['BaseAdresseNationale_sample.csv', undefined],
  ['nantesmetropole_menus_tous.csv', undefined],
  ['official/scdl__subventions/exemple_invalide_erreurs_colonnes.csv', 'scdl/subventions'],
  [
    'official/etalab__schema-irve-dynamique/exemple-valide-dynamique.csv',
    'etalab/schema-irve-dynamique',
  ],
  [
    'official/etalab__schema-stationnement-cyclable/exemple-valide.csv',
    'etalab/schema-stationnement-cyclable',
  ],
  [
    'official/etalab__schema-comptage-mobilites-site/exemple-valide.csv',
    'etalab/schema-comptage-mobilites-site',
  ],
  ['official/geobretagne__schema-equipements-velo/exemple-valide.csv', undefined],
  ['official/LaMednum__standard-mediation-num/exemple-valide.csv', undefined],
  ['official/etalab__schema-catalogue-donnees/exemple-valide.csv', undefined],
  ['official/ColinMaudry__decp-table-schema/exemple-valide.csv', undefined],
  ['official/MTES-MCT__acceslibre-erp-sante/exemple.csv', undefined],
  ['official/cnigfr__sites-economiques-etablissement/exemple-valide.csv', undefined],
  ['official/etalab__dispositif-aide-professionnels/exemple.csv', undefined],
];

describe.skipIf(!existsSync(samples))('tables of public repositories', () => {
  it.each(EXPECTED)('%s: %s', async (file, name) => {
    const [line = ''] = readFileSync(path.join(samples, file), 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/);
    const delimiter = line.split(';').length > line.split(',').length ? ';' : ',';
    const labels = line.split(delimiter).map((label) => label.replaceAll('"', ''));
    expect(await chosen(labels)).toBe(name);
  });
});
