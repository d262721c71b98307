import { expect, it } from 'vitest';
import { toSchema } from '../../../schema/read/to-schema.ts';
import { rulebook } from '../../../validate/rulebook.ts';
import { repairColumns } from '../../cells/repair-columns.ts';
import { ROW_DEFECTS } from './index.ts';
import type { RowTable } from './row-defect.ts';

const schema = toSchema({
  fields: [
    { name: 'code', type: 'string', constraints: { required: true, pattern: '^[A-Z]\\d$' } },
    { name: 'nom', type: 'string', constraints: { required: true } },
    { name: 'montant', type: 'number', constraints: { required: true } },
    { name: 'note', type: 'string' },
  ],
});

async function table(endsOpen: boolean): Promise<RowTable> {
  const labels = schema.fields.map(({ name }) => name);
  const rules = await rulebook(schema).rules(schema.fields);
  const columns = repairColumns(labels, schema.fields, rules, schema);
  return { width: 4, columns, delimiter: ',', endsOpen };
}

const cases = ROW_DEFECTS.flatMap((defect) =>
  defect.examples.map((example) => ({
    id: defect.id,
    cells: example.cells.join('|'),
    defect,
    example,
  })),
);

it.each(cases)('$id: $cells', async ({ defect, example }) => {
  const { cells, isLast = false, endsOpen = false, gives } = example;
  const outcome = defect.repair({ cells, isLast }, await table(endsOpen));
  if (gives === null) expect(outcome).toBeUndefined();
  else expect(outcome).toMatchObject(gives);
});
