import { describe, expect, it } from 'vitest';
import type { Field, TableSchema } from '../../schema/model.ts';
import { explainLabels } from './explain-labels.ts';
import { matchHeader } from './match-header.ts';
import { type Nearness, nearLabels } from './near-labels.ts';

const field = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  type: 'string',
  format: 'default',
  constraints: {},
  missingValues: [''],
  ...more,
});

function schemaOf(fields: readonly Field[], more: Partial<TableSchema> = {}): TableSchema {
  return { fields, primaryKey: [], uniqueKeys: [], foreignKeys: [], customChecks: [], ...more };
}

function near(labels: readonly string[], fields: readonly Field[]) {
  const header = { columns: labels, row: 1, line: 1 };
  const match = matchHeader(header, schemaOf(fields), 'validata', false);
  return nearLabels(header, match, fields).map((pair) => [
    labels[pair.column],
    pair.field.name,
    pair.nearness,
  ]);
}

describe('near labels', () => {
  it.each<[string, string, Nearness]>([
    ['NOM', 'nom', 'case'],
    ['datedeconvention', 'dateDeConvention', 'case'],
    ['Date_Convention', 'dateConvention', 'spelling'],
    ['Année', 'annee', 'spelling'],
    ['AnnÃ©e', 'annee', 'spelling'],
    ['nom b\ufffdn\ufffdficiaire', 'nomBeneficiaire', 'spelling'],
    ['siret\u200b', 'siret', 'spelling'],
    ['bénéficiaires nom', 'nomBeneficiaire', 'words'],
    ['code_commune_insee', 'code_insee', 'words'],
    ['lat', 'latitude', 'words'],
    ['Tel', 'telephone', 'words'],
    ['date_deb', 'date_debut', 'words'],
    ['montants', 'montant', 'words'],
    ['Code postal', 'cp', 'words'],
    ['nomBenificiaire', 'nomBeneficiaire', 'typo'],
    ['dateConvetnion', 'dateConvention', 'typo'],
    ['deliberatoin_id', 'deliberation_id', 'typo'],
  ])('%j is likely to be %j (%s)', (label, name, nearness) => {
    expect(near([label], [field(name)])).toEqual([[label, name, nearness]]);
  });

  it('knows a field by its title', () => {
    const fields = [field('COLL_NOM', { title: 'Nom de la collectivité' }), field('DELIB_ID')];
    expect(near(['Nom de la collectivite'], fields)).toEqual([
      ['Nom de la collectivite', 'COLL_NOM', 'title'],
    ]);
  });

  it.each([
    ['id_pdc', 'id_station'],
    ['montant_ht', 'montant_ttc'],
    ['longitude', 'latitude'],
    ['email1', 'email2'],
    ['stationnement_interieur', 'stationnement_exterieur'],
    ['hauteur_minimum', 'hauteur_maximum'],
    ['date_fin', 'date_debut'],
    ['nombre_commandes', 'nombre_communes'],
    ['nom', 'nim'],
    ['code_postal', 'code_insee'],
    ['age', 'message'],
    ['constructor', 'toString'],
  ])('%j is not %j', (label, name) => {
    expect(near([label], [field(name)])).toEqual([]);
  });

  it('keeps silent when two fields, or two columns, are as near', () => {
    expect(near(['dates'], [field('date_debut'), field('date_fin')])).toEqual([]);
    expect(near(['Nom', 'NOM'], [field('nom')])).toEqual([]);
    expect(near(['latitude_a'], [field('latitude_b'), field('latitude_c')])).toEqual([]);
  });

  it('does not take a column that already is a field, nor a field that has its column', () => {
    expect(near(['nom', 'Nom'], [field('nom')])).toEqual([]);
  });

  it('lets the surest likeness win', () => {
    expect(near(['Siret', 'siret_'], [field('siret'), field('SIRET_')])).toEqual([
      ['Siret', 'siret', 'case'],
      ['siret_', 'SIRET_', 'case'],
    ]);
  });
});

describe('explaining labels', () => {
  const required = field('nomBeneficiaire', { constraints: { required: true } });
  const optional = field('dateConvention');
  const other = field('objet');

  function explained(labels: readonly string[], more: Partial<TableSchema> = {}) {
    const header = { columns: labels, row: 1, line: 1 };
    const fields = [required, optional, other];
    const match = matchHeader(header, schemaOf(fields, more), 'validata', false);
    return explainLabels(match.findings, nearLabels(header, match, fields), header);
  }

  it('the error of a missing column names the column found, which is not said again', () => {
    expect(explained(['nom_beneficiaire', 'dateConvention', 'objet'])).toEqual([
      expect.objectContaining({
        code: 'missing-label',
        level: 'error',
        reason: 'near-miss',
        cause: 'near-miss-label',
        field: 'nomBeneficiaire',
        column: 1,
        value: 'nom_beneficiaire',
        suggestion: 'nomBeneficiaire',
      }),
    ]);
  });

  it('an optional column under another name is one warning instead of two remarks', () => {
    expect(explained(['nomBeneficiaire', 'DATE CONVENTION', 'objet'])).toEqual([
      expect.objectContaining({
        code: 'near-miss-label',
        level: 'warning',
        column: 2,
        field: 'DATE CONVENTION',
        value: 'DATE CONVENTION',
        suggestion: 'dateConvention',
      }),
    ]);
  });

  it('other optional columns still are said absent', () => {
    const codes = explained(['nomBeneficiaire', 'DATE CONVENTION']).map(({ code, params }) => [
      code,
      params.fields,
    ]);
    expect(codes).toEqual([
      ['near-miss-label', undefined],
      ['optional-label', ['objet']],
    ]);
  });

  it('where extra columns are forbidden, both errors stay and have their cause', () => {
    const found = explained(['nom_beneficiaire', 'dateConvention', 'objet'], {
      fieldsMatch: 'equal',
    });
    expect(found.map(({ code, cause }) => [code, cause])).toEqual([
      ['extra-label', 'near-miss-label'],
      ['missing-label', 'near-miss-label'],
    ]);
  });

  it('a header that matches nothing says how many names are nearly right', () => {
    const [warned, unmatched] = explained(['DATE CONVENTION', 'x']);
    expect(warned?.code).toBe('near-miss-label');
    expect(unmatched).toMatchObject({ code: 'unknown-label', column: 2 });
    expect(
      explained(['DATE CONVENTION', 'x']).find(({ code }) => code === 'unmatched-header'),
    ).toMatchObject({
      reason: 'near-miss',
      params: { near: 1 },
    });
  });

  it('changes nothing of a header without likeness', () => {
    const header = { columns: ['x'], row: 1, line: 1 };
    const match = matchHeader(header, schemaOf([required]), 'validata', false);
    expect(explainLabels(match.findings, [], header)).toBe(match.findings);
  });
});

describe('a header that is none', () => {
  const wide = (columns: readonly string[]) => {
    const header = { columns, row: 1, line: 1 };
    const schema = schemaOf([field('dateConvention')]);
    return nearLabels(header, matchHeader(header, schema, 'validata', false), schema.fields);
  };

  it('has no likeness: a label too long, of lost letters', () => {
    expect(wide([`dat\ufffd${'e\ufffd'.repeat(200_000)}`])).toEqual([]);
  });

  it('is not searched beyond its first columns', () => {
    const many = Array.from({ length: 50_000 }, (_none, index) => `colonne ${index}`);
    expect(wide(many)).toEqual([]);
  });
});
