import { beforeAll, expect, it } from 'vitest';
import { CELL_DEFECTS } from './cells.ts';
import { asked, evidenceOf, exampleTable } from './example-table.ts';
import { prepareCog } from './shared-cog.ts';

beforeAll(prepareCog);

const SIZE = 200_000;
/** What makes a pattern that cuts a text in several ways start again from every letter. */
const LONG = [
  '1', ' ', '0', 'a', '.', ',', '-', '=|', '<a ', '<a', '&a', '(', '1 ', '1,', '1.', 'a ', 'a@', '_', '"', '°', '1° ', '01/',
  '2023-', 'http://', '|', ';a', "'", 'E+', '\u00a0', 'é', '€', '+33', 'le ',
].map((unit) => unit.repeat(Math.ceil(SIZE / unit.length))); // biome-ignore format: units

it.each(CELL_DEFECTS)(
  '$id reads a text of any length in time',
  (defect) => {
    const fields = new Map(
      defect.examples.map(({ field, fields = [] }) => [field.type, [field, ...fields]]),
    );
    for (const own of fields.values()) {
      const [column] = exampleTable(own).columns;
      if (column === undefined || !defect.applies(column)) continue;
      for (const text of LONG.flatMap((long) => [long, `=${long}`, `${long}!x`])) {
        const start = performance.now();
        const evidence = evidenceOf(defect, column, [text]);
        asked(defect, column, text, evidence);
        expect(performance.now() - start, text.slice(0, 6)).toBeLessThan(1000);
      }
    }
  },
  60_000,
);
