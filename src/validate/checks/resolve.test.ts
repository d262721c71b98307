import { describe, expect, it } from 'vitest';
import type { CustomCheck, Field } from '../../schema/model.ts';
import { resolveChecks } from './resolve.ts';

const field = (name: string): Field => ({
  name,
  type: 'string',
  format: 'default',
  constraints: {},
  missingValues: [''],
});
const FIELDS = ['siret', 'siren', 'annee', 'VOTE_POUR', 'VOTE_CONTRE', 'VOTE_REEL'].map(field);
const resolve = (...checks: CustomCheck[]) => resolveChecks(checks, FIELDS);

describe('resolveChecks', () => {
  it('keeps the order of the schema', () => {
    const { cell, row, problems } = resolve(
      {
        name: 'sum-columns-value',
        params: { column: 'VOTE_REEL', columns: ['VOTE_POUR', 'VOTE_CONTRE'] },
      },
      { name: 'siret', params: { column: 'siret' } },
    );
    expect(row.map(({ check, order }) => [check.id, order])).toEqual([['sum-columns-value', 0]]);
    expect(cell.map(({ check, order, field }) => [check.id, order, field])).toEqual([
      ['siret', 1, 'siret'],
    ]);
    expect(problems).toEqual([]);
  });

  it('says old names once, and runs the checks under their new ones', () => {
    const { cell, problems } = resolve(
      { name: 'french-siret-value', params: { column: 'siret' } },
      { name: 'french-siren-value', params: { column: 'siren' } },
      { name: 'french-siret-value', params: { column: 'siren' } },
    );
    expect(cell.map(({ check }) => check.id)).toEqual(['siret', 'siren', 'siret']);
    expect(problems).toEqual([
      {
        code: 'deprecated-check',
        params: {
          names: ['french-siret-value', 'french-siren-value'],
          replacements: ['siret', 'siren'],
        },
      },
    ]);
  });

  it.each<[string, CustomCheck, object]>([
    [
      'unknown check',
      { name: 'sirett', params: { column: 'siret' } },
      { reason: 'unknown-check', suggestion: 'siret', params: { check: 'sirett' } },
    ],
    [
      'check unlike any',
      { name: 'zzz', params: {} },
      { reason: 'unknown-check', params: { check: 'zzz' } },
    ],
    ['name of an object', { name: 'constructor', params: {} }, { reason: 'unknown-check' }],
    [
      'missing column',
      { name: 'siret', params: {} },
      { reason: 'missing-param', params: { check: 'siret', param: 'column' } },
    ],
    [
      'misspelt parameter',
      { name: 'siret', params: { colum: 'siret' } },
      { reason: 'missing-param', suggestion: 'colum' },
    ],
    [
      'column of a wrong type',
      { name: 'siret', params: { column: ['siret'] } },
      { reason: 'bad-type', params: { check: 'siret', param: 'column', expected: 'text' } },
    ],
    [
      'unknown column',
      { name: 'siret', params: { column: 'SIRET ' } },
      {
        reason: 'unknown-column',
        suggestion: 'siret',
        params: { check: 'siret', param: 'column', column: 'SIRET ' },
      },
    ],
    [
      'boolean for a text',
      { name: 'year-interval-value', params: { column: 'annee', 'allow-year-only': true } },
      {
        reason: 'bad-type',
        params: { check: 'year-interval-value', param: 'allow-year-only', expected: 'text' },
      },
    ],
    [
      'bad operator',
      { name: 'compare-columns-value', params: { column: 'siret', op: '=>', column2: 'siren' } },
      {
        reason: 'bad-value',
        params: {
          check: 'compare-columns-value',
          param: 'op',
          value: '=>',
          values: ['<', '<=', '==', '>=', '>'],
        },
      },
    ],
    [
      'one column for a list',
      { name: 'cohesive-columns-value', params: { column: 'siret', othercolumns: 'siren' } },
      {
        reason: 'bad-type',
        params: { check: 'cohesive-columns-value', param: 'othercolumns', expected: 'texts' },
      },
    ],
    [
      'empty list',
      { name: 'sum-columns-value', params: { column: 'VOTE_REEL', columns: [] } },
      { reason: 'bad-type' },
    ],
    [
      'unknown column in a list',
      {
        name: 'sum-columns-value',
        params: { column: 'VOTE_REEL', columns: ['VOTE_POUR', 'VOTES_CONTRE'] },
      },
      { reason: 'unknown-column', suggestion: 'VOTE_CONTRE' },
    ],
    [
      'vintage to come',
      { name: 'commune', params: { column: 'siret', version: '2099' } },
      { reason: 'bad-value' },
    ],
    [
      'vintage as a number',
      { name: 'commune', params: { column: 'siret', version: 2024 } },
      { reason: 'bad-type' },
    ],
    [
      'unknown option',
      { name: 'commune', params: { column: 'siret', options: { ignoreCase: true } } },
      { reason: 'bad-value', suggestion: 'ignore_case' },
    ],
    [
      'ill-typed option',
      { name: 'commune', params: { column: 'siret', options: { ignore_case: 'yes' } } },
      { reason: 'bad-type', params: { check: 'commune', param: 'options', expected: 'boolean' } },
    ],
  ])('%s: one check-error, the others run', (_case, bad, expected) => {
    const { cell, row, problems } = resolve(bad, { name: 'siren', params: { column: 'siren' } });
    expect(cell.map(({ check }) => check.id)).toEqual(['siren']);
    expect(row).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'check-error', ...expected });
  });

  it('accepts the other spelling of a parameter, without placing findings on that column', () => {
    const { row, problems } = resolve({
      name: 'one-of-required',
      params: { column: 'siret', column2: 'siren' },
    });
    expect(problems).toEqual([]);
    expect(row[0]?.params).toEqual({ column1: 'siret', column2: 'siren' });
  });

  it('leaves parameters that the check does not know alone', () => {
    const { cell, problems } = resolve({ name: 'siret', params: { column: 'siret', note: 1 } });
    expect(cell).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  it('knows the newer name of a check without a warning', () => {
    const { cell, problems } = resolve({ name: 'code-departement', params: { column: 'siret' } });
    expect(cell[0]?.check.id).toBe('numero-departement');
    expect(problems).toEqual([]);
  });
});
