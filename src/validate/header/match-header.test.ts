import { describe, expect, it } from 'vitest';
import type { Finding } from '../../base/finding.ts';
import type { Constraints, Field, FieldsMatch, TableSchema } from '../../schema/model.ts';
import { type Mode, matchHeader } from './match-header.ts';

const field = (name: string, constraints: Constraints = {}): Field => ({
  name,
  type: 'string',
  format: 'default',
  constraints,
  missingValues: [''],
});

/** `id` is the key, `nom` is required, `age` and `ville` are optional. */
const SCHEMA: TableSchema = {
  fields: [field('id'), field('nom', { required: true }), field('age'), field('ville')],
  primaryKey: ['id'],
  uniqueKeys: [],
  foreignKeys: [],
  customChecks: [],
};

type Way = Mode | FieldsMatch;

function match(way: Way, labels: readonly string[], ignoreCase = false) {
  const mode: Mode = way === 'strict' ? 'strict' : 'validata';
  const schema = way === 'strict' || way === 'validata' ? SCHEMA : { ...SCHEMA, fieldsMatch: way };
  return matchHeader({ columns: labels, row: 1, line: 1 }, schema, mode, ignoreCase);
}

/** `code` at its place: the column in the file, else the field. */
const brief = ({ code, column, field: name }: Finding): string =>
  `${code} ${column ?? name ?? ''}`.trim();

const codes = (way: Way, labels: readonly string[], ignoreCase = false): string[] =>
  match(way, labels, ignoreCase).findings.map(brief);

