import { describe, expect, it } from 'vitest';
import { validated } from '../../test/support/validated.ts';
import type { Field, TableSchema } from '../schema/model.ts';

const field = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  type: 'string',
  format: 'default',
  constraints: {},
  missingValues: [''],
  ...more,
});

const schemaOf = (fields: readonly Field[], more: Partial<TableSchema> = {}): TableSchema => ({
  fields,
  primaryKey: [],
  uniqueKeys: [],
  foreignKeys: [],
  customChecks: [],
  ...more,
});

describe('the fields of findings', () => {
  it('bear the names of the schema, not the labels of the file', async () => {
    const fields = [
      field('id', { constraints: { unique: true } }),
      field('n', { type: 'integer' }),
    ];
    const { issues, counts } = await validated(
      'ID,N\n1,a\n1,2\n"3,3\n',
      schemaOf(fields, { primaryKey: ['id'] }),
      { ignoreHeaderCase: true, delimiter: ',' },
    );
    expect(issues.map(({ code, row, field: name }) => [code, row, name])).toEqual([
      ['type-error', 2, 'n'],
      ['unique-error', 3, 'id'],
      ['primary-key', 3, 'id'],
      ['source-error', 4, 'id'],
    ]);
    expect(counts.byColumn).toEqual({ id: 3, n: 1 });
  });

  it('may bear any name', async () => {
    const names = ['constructor', '__proto__', 'hasOwnProperty'];
    const { counts } = await validated(
      `${names.join()}\na,b,c\n`,
      schemaOf(names.map((name) => field(name, { type: 'integer' }))),
    );
    expect(Object.entries(counts.byColumn)).toEqual(names.map((name) => [name, 1]));
  });
});

describe('missing values', () => {
  it('that hold a quote are missing however they are written', async () => {
    const quoted = { missingValues: ['', '"'] };
    const schema = schemaOf([field('a', { ...quoted, constraints: { unique: true } })]);
    const { issues } = await validated('a\n""""\nx\n""""\n', schema, { delimiter: ',' });
    expect(issues.map(({ code, row }) => [code, row])).toEqual([
      ['blank-row', 2],
      ['blank-row', 4],
    ]);
  });
});

describe('a check over several columns', () => {
  it('compares lists of numbers too long for a double', async () => {
    const list: Partial<Field> = { type: 'list', itemType: 'integer' };
    const schema = schemaOf([field('a', list), field('b', list)], {
      customChecks: [
        { name: 'compare-columns-value', params: { column: 'a', op: '==', column2: 'b' } },
      ],
    });
    const long = '9'.repeat(40);
    const { issues } = await validated(`a;b\n${long};${long}\n${long};1,2\n`, schema);
    expect(issues.map(({ code, row }) => [code, row])).toEqual([['compare-columns-value', 3]]);
  });
});

describe('a header of blank columns', () => {
  it.each(['validata', 'strict'] as const)('takes no more than its share, %s', async (mode) => {
    const count = 16_000;
    const { counts, issues } = await validated(
      `a${','.repeat(count)}\n1\n`,
      schemaOf([field('a')]),
      {
        delimiter: ',',
        mode,
      },
    );
    expect(counts.byCode[mode === 'strict' ? 'extra-label' : 'duplicate-label']).toBe(
      mode === 'strict' ? count : count - 1,
    );
    expect(JSON.stringify(issues).length).toBeLessThan(1000 * count);
  });
});

describe('a cell that its record does not have', () => {
  it.each([[['NA']], [[]]])('is missing, whatever %j means', async (missingValues) => {
    const number: Partial<Field> = { type: 'integer', missingValues };
    const schema = schemaOf(
      [
        field('a', { missingValues }),
        field('b', { missingValues, constraints: { required: true } }),
        field('c', number),
      ],
      { primaryKey: ['b'] },
    );
    const { issues } = await validated('a;b;c\nx;y;1\nx\n', schema);
    expect(issues.map(({ code, row, field: name }) => [code, row, name])).toEqual([
      ['constraint-error', 3, 'b'],
      ['missing-cell', 3, 'b'],
      ['missing-cell', 3, 'c'],
      ['primary-key', 3, 'b'],
    ]);
  });

  it('is missing in strict mode, where its column lacks', async () => {
    const schema = schemaOf([
      field('a'),
      field('b', { missingValues: [], constraints: { required: true } }),
    ]);
    const { counts } = await validated('a\nx\n', schema, { mode: 'strict' });
    expect(counts.byCode).toEqual({ 'missing-label': 1, 'missing-cell': 1, 'constraint-error': 1 });
  });
});
