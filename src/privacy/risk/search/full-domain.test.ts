import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Grouper } from '../classes.ts';
import { Dictionary } from '../dictionary.ts';
import {
  ANY_FORM,
  buildHierarchy,
  type LevelForm,
  LOSS_UNIT,
  NotNested,
} from '../hierarchy/hierarchy.ts';
import { measurePeople } from '../measures.ts';
import { People } from '../people.ts';
import { searchFullDomain } from './full-domain.ts';
import type { Demands } from './judge.ts';
import { Lattice } from './lattice.ts';
import { NodeJudge } from './node-judge.ts';

type Row = readonly [number, string, string, string];

const band = (width: number): LevelForm => ({
  name: String(width),
  label: (text) => String(Math.floor(Number(text) / width)),
});
const FORMS: readonly (readonly LevelForm[])[] = [
  [band(2), band(4), ANY_FORM],
  [{ name: 'pair', label: (text) => (text < 'c' ? 'ab' : 'cd') }, ANY_FORM],
  [ANY_FORM],
];

function peopleOf(rows: readonly Row[]): People {
  const people = new People(['n', 'q', 'z'], ['s']);
  for (const [n, q, z, s] of rows) people.add([String(n), q, z], [s]);
  return people;
}

const hierarchiesOf = (people: People) =>
  people.quasi.map((name, column) =>
    buildHierarchy(name, people.values[column] ?? new Dictionary(), FORMS[column] ?? []),
  );

/** Every node, judged. */
function exhaustive(rows: readonly Row[], demands: Demands, mostSuppressed: number) {
  const people = peopleOf(rows);
  const lattice = new Lattice(people, hierarchiesOf(people));
  const judge = new NodeJudge(people, lattice, demands, mostSuppressed, {});
  let nodes = [lattice.bottom];
  let best = Number.POSITIVE_INFINITY;
  const seen = new Set<string>();
  while (nodes.length > 0) {
    for (const node of nodes) {
      const { isGood, loss } = judge.verdict(node);
      if (isGood) best = Math.min(best, loss);
    }
    const higher = nodes.flatMap((node) => lattice.above(node));
    nodes = higher.filter((node) => !seen.has(node.join()) && seen.add(node.join()) !== undefined);
  }
  return best / (3 * LOSS_UNIT * rows.length);
}

/** The table that a result writes. */
function published(
  rows: readonly Row[],
  people: People,
  levels: Uint8Array,
  kept: Uint8Array,
): People {
  const hierarchies = hierarchiesOf(people);
  const out = new People(people.quasi, ['s']);
  for (const [n, q, z, s] of rows) {
    const numbers = [String(n), q, z].map(
      (text, column) => people.values[column]?.find(text) ?? -1,
    );
    if (kept[people.tuples.find(numbers)] === 0) continue;
    out.add(
      numbers.map((number, column) => {
        const level = hierarchies[column]?.levels[levels[column] ?? 0];
        return level?.labels[level.map.to[number] ?? 0] ?? '';
      }),
      [s],
    );
  }
  return out;
}

const row: fc.Arbitrary<Row> = fc.tuple(
  fc.integer({ min: 0, max: 9 }),
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.constantFrom('x', 'y'),
  fc.constantFrom('1', '2', '3'),
);
const demands = fc.record(
  {
    k: fc.integer({ min: 2, max: 6 }),
    l: fc.integer({ min: 1, max: 3 }),
    t: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
  },
  { requiredKeys: ['k'] },
);

const BOTH_WAYS: Row[] = [
  [0, 'a', 'x', '3'],
  [0, 'a', 'x', '3'],
  [0, 'a', 'y', '1'],
  [0, 'a', 'y', '1'],
  [0, 'b', 'x', '3'],
  [0, 'a', 'x', '1'],
  [1, 'a', 'y', '3'],
  [0, 'a', 'x', '1'],
];

/** Leaving the last two out, no row holds the value 1 any more: values in order are then nearer. */
const NO_LONGER_HELD: Row[] = [
  [4, 'a', 'x', '2'],
  [0, 'a', 'x', '2'],
  [4, 'a', 'x', '2'],
  [0, 'a', 'x', '2'],
  [0, 'a', 'x', '1'],
  [0, 'a', 'y', '3'],
];

