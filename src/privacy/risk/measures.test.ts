import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Grouper } from './classes.ts';
import { Dictionary } from './dictionary.ts';
import { measurePeople } from './measures.ts';
import type { Ordering } from './ordering.ts';
import { People } from './people.ts';
import { populationSizes } from './population.ts';
import { DISEASES, SALARIES_CLOSE, SALARIES_DIVERSE } from './published/li-2007.ts';
import { FOUR_ANONYMOUS, INPATIENTS, THREE_DIVERSE } from './published/machanavajjhala-2007.ts';
import { SWEENEY_PT, SWEENEY_T } from './published/sweeney-2002.ts';
import { treeOfGroups } from './tree-of-groups.ts';

interface Fixture {
  readonly quasi: readonly string[];
  readonly sensitive: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function peopleOf({ quasi, sensitive, rows }: Fixture): People {
  const people = new People(quasi, sensitive);
  for (const row of rows) people.add(row.slice(0, quasi.length), row.slice(quasi.length));
  return people;
}

const measured = (fixture: Fixture) => measurePeople(peopleOf(fixture));

describe('published tables', () => {
  it('Sweeney 2002', () => {
    expect(measured(SWEENEY_T)).toMatchObject({
      n: 11,
      classes: 5,
      k: 2,
      uniques: 0,
      l: { distinct: 1 },
      risk: { prosecutorMax: 0.5, prosecutorMean: 5 / 11, journalistMax: 0.5, marketer: 5 / 11 },
    });
    expect(measured(SWEENEY_PT)).toMatchObject({ n: 12, classes: 12, k: 1, uniques: 12 });
  });

  it('Machanavajjhala 2007', () => {
    expect(measured(INPATIENTS)).toMatchObject({ k: 1, uniques: 12 });
    expect(measured(FOUR_ANONYMOUS)).toMatchObject({
      k: 4,
      classes: 3,
      l: { distinct: 1, entropy: 1 },
    });
    const diverse = measured(THREE_DIVERSE);
    expect(diverse).toMatchObject({ k: 4, classes: 3, l: { distinct: 3 } });
    // One half and two quarters in each class.
    expect(diverse.l?.entropy).toBeCloseTo(2 * Math.SQRT2, 12);
    expect(diverse.sensitive[0]).toMatchObject({ alpha: 0.5, recursive: 1 });
  });

  it('Li 2007', () => {
    const diverse = measured(SALARIES_DIVERSE);
    expect(diverse).toMatchObject({ k: 3, l: { distinct: 3 } });
    expect(diverse.sensitive[0]).toMatchObject({ column: 'salary', distance: 'ordered' });
    expect(diverse.sensitive[0]?.t).toBeCloseTo(0.375, 12);
    expect(measured(SALARIES_CLOSE).sensitive[0]?.t).toBeCloseTo(1 / 6, 12);
  });

  it('β-likeness, basic and enhanced, by hand', () => {
    const likeness = (rows: readonly (readonly string[])[]) => {
      const [first] = measured({ quasi: ['class'], sensitive: ['s'], rows }).sensitive;
      return [first?.beta, first?.enhancedBeta];
    };
    const rows = (of: Readonly<Record<string, string>>) =>
      Object.entries(of).flatMap(([name, values]) => [...values].map((value) => [name, value]));
    // x: 1/2 in the table and 3/4 in a class: gains 0.5, below −ln 0.5 = 0.69.
    expect(likeness(rows({ a: 'xxxy', b: 'xyyy' }))).toEqual([0.5, 0.5]);
    // x alone in its class gains 1, which no β allows: −ln 0.5 is less.
    expect(likeness(rows({ a: 'xx', b: 'yy' }))).toEqual([1, null]);
    // A value that all have teaches nothing.
    expect(likeness(rows({ a: 'xx', b: 'xxx' }))).toEqual([0, 0]);
  });

  it('Li 2007, distances between diseases', () => {
    const distance = (one: string, other: string) => {
      const people = new People(['class'], ['disease']);
      for (const groups of DISEASES.slice(0, 1)) {
        for (const disease of Object.values(groups).flat())
          if (disease === one || disease === other) people.add([disease], [disease]);
      }
      const values = people.sensitive[0]?.values ?? new Dictionary();
      const tree = (ordering: Ordering) => treeOfGroups(DISEASES, values, ordering);
      const [first] = measurePeople(people, {
        distances: { disease: { kind: 'hierarchical', tree } },
      }).sensitive;
      // Each class is one disease, the table half of each: half the distance is to be moved.
      return 2 * (first?.t ?? 0);
    };
    expect(distance('flu', 'bronchitis')).toBeCloseTo(1 / 3, 12);
    expect(distance('flu', 'pulmonary embolism')).toBeCloseTo(2 / 3, 12);
    expect(distance('flu', 'stomach cancer')).toBeCloseTo(1, 12);
  });
});

describe('conventions', () => {
  it('an empty cell is a value of its own', () => {
    const rows = [
      ['', 'a'],
      ['', 'a'],
      ['x', 'b'],
    ];
    expect(measured({ quasi: ['q'], sensitive: ['s'], rows })).toMatchObject({
      classes: 2,
      k: 1,
      uniques: 1,
    });
  });

  it('an empty table has no class', () => {
    expect(measured({ quasi: ['q'], sensitive: ['s'], rows: [] })).toMatchObject({
      n: 0,
      classes: 0,
      k: 0,
    });
  });

  it('journalist and marketer look at the population', () => {
    const people = peopleOf({ quasi: ['q'], sensitive: [], rows: [['a'], ['a'], ['b'], ['c']] });
    const around = peopleOf({
      quasi: ['q'],
      sensitive: [],
      rows: ['a', 'a', 'a', 'a', 'b', 'b', 'd'].map((q) => [q]),
    });
    const { risk } = measurePeople(people, { population: populationSizes(around) });
    // F: a 4, b 2, c not there: itself. Σ f/F = 2/4 + 1/2 + 1/1.
    expect(risk).toMatchObject({
      prosecutorMax: 1,
      journalistMax: 1,
      marketer: 2 / 4,
      kMap: 1,
      presence: { least: 0, most: 1 },
    });
  });

  it('weights estimate the population', () => {
    const people = new People(['q'], [], true);
    people.add(['a'], [], 45.5);
    people.add(['b'], [], 50);
    people.add(['b'], [], 50);
    const { risk } = measurePeople(people);
    expect(risk.sampleMax).toBeCloseTo(0.08579129, 8);
    expect(risk.sampleMean).toBeCloseTo((0.08579129 + 2 * 0.01877883) / 3, 8);
  });
});

/** The measures by their definitions, without any of the shortcuts. */
function byDefinition(rows: readonly (readonly [string, string, number])[]) {
  const classes = new Map<string, number[]>();
  for (const [a, b, value] of rows) {
    const key = `${a}|${b}`;
    classes.set(key, [...(classes.get(key) ?? []), value]);
  }
  const values = [...new Set(rows.map(([, , value]) => value))].sort((a, b) => a - b);
  const share = (list: readonly number[], value: number) =>
    list.filter((one) => one === value).length / list.length;
  const all = rows.map(([, , value]) => value);
  const groups = [...classes.values()];
  const ordered = groups.map((list) => {
    let [sum, cumulated] = [0, 0];
    for (const value of values.slice(0, -1)) {
      cumulated += share(list, value) - share(all, value);
      sum += Math.abs(cumulated);
    }
    return values.length < 2 ? 0 : sum / (values.length - 1);
  });
  const equal = groups.map((list) =>
    values.reduce((sum, value) => sum + Math.abs(share(list, value) - share(all, value)) / 2, 0),
  );
  return {
    k: Math.min(...groups.map(({ length }) => length)),
    classes: groups.length,
    distinct: Math.min(...groups.map((list) => new Set(list).size)),
    entropy: Math.min(
      ...groups.map((list) =>
        Math.exp(
          -[...new Set(list)].reduce(
            (sum, v) => sum + share(list, v) * Math.log(share(list, v)),
            0,
          ),
        ),
      ),
    ),
    ordered: Math.max(...ordered),
    equal: Math.max(...equal),
  };
}

describe('any table', () => {
  const row = fc.tuple(
    fc.constantFrom('a', 'b', ''),
    fc.constantFrom('x', 'y', 'z'),
    fc.integer({ min: 0, max: 9 }),
  );
  const rows = fc.array(row, { minLength: 1, maxLength: 60 });

  it('has the measures of their definitions, in whatever order its rows come', () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (table, draws) => {
        const shuffled = table
          .map((one) => [draws.next().value ?? 0, one] as const)
          .sort(([a], [b]) => a - b);
        const measure = (
          list: readonly (readonly [string, string, number])[],
          kind: 'ordered' | 'equal',
        ) => {
          const people = new People(['a', 'b'], ['s']);
          for (const [a, b, value] of list) people.add([a, b], [String(value)]);
          return measurePeople(people, { distances: { s: { kind } } });
        };
        const expected = byDefinition(table);
        const ordered = measure(table, 'ordered');
        expect(ordered.k).toBe(expected.k);
        expect(ordered.classes).toBe(expected.classes);
        expect(ordered.l?.distinct).toBe(expected.distinct);
        expect(ordered.l?.entropy).toBeCloseTo(expected.entropy, 9);
        expect(ordered.t).toBeCloseTo(expected.ordered, 9);
        expect(measure(table, 'equal').t).toBeCloseTo(expected.equal, 9);
        expect(
          measure(
            shuffled.map(([, one]) => one),
            'ordered',
          ),
        ).toEqual(ordered);
      }),
      { numRuns: 200 },
    );
  });

  it('is grouped the same whether its columns fit one word or several', () => {
    const wide = fc.array(
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(wide, (table) => {
        const people = new People(['a', 'b', 'c', 'd', 'e', 'f'], []);
        for (const cells of table) people.add(cells.map(String), []);
        const grouper = new Grouper(people);
        const maps = people.values.map(({ size }, column) => ({
          to: Int32Array.from({ length: size }, (_, value) =>
            column % 2 === 0 ? value : value >> 1,
          ),
          size: size,
        }));
        const small = grouper.group(maps);
        const classes = [...small.of];
        const sizes = [...small.sizes.subarray(0, small.count)];
        // Sizes that do not fit one word together change nothing in the grouping.
        const large = grouper.group(maps.map(({ to }) => ({ to, size: 2 ** 20 })));
        expect([...large.of]).toEqual(classes);
        expect([...large.sizes.subarray(0, large.count)]).toEqual(sizes);
      }),
    );
  });
});
