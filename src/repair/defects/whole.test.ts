import { beforeAll, describe, expect, it } from 'vitest';
import { repaired } from '../../../test/builders/repaired.ts';
import { CELL_DEFECTS } from './cells.ts';
import { exampleTable } from './example-table.ts';
import { prepareCog } from './shared-cog.ts';

beforeAll(prepareCog);

const FIELDS = new Map(
  CELL_DEFECTS.flatMap(({ examples }) =>
    examples.map(
      ({ field, fields = [] }) => [JSON.stringify([field, fields]), [field, ...fields]] as const,
    ),
  ),
);
/** What people type, of every kind, in columns of every kind. */
const CELLS = [
  ...new Set(CELL_DEFECTS.flatMap(({ examples }) => examples.map(({ cell }) => cell))),
].filter((cell) => cell.length < 100);

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

describe('a column of all that the examples hold', () => {
  it.each([...FIELDS])('%s', async (_key, fields) => {
    const [column] = exampleTable(fields).columns;
    if (column === undefined) throw new Error('a table has a column');
    const schema = {
      fields: [
        ...fields.map((field) => ({ type: 'string', ...field })),
        { name: 'place', type: 'integer' },
      ],
    };
    const names = fields.map(({ name }) => name).join(',');
    const blanks = fields
      .slice(1)
      .map(() => '')
      .join(',');
    const rows = CELLS.map(
      (cell, at) =>
        `${quoted(cell)},${blanks === '' && fields.length === 1 ? '' : `${blanks},`}${at}`,
    );
    const table = `${names},place\n${rows.join('\n')}\n`;
    const once = await repaired(table, schema);
    const twice = await repaired(once.text, schema);
    expect(twice.text).toBe(once.text);
    const changed = once.cells.filter(
      ({ state, field }) => state === 'change' && field === column.field.name,
    );
    for (const { before = '', after = '', id } of changed) {
      if (!id.startsWith('TXT-')) expect(column.accepts(before), `${id} ${before}`).toBe(false);
      if (!id.startsWith('TXT-')) expect(column.accepts(after), `${id} ${after}`).toBe(true);
    }
  });
});