describe('searchFullDomain', () => {
  it('finds what an exhaustive search finds, whatever the demands', async () => {
    const share = fc.constantFrom(0, 0.1, 0.3);
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 3, maxLength: 60 }),
        demands,
        share,
        async (rows, wanted, limit) => {
          const mostSuppressed = Math.floor(limit * rows.length);
          const people = peopleOf(rows);
          const asked = wanted as Demands;
          const found = await searchFullDomain(people, hierarchiesOf(people), asked, {
            mostSuppressed,
          });
          const best = exhaustive(rows, asked, mostSuppressed);
          expect(found?.loss ?? Number.POSITIVE_INFINITY).toBeCloseTo(best, 12);
          if (found === undefined) return;
          expect(found.isProven).toBe(true);
          const out = published(rows, people, found.levels, found.kept);
          const { k, l, t } = measurePeople(out);
          expect(k).toBeGreaterThanOrEqual(asked.k);
          expect(l?.distinct).toBeGreaterThanOrEqual(asked.l ?? 1);
          expect(t).toBeLessThanOrEqual((asked.t ?? 1) + 1e-9);
          expect(rows.length - out.rows).toBe(found.suppressed);
          expect(found.suppressed).toBeLessThanOrEqual(mostSuppressed);
        },
      ),
      {
        numRuns: 400,
        // Too few different values above, enough of them below: demands that change both ways.
        examples: [
          [BOTH_WAYS, { k: 3, t: 0.1 }, 0.3],
          [NO_LONGER_HELD, { k: 2, t: 0.1 }, 0.3],
        ],
      },
    );
  });

  it('does not depend on the order of rows', async () => {
    const rows = fc.array(row, { minLength: 5, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(rows, fc.infiniteStream(fc.nat()), async (table, draws) => {
        const shuffled = table
          .map((one) => [draws.next().value ?? 0, one] as const)
          .sort(([a], [b]) => a - b);
        const run = async (list: readonly Row[]) => {
          const people = peopleOf(list);
          const options = { mostSuppressed: Math.floor(list.length / 5) };
          const found = await searchFullDomain(people, hierarchiesOf(people), { k: 3 }, options);
          const kept = Array.from(
            found?.kept ?? [],
            (flag, tuple) => `${people.textsOf(tuple).join()} ${flag}`,
          );
          return { levels: found?.levels, loss: found?.loss, kept: kept.sort() };
        };
        expect(await run(shuffled.map(([, one]) => one))).toEqual(await run(table));
      }),
      { numRuns: 60 },
    );
  });

  it('says when it stopped before the proof', async () => {
    const rows = Array.from(
      { length: 200 },
      (_, index): Row => [index % 10, 'abcd'.charAt(index % 4), 'x', '1'],
    );
    const people = peopleOf([...rows, [9, 'a', 'y', '1']]);
    const hierarchies = hierarchiesOf(people);
    const found = await searchFullDomain(
      people,
      hierarchies,
      { k: 12 },
      { mostSuppressed: 1, maxNodes: 3 },
    );
    expect(found).toMatchObject({ isProven: false });
  });

  it('stops when asked, and says when nothing is good', async () => {
    const people = peopleOf([[1, 'a', 'x', '1']]);
    const options = { mostSuppressed: 0 };
    expect(
      await searchFullDomain(people, hierarchiesOf(people), { k: 2 }, options),
    ).toBeUndefined();
    const signal = AbortSignal.abort(new Error('stop'));
    await expect(
      searchFullDomain(people, hierarchiesOf(people), { k: 2 }, { ...options, signal }),
    ).rejects.toThrow('stop');
  });
});

describe('a level up', () => {
  it('never lowers k', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 50 }), (rows) => {
        const people = peopleOf(rows);
        const hierarchies = hierarchiesOf(people);
        const grouper = new Grouper(people);
        const kOf = (levels: readonly number[]): number => {
          const maps = hierarchies.flatMap(
            (one, column) => one.levels[levels[column] ?? 0]?.map ?? [],
          );
          const { sizes, count } = grouper.group(maps);
          return Math.min(...sizes.subarray(0, count));
        };
        hierarchies.forEach(({ levels }, column) => {
          levels.slice(1).forEach((_, below) => {
            const at = (level: number) =>
              hierarchies.map((__, index) => (index === column ? level : 0));
            expect(kOf(at(below + 1))).toBeGreaterThanOrEqual(kOf(at(below)));
          });
        });
      }),
    );
  });
});

describe('buildHierarchy', () => {
  it('leaves out levels that change nothing and refuses those that are not nested', () => {
    const { values } = peopleOf([
      [0, 'a', 'x', ''],
      [1, 'b', 'x', ''],
      [2, 'c', 'x', ''],
      [3, 'a', 'x', ''],
    ]);
    const [numbers = new Dictionary()] = values;
    const same: LevelForm = { name: 'same', label: (text) => `${text}.0` };
    expect(
      buildHierarchy('n', numbers, [same, band(2), ANY_FORM]).levels.map(({ name }) => name),
    ).toEqual(['as-is', '2', '*']);
    expect(() => buildHierarchy('n', numbers, [band(2), band(3)])).toThrow(NotNested);
  });
});
