import { expect, it } from 'vitest';
import { repaired } from '../../../test/builders/repaired.ts';

const SCHEMA = {
  fields: [
    { name: 'latitude', type: 'number' },
    { name: 'longitude', type: 'number' },
  ],
};
const TEXT = 'latitude,longitude\n2.35222,48.85661\n';
const MENDED = 'latitude,longitude\n48.85661,2.35222\n';
const ID = 'GEO-COLUMNS-SWAPPED';

/** One coordinate without the other would be lost: both columns are exchanged, or neither. */
it.each([
  ['nothing', [], [], TEXT],
  ['both', [{ id: ID }], [], MENDED],
  ['one', [{ id: ID, column: 'latitude' }], [], MENDED],
  [
    'one, and not the other',
    [{ id: ID, column: 'latitude' }],
    [{ id: ID, column: 'longitude' }],
    TEXT,
  ],
] as const)('%s accepted', async (_says, accepted, rejected, gives) => {
  const { text } = await repaired(TEXT, SCHEMA, accepted, {}, rejected);
  expect(text).toBe(gives);
});
