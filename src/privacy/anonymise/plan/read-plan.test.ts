import { describe, expect, it } from 'vitest';
import { OPERATORS } from '../../operators/index.ts';
import { readPlan } from './read-plan.ts';

const CONTRACT = `version: 1
columns:
  nom:            {operator: suppress}
  date_naissance: {operator: generalise-date, to: year}
  code_postal:    {operator: generalise-geo, to: departement}
  age:            {operator: generalise-number, width: 10, top: 90}
  dossier:        {operator: token, namespace: dossier}
rows: [{drop: {column: opposition, equals: "oui"}}]
quasi: [date_naissance, code_postal, sexe]
sensitive: [pathologie]
target: {k: 11, l: 2, t: 0.4, maxSuppression: 0.02}
`;
const AGGREGATE = `version: 1
aggregate: {by: [commune, annee], measures: [{column: montant, of: sum}], threshold: 11, dominance: 0.85}
`;

describe('readPlan', () => {
  it('reads what the contract shows', async () => {
    const { plan } = await readPlan(CONTRACT, 'plan.yml');
    expect(plan.columns?.age).toEqual({ operator: 'generalise-number', width: 10, top: 90 });
    expect((await readPlan(AGGREGATE, 'plan.yml')).plan.aggregate?.threshold).toBe(11);
  });

  it.each(OPERATORS.flatMap(({ id, examples }) => examples.map(({ params }) => ({ id, params }))))(
    'takes the examples of $id: $params',
    async ({ id, params }) => {
      const { plan } = await readPlan(
        JSON.stringify({ version: 1, columns: { a: { operator: id, ...params } } }),
        'plan.yml',
      );
      expect(plan.columns?.a).toEqual({ operator: id, ...params });
    },
  );

  it.each([
    ['version: 1\ncolumns: [', 'plan-syntax', { line: 2 }],
    ['version: 1\n', 'plan-empty', { line: 1 }],
    ['- a\n', 'plan-invalid', { fault: 'wrong-type', expected: 'object' }],
    [
      'version: 1\ncolumns:\n  a: {operator: hash}\n',
      'operator-refused',
      { line: 3, column: 17, field: 'a', operator: 'hash' },
    ],
    [
      'version: 1\ncolumns:\n  a: {operator: hash, algorithm: md5}\n',
      'operator-refused',
      { operator: 'hash' },
    ],
    [
      'version: 1\ncolumns:\n  a: {operator: supress}\n',
      'plan-invalid',
      { line: 3, column: 17, key: 'columns.a.operator', near: 'suppress' },
    ],
    [
      'version: 1\ncolumns:\n  a: {operator: token, namspace: x}\n',
      'plan-invalid',
      { line: 3, fault: 'unknown-key', near: 'namespace' },
    ],
    [
      'version: 1\ncolumns:\n  a: {operator: generalise-date}\n',
      'plan-invalid',
      { fault: 'missing-key', name: 'to' },
    ],
    [
      'version: 1\ncolumns:\n  a: {operator: generalise-number, width: 0}\n',
      'plan-invalid',
      { line: 3, fault: 'out-of-range', limit: 0 },
    ],
    [
      'version: 1\nquasi: [a]\ntarget: {k: 1}\n',
      'plan-invalid',
      { line: 3, column: 13, key: 'target.k', limit: 2 },
    ],
    [
      'version: 1\nquasi: [a]\ntarget: {k: 5, l: 2}\n',
      'plan-contradiction',
      { reason: 'l-without-sensitive' },
    ],
    ['version: 1\ntarget: {k: 5}\n', 'plan-contradiction', { reason: 'target-without-quasi' }],
    [
      'version: 1\nquasi: [a]\ntarget: {k: 5}\naggregate: {by: [a]}\n',
      'plan-contradiction',
      { reason: 'target-and-aggregate', line: 4 },
    ],
    [
      'version: 1\nquasi: [a]\nhierarchies:\n  a: {kind: number}\n',
      'plan-invalid',
      { line: 4, name: 'widths' },
    ],
  ])('refuses %j as %s', async (text, code, params) => {
    const error = await readPlan(text, 'plan.yml').catch((cause: unknown) => cause);
    expect(error).toMatchObject({ kind: 'config', code, params: { path: 'plan.yml', ...params } });
  });
});
