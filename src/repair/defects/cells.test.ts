import { beforeAll, describe, expect, it } from 'vitest';
import { CELL_DEFECTS } from './cells.ts';
import { asked, evidenceOf, exampleRow, exampleTable } from './example-table.ts';
import { prepareCog } from './shared-cog.ts';

beforeAll(prepareCog);

const cases = CELL_DEFECTS.flatMap((defect) =>
  defect.examples.map((example) => ({ id: defect.id, cell: example.cell, defect, example })),
);

it.each(cases)('$id: $cell', ({ defect, example }) => {
  const { field, fields = [], checks = [], others = [], cell, row, reading, gives } = example;
  const [column] = exampleTable([field, ...fields], checks).columns;
  if (column === undefined) throw new Error('an example has a column');
  const evidence = evidenceOf(defect, column, [...others, cell]);
  const shown = exampleRow({ ...row, [field.name]: cell });
  const outcome = asked(
    defect,
    column,
    cell,
    evidence,
    row && shown,
    reading ?? defect.readings?.(evidence as never, column)[0],
  );
  if (gives === null) expect(outcome).toBeUndefined();
  else expect(outcome).toMatchObject(gives);
  if (gives !== null && gives.reason === undefined) expect(outcome?.reason).toBeUndefined();
});

describe.each(CELL_DEFECTS)('$id', ({ examples }) => {
  it('has examples, and a trap beside', () => {
    expect(examples.some(({ gives }) => gives !== null)).toBe(true);
    expect(examples.some(({ gives }) => gives === null)).toBe(true);
  });
});
