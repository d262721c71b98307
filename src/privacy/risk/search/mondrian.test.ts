import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measurePeople } from '../measures.ts';
import { People } from '../people.ts';
import { mondrian } from './mondrian.ts';

type Row = readonly [string, string, string];

function peopleOf(rows: readonly Row[]): People {
  const people = new People(['age', 'ville'], ['s']);
  for (const [age, town, value] of rows) people.add([age, town], [value]);
  return people;
}

/** The rows that are written, in a canonical order. */
function written(rows: readonly Row[], demands: Parameters<typeof mondrian>[1]) {
  const people = peopleOf(rows);
  const found = mondrian(people, demands);
  if (found === undefined) return undefined;
  return rows.map(([age, town, value]) => {
    const numbers = [people.values[0]?.find(age) ?? -1, people.values[1]?.find(town) ?? -1];
    const tuple = people.tuples.find(numbers);
    return [found.label(tuple, 0), found.label(tuple, 1), value] as const;
  });
}

const row: fc.Arbitrary<Row> = fc.tuple(
  fc.integer({ min: 18, max: 40 }).map(String),
  fc.constantFrom('Bron', 'Lyon', 'Vaulx'),
  fc.constantFrom('1', '2', '3'),
);

describe('mondrian', () => {
  it('cuts at the median and names ranges', () => {
    const rows: Row[] = ['18', '20', '30', '40'].map((age) => [age, 'Lyon', 'x']);
    expect(written(rows, { k: 2 })).toEqual([
      ['18-20', 'Lyon', 'x'],
      ['18-20', 'Lyon', 'x'],
      ['30-40', 'Lyon', 'x'],
      ['30-40', 'Lyon', 'x'],
    ]);
  });

  it('meets the demands and leaves no row out, in whatever order they come', () => {
    const demands = fc.record({
      k: fc.integer({ min: 2, max: 6 }),
      l: fc.integer({ min: 1, max: 2 }),
      t: fc.constantFrom(0.3, 0.6, 1),
    });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 2, maxLength: 80 }),
        demands,
        fc.infiniteStream(fc.nat()),
        (rows, wanted, draws) => {
          const out = written(rows, wanted);
          if (out === undefined) {
            const { k, l } = measurePeople(peopleOf(rows.map(([, , value]) => ['*', '*', value])));
            expect(k < wanted.k || (l?.distinct ?? 0) < wanted.l).toBe(true);
            return;
          }
          const { n, k, l, t } = measurePeople(peopleOf(out));
          expect(n).toBe(rows.length);
          expect(k).toBeGreaterThanOrEqual(wanted.k);
          expect(l?.distinct).toBeGreaterThanOrEqual(wanted.l);
          expect(t).toBeLessThanOrEqual(wanted.t + 1e-9);
          const shuffled = rows
            .map((one) => [draws.next().value ?? 0, one] as const)
            .sort(([a], [b]) => a - b);
          const again =
            written(
              shuffled.map(([, one]) => one),
              wanted,
            ) ?? [];
          expect(again.map(String).sort()).toEqual(out.map(String).sort());
        },
      ),
    );
  });
});
