import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computableCells, hiddenLines } from './audit.ts';
import { type CellTable, cellTable, TOTAL } from './cell-table.ts';
import { Contributions } from './contributions.ts';
import { networkOf } from './network.ts';
import { type ProtectOptions, protect } from './protect.ts';

type Row = readonly [first: string, second: string, amount: number];

const OPTIONS: ProtectOptions = { threshold: 3, dominance: 0.85, totals: true, strict: false };

function tableOf(
  rows: readonly Row[],
  dimensions = 2,
  measures: readonly string[] = ['montant'],
): CellTable {
  const gathered = new Contributions(dimensions, measures, false);
  for (const [first, second, amount] of rows) {
    gathered.add(
      [first, second].slice(0, dimensions),
      '',
      measures.map(() => String(amount)),
    );
  }
  return cellTable(gathered, true);
}

/** Units of each cell, as many rows of equal amounts. */
function equal(cells: Readonly<Record<string, readonly [units: number, whole: number]>>): Row[] {
  return Object.entries(cells).flatMap(([key, [units, whole]]) => {
    const [first = '', second = ''] = key.split('|');
    return Array.from({ length: units }, (): Row => [first, second, whole / units]);
  });
}

const named = ({ values, cells }: CellTable, cell: number): string =>
  (cells[cell]?.at ?? [])
    .map((rank, axis) => (rank === TOTAL ? 'T' : values[axis]?.[rank]))
    .join('|');

/** Whether the sums that are shown fix the value of a hidden cell: elimination over rationals. */
function isFixed(table: CellTable, hidden: readonly number[], cell: number): boolean {
  const { nodes, edges } = networkOf(table);
  const unknown = edges.filter((edge) => hidden.includes(edge.cell));
  const rows = Array.from({ length: nodes }, (_, node) =>
    unknown.map(({ from, to }) => BigInt((from === node ? 1 : 0) - (to === node ? 1 : 0))),
  );
  // The unit vector of the cell lies in the space of the rows when it adds nothing to their rank.
  const unit = unknown.map((edge) => (edge.cell === cell ? 1n : 0n));
  return rank(rows) === rank([...rows, unit]);
}

function rank(matrix: readonly (readonly bigint[])[]): number {
  let rows = matrix.map((row) => [...row]);
  const width = rows[0]?.length ?? 0;
  let found = 0;
  for (let column = 0; column < width; column++) {
    const pivot = rows.find((row) => row[column] !== 0n);
    if (pivot === undefined) continue;
    found += 1;
    rows = rows
      .filter((row) => row !== pivot)
      .map((row) =>
        row.map(
          (value, at) => value * (pivot[column] ?? 0n) - (pivot[at] ?? 0n) * (row[column] ?? 0n),
        ),
      );
  }
  return found;
}

describe('two dimensions', () => {
  const worked = equal({
    'Agriculture|0-9': [12, 55],
    'Agriculture|10-49': [8, 210],
    'Commerce|0-9': [30, 134],
    'Commerce|10-49': [14, 620],
    'Industrie|0-9': [20, 300],
    'Industrie|10-49': [9, 900],
    'Industrie|50+': [5, 2000],
    'Services|0-9': [40, 190],
    'Services|10-49': [11, 500],
    'Services|50+': [6, 1084],
  });
  // Two units; and a unit of 900 in 975.
  const rows: Row[] = [...worked, ['Agriculture', '50+', 30], ['Agriculture', '50+', 30]];
  rows.push(['Commerce', '50+', 900], ['Commerce', '50+', 45], ['Commerce', '50+', 30]);
  const table = tableOf(rows);
  const statuses = (options: Partial<ProtectOptions> = {}) => {
    const found = protect(table, { ...OPTIONS, ...options }).statuses;
    const list = found.flatMap((status, cell) =>
      status === 'V' ? [] : [`${named(table, cell)} ${status}`],
    );
    return list.sort();
  };

  it('hides few units and dominated cells, then the cheapest cells that protect them', () => {
    expect(statuses()).toEqual([
      'Agriculture|0-9 D',
      'Agriculture|50+ A',
      'Commerce|0-9 D',
      'Commerce|50+ B',
    ]);
  });

  it('hides more when sums of hidden cells must keep the rules too', () => {
    expect(statuses({ strict: true }).length).toBeGreaterThan(4);
    const hidden = new Set(
      protect(table, { ...OPTIONS, strict: true }).statuses.flatMap((s, cell) =>
        s === 'V' ? [] : [cell],
      ),
    );
    expect(hiddenLines(table, hidden, OPTIONS).filter(({ status }) => status !== 'V')).toEqual([]);
  });

  it('needs three more cells for a single one', () => {
    const single = tableOf([
      ...worked,
      ...equal({ 'Agriculture|50+': [2, 60], 'Commerce|50+': [9, 700] }),
    ]);
    const { statuses: found } = protect(single, OPTIONS);
    expect(found.filter((status) => status === 'D')).toHaveLength(3);
  });

  it('hides nothing more without totals', () => {
    const { statuses: found } = protect(table, { ...OPTIONS, totals: false });
    expect(found.filter((status) => status !== 'V')).toEqual(['A', 'B']);
  });

  it('shows what is just at the limits', () => {
    const limit = tableOf([
      ['a', 'x', 85],
      ['a', 'x', 10],
      ['a', 'x', 5],
    ]);
    expect(protect(limit, OPTIONS).statuses.every((status) => status === 'V')).toBe(true);
  });
});