describe('matching the header', () => {
  const all: readonly Way[] = [
    'validata',
    'strict',
    'exact',
    'equal',
    'subset',
    'superset',
    'partial',
  ];

  it.each(all)('%s: the very header of the schema gives nothing', (way) => {
    expect(codes(way, ['id', 'nom', 'age', 'ville'])).toEqual([]);
  });

  it.each(all)('%s: spaces around a label and a line break inside do not count', (way) => {
    expect(codes(way, [' id', 'nom ', 'age\n', '\u00a0ville'])).toEqual([]);
  });

  const order = ['label-order'];
  it.each<[Way, readonly string[]]>([
    ['validata', order],
    ['equal', order],
    ['subset', order],
    ['superset', order],
    ['partial', order],
    ['strict', ['incorrect-label 1', 'incorrect-label 2']],
  ])('%s: another order', (way, expected) => {
    expect(codes(way, ['nom', 'id', 'age', 'ville'])).toEqual(expected);
  });

  it.each<[Way, readonly string[]]>([
    ['validata', ['unknown-label 3']],
    ['partial', ['unknown-label 3']],
    ['subset', ['unknown-label 3']],
    ['equal', ['extra-label 3']],
    ['superset', ['extra-label 3']],
    ['strict', ['extra-label 5', 'incorrect-label 3', 'incorrect-label 4']],
  ])('%s: a column too many', (way, expected) => {
    expect(codes(way, ['id', 'nom', 'note', 'age', 'ville'])).toEqual(expected);
  });

  it.each<[Way, readonly string[]]>([
    ['validata', ['optional-label']],
    ['partial', ['optional-label']],
    ['superset', ['optional-label']],
    ['equal', ['missing-label ville']],
    ['subset', ['missing-label ville']],
    ['strict', ['missing-label ville']],
  ])('%s: an optional column is absent', (way, expected) => {
    expect(codes(way, ['id', 'nom', 'age'])).toEqual(expected);
  });

  it.each<Way>(['validata', 'partial', 'superset', 'equal', 'subset'])(
    '%s: a required column and a key column are absent',
    (way) => {
      expect(codes(way, ['age', 'ville'])).toEqual(['missing-label id', 'missing-label nom']);
    },
  );

  it.each<[Way, readonly string[]]>([
    ['validata', ['unknown-label 1', 'unmatched-header', 'missing-label id', 'missing-label nom']],
    ['partial', ['unknown-label 1', 'unmatched-header', 'missing-label id', 'missing-label nom']],
    ['superset', ['extra-label 1', 'missing-label id', 'missing-label nom']],
    [
      'strict',
      ['missing-label nom', 'missing-label age', 'missing-label ville', 'incorrect-label 1'],
    ],
  ])('%s: nothing matches', (way, expected) => {
    expect(codes(way, ['x'])).toEqual(expected);
  });

  it.each<[Way, readonly string[]]>([
    ['validata', ['duplicate-label 5']],
    ['equal', ['duplicate-label 5']],
    ['strict', ['extra-label 5']],
  ])('%s: a label comes twice', (way, expected) => {
    expect(codes(way, ['id', 'nom', 'age', 'ville', 'id'])).toEqual(expected);
  });

  it('keeps the first of two columns with one name, and says where the earlier ones are', () => {
    const { fields, columns, findings } = match('validata', ['id', 'nom', 'id', 'id']);
    expect(fields.map((found) => found?.name)).toEqual(['id', 'nom', undefined, undefined]);
    expect(columns).toEqual([0, 1, undefined, undefined]);
    expect(
      findings.filter(({ code }) => code === 'duplicate-label').map(({ params }) => params),
    ).toEqual([{ positions: [1] }, { positions: [1, 3] }]);
  });

  it.each<[Way, readonly string[]]>([
    ['validata', ['unnamed-label 5']],
    ['subset', ['unnamed-label 5']],
    ['equal', ['extra-label 5']],
    ['superset', ['extra-label 5']],
    ['strict', ['extra-label 5']],
  ])('%s: an extra column has no name', (way, expected) => {
    expect(codes(way, ['id', 'nom', 'age', 'ville', ''])).toEqual(expected);
  });

  it('strict: a column of the schema has no name', () => {
    expect(codes('strict', ['id', '', 'age', 'age'])).toEqual([
      'blank-label 2',
      'duplicate-label 4',
      'incorrect-label 4',
    ]);
  });

  it('two columns without a name are duplicates, as for Validata', () => {
    const [first, found] = match('validata', ['id', 'nom', 'age', 'ville', '', ' ']).findings;
    expect(first).toMatchObject({ code: 'unnamed-label', level: 'warning', column: 5 });
    expect(found).toMatchObject({
      code: 'duplicate-label',
      reason: 'blank',
      column: 6,
      params: { positions: [5] },
    });
    expect(found).not.toHaveProperty('field');
  });

  it.each<[Way, boolean, readonly string[]]>([
    ['validata', false, ['unknown-label 2', 'missing-label nom']],
    ['validata', true, []],
    ['strict', false, ['incorrect-label 2']],
    ['strict', true, []],
    ['equal', true, []],
  ])('%s: case differs, ignored %s', (way, ignoreCase, expected) => {
    expect(codes(way, ['id', 'NOM', 'age', 'ville'], ignoreCase)).toEqual(expected);
  });

  it('does not forgive accents nor another Unicode form', () => {
    expect(codes('validata', ['id', 'nom', 'âge', 'ville'])).toEqual([
      'unknown-label 3',
      'optional-label',
    ]);
  });

  it('numbers a missing label after the columns of the file', () => {
    const { findings } = match('validata', ['age', 'note']);
    const numbers = findings
      .filter(({ code }) => code === 'missing-label')
      .map(({ params }) => params.fieldNumber);
    expect(numbers).toEqual([3, 4]);
    expect(match('strict', ['id', 'nom']).findings.map(({ params }) => params.fieldNumber)).toEqual(
      [3, 4],
    );
  });

  it('strict: says which fields each row lacks and from which column cells are extra', () => {
    const short = match('strict', ['id', 'nom']);
    expect(short.lacking.map(({ name }) => name)).toEqual(['age', 'ville']);
    expect(short.columns).toEqual([0, 1, undefined, undefined]);
    expect(match('strict', ['id', 'nom', 'age', 'ville', 'x']).extraFrom).toBe(4);
    expect(match('validata', ['id', 'nom', 'x']).extraFrom).toBe(Number.POSITIVE_INFINITY);
  });

  it('the schema has the last word over the mode', () => {
    const schema: TableSchema = { ...SCHEMA, fieldsMatch: 'partial' };
    const header = { columns: ['nom', 'id'], row: 1, line: 1 };
    expect(matchHeader(header, schema, 'strict', false).findings.map(brief)).toEqual([
      'optional-label',
      'label-order',
    ]);
  });

  it('places its findings on the header', () => {
    const header = { columns: ['x'], row: 3, line: 4 };
    const { findings } = matchHeader(header, SCHEMA, 'validata', false);
    expect(findings.every(({ row, line }) => row === 3 && line === 4)).toBe(true);
  });
});
