import { describe, expect, it } from 'vitest';
import { fillLists } from './fill-lists.ts';
import { readPlan } from './read-plan.ts';

const PLAN =
  'version: 1\nrows:\n  - {drop: {column: id, inFile: refus.txt, in: [Z9]}}\n  - {drop: {column: a, equals: x}}\n';

describe('fillLists', () => {
  it('reads the lines of a file, blank ones and marks left out', async () => {
    const read = await readPlan(PLAN, 'plan.yml');
    const { plan } = await fillLists(read, async () => '\ufeffA1\r\n B2 \n\n');
    expect(plan.rows).toEqual([
      { drop: { column: 'id', in: ['Z9', 'A1', 'B2'] } },
      { drop: { column: 'a', equals: 'x' } },
    ]);
  });

  it('says where an absent file is named', async () => {
    const read = await readPlan(PLAN, 'plan.yml');
    await expect(fillLists(read, async () => undefined)).rejects.toMatchObject({
      code: 'list-missing',
      params: { line: 3, file: 'refus.txt' },
    });
  });
});
