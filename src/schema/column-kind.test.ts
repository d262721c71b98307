import { describe, expect, it } from 'vitest';
import { type ColumnKind, columnKind } from './column-kind.ts';
import type { Field, TableSchema } from './model.ts';

const field = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  type: 'string',
  format: 'default',
  constraints: {},
  missingValues: [''],
  ...more,
});

describe('what a column holds', () => {
  it.each<[string, ColumnKind | undefined]>([
    ['SIRET', 'siret'],
    ['num_siret', 'siret'],
    ['menuEtablissementSiret', 'siret'],
    ['siren_EPCI', 'siren'],
    ['Code postal', 'postcode'],
    ['com_cp', 'postcode'],
    ['CODE_POSTAL', 'postcode'],
    ['code_departement', 'departement'],
    ['code_insee', 'insee'],
    ['Code INSEE (commune)', 'insee'],
    ['COLL_INSEE', 'insee'],
    ['codeCommune', 'insee'],
    ['telephone_operateur', undefined],
    ['tel1', 'phone'],
    ['Téléphone mobile', 'phone'],
    ['idBeneficiaire', 'identifier'],
    ['house_number', undefined],
    ['numero', 'identifier'],
    ['date_maj', 'date'],
    // Headers that a search by substring gets wrong.
    ['denom_insee', undefined],
    ['code_iris_insee', 'identifier'],
    ['adresse_postale', undefined],
    ['adresse_departement', undefined],
    ['nom_departement', undefined],
    ['decode', undefined],
    ['hotel', undefined],
    ['nb_tel', undefined],
    ['residence', undefined],
    ['commune', undefined],
    ['Commune déléguée (code INSEE)', 'identifier'],
    ['update', undefined],
    ['preferences', undefined],
  ])('%j: %s', (label, kind) => {
    expect(columnKind(label, undefined, undefined)).toBe(kind);
  });

  it('trusts the check of the schema more than the name', () => {
    const schema: TableSchema = {
      fields: [field('idAttribuant')],
      primaryKey: [],
      uniqueKeys: [],
      foreignKeys: [],
      customChecks: [{ name: 'french-siret-value', params: { column: 'idAttribuant' } }],
    };
    expect(columnKind('x', field('idAttribuant'), schema)).toBe('siret');
  });

  it('recognises the pattern of INSEE codes, unless the name says postcode', () => {
    const constraints = { pattern: '^([013-9]\\d|2[AB1-9])\\d{3}$' };
    expect(columnKind('x', field('lieu', { constraints }), undefined)).toBe('insee');
    expect(columnKind('x', field('CODE_POSTAL', { constraints }), undefined)).toBe('postcode');
    expect(
      columnKind('x', field('lieu', { constraints: { pattern: '\\d{5}' } }), undefined),
    ).toBeUndefined();
    expect(
      columnKind('x', field('lieu', { constraints: { pattern: '(' } }), undefined),
    ).toBeUndefined();
  });

  it('reads the type: a number is no reference, a date is a date', () => {
    expect(columnKind('x', field('note_id', { type: 'number' }), undefined)).toBeUndefined();
    expect(columnKind('x', field('siret', { type: 'integer' }), undefined)).toBe('siret');
    expect(columnKind('x', field('annee', { type: 'date' }), undefined)).toBe('date');
    expect(columnKind('x', field('code', { type: 'boolean' }), undefined)).toBeUndefined();
  });
});
