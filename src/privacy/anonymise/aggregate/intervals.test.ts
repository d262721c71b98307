import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellTable, cellTable } from './cell-table.ts';
import { Contributions } from './contributions.ts';
import { boundEdges, hiddenIntervals } from './intervals.ts';
import { bridges, networkOf } from './network.ts';

/** Every way to fill the hidden cells with whole numbers that keeps the sums: the bounds that are seen. */
function exhaustive(
  { nodes, edges }: ReturnType<typeof networkOf>,
  table: CellTable,
  hidden: readonly number[],
  limit: number,
) {
  const bounds = hidden.map(() => ({
    least: Number.POSITIVE_INFINITY,
    most: Number.NEGATIVE_INFINITY,
  }));
  const values = table.cells.map(({ rows }) => rows);
  const holds = (): boolean => {
    const sums = new Array<number>(nodes).fill(0);
    for (const { cell, from, to } of edges) {
      sums[from] = (sums[from] ?? 0) - (values[cell] ?? 0);
      sums[to] = (sums[to] ?? 0) + (values[cell] ?? 0);
    }
    return sums.every((sum) => sum === 0);
  };
  const fill = (at: number): void => {
    if (at === hidden.length) {
      if (!holds()) return;
      hidden.forEach((cell, index) => {
        const bound = bounds[index];
        if (bound === undefined) return;
        bound.least = Math.min(bound.least, values[cell] ?? 0);
        bound.most = Math.max(bound.most, values[cell] ?? 0);
      });
      return;
    }
    for (let value = 0; value <= limit; value++) {
      values[hidden[at] ?? 0] = value;
      fill(at + 1);
    }
  };
  fill(0);
  return bounds;
}

describe('hiddenIntervals', () => {
  it('are those that every filling shows', () => {
    const cells = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 6 });
    fc.assert(
      fc.property(
        cells,
        fc.array(fc.nat({ max: 11 }), { minLength: 1, maxLength: 4 }),
        (counts, picked) => {
          const gathered = new Contributions(2, [], false);
          counts.forEach((count, index) => {
            for (let row = 0; row < count; row++)
              gathered.add([`r${index % 2}`, `c${index >> 1}`], '', []);
          });
          const table = cellTable(gathered, true);
          const inner = table.cells.flatMap(({ at }, cell) => (at.includes(-1) ? [] : [cell]));
          // Hidden totals may be without bound: an exhaustive search sees inner cells only.
          const hidden = [...new Set(picked)].filter((cell) => inner.includes(cell));
          const network = networkOf(table);
          const edges = network.edges.filter(({ cell }) => hidden.includes(cell));
          const values = edges.map(({ cell }) => table.cells[cell]?.rows ?? 0);
          const ordered = edges.map(({ cell }) => cell);
          expect(hiddenIntervals(network.nodes, edges, values)).toEqual(
            exhaustive(network, table, ordered, 12),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  it('and what bounds fix is found without them', () => {
    const cells = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 6, maxLength: 9 });
    fc.assert(
      fc.property(
        cells,
        fc.array(fc.nat({ max: 15 }), { minLength: 2, maxLength: 7 }),
        (amounts, picked) => {
          const gathered = new Contributions(2, ['m'], false);
          amounts.forEach((amount, index) => {
            gathered.add([`r${index % 3}`, `c${Math.floor(index / 3)}`], '', [String(amount)]);
          });
          const table = cellTable(gathered, true);
          const { nodes, edges } = networkOf(table);
          const hidden = edges.filter(({ cell }) => picked.includes(cell));
          fc.pre(bridges(nodes, hidden).size === 0);
          const values = hidden.map(({ cell }) => table.cells[cell]?.sums[0] ?? 0);
          const fixed = hiddenIntervals(nodes, hidden, values).flatMap(({ least, most }, edge) =>
            least === most ? [edge] : [],
          );
          expect(boundEdges(nodes, hidden, values)).toEqual(fixed);
        },
      ),
      { numRuns: 300 },
    );
  });
});
