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
    const fields = [field('id', { constraints: { unique: true } }), field('n', { type: 'integer' })];
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