describe('one dimension', () => {
  it('never hides one cell alone', () => {
    const table = tableOf(equal({ a: [2, 10], b: [5, 20], c: [9, 15] }), 1);
    const { statuses } = protect(table, OPTIONS);
    expect(statuses.map((status, cell) => `${named(table, cell)} ${status}`)).toEqual([
      'a A',
      'b V',
      'c D',
      'T V',
    ]);
  });
});

const cell = fc.record({
  units: fc.integer({ min: 0, max: 8 }),
  amount: fc.integer({ min: 0, max: 40 }),
});
const grid = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), {
  minLength: 2,
  maxLength: 4,
});
const rowsOf = (cells: readonly (readonly { units: number; amount: number }[])[]): Row[] =>
  cells.flatMap((line, first) =>
    line.flatMap(({ units, amount }, second) =>
      Array.from({ length: units }, (_, unit): Row => [`r${first}`, `c${second}`, amount + unit]),
    ),
  );

describe('any table', () => {
  it('keeps its hidden cells hidden, as elimination over rationals proves', () => {
    fc.assert(
      fc.property(grid, fc.boolean(), (cells, strict) => {
        const table = tableOf(rowsOf(cells));
        const { statuses } = protect(table, { ...OPTIONS, strict });
        const hidden = statuses.flatMap((status, index) => (status === 'V' ? [] : [index]));
        for (const index of hidden) expect(isFixed(table, hidden, index)).toBe(false);
        expect(computableCells(table, networkOf(table), new Set(hidden))).toEqual([]);
        statuses.forEach((status, index) => {
          if (status === 'V')
            expect(table.cells[index]?.units ?? 0).toBeGreaterThanOrEqual(OPTIONS.threshold);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('is audited as elimination does, whatever is hidden', () => {
    fc.assert(
      fc.property(
        grid,
        fc.array(fc.nat({ max: 19 }), { minLength: 1, maxLength: 8 }),
        (cells, picked) => {
          const table = tableOf(rowsOf(cells), 2, []);
          const hidden = [...new Set(picked.filter((index) => index < table.cells.length))];
          const computable = computableCells(table, networkOf(table), new Set(hidden));
          const fixed = hidden.filter((index) => isFixed(table, hidden, index));
          expect([...computable].sort()).toEqual(fixed.sort());
        },
      ),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(grid, fc.infiniteStream(fc.nat()), (cells, draws) => {
        const rows = rowsOf(cells);
        const shuffled = rows
          .map((one) => [draws.next().value ?? 0, one] as const)
          .sort(([a], [b]) => a - b);
        const other = tableOf(shuffled.map(([, one]) => one));
        expect(protect(other, OPTIONS)).toEqual(protect(tableOf(rows), OPTIONS));
      }),
      { numRuns: 50 },
    );
  });
});
