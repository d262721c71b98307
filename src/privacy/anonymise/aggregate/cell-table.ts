import { orderingOf } from '../../risk/ordering.ts';
import type { CellContents, Contributions } from './contributions.ts';

/** The place of a total along a dimension. */
export const TOTAL = -1;

/** A cell of a table, total or not. */
export interface Cell extends CellContents {
  /** Along each dimension: rank of the value, or `TOTAL`. */
  readonly at: readonly number[];
}

/** A table of one or two dimensions, with its totals. */
export interface CellTable {
  /** Values of each dimension, in order. */
  readonly values: readonly (readonly string[])[];
  readonly measures: readonly string[];
  readonly cells: readonly Cell[];
  /** What a set of inner cells holds together. */
  contents(cells: readonly Cell[]): CellContents;
}

/** Makes the cells from what was gathered, in an order that does not depend on that of the rows. */
export function cellTable(gathered: Contributions, totals: boolean): CellTable {
  const orders = gathered.values.map(orderingOf);
  const values = gathered.values.map(({ texts }, axis) => {
    const sorted = new Array<string>(texts.length);
    texts.forEach((text, value) => {
      sorted[orders[axis]?.ranks[value] ?? 0] = text;
    });
    return sorted;
  });
  const unions = gathered.hasUnits ? unitUnions(gathered) : undefined;
  const numbers = new Map<string, number>();
  const inner = Array.from({ length: gathered.cells.size }, (_, cell) => {
    const at = orders.map(({ ranks }, axis) => ranks[gathered.cells.at(cell, axis)] ?? 0);
    numbers.set(at.join(), cell);
    return { at, ...(unions?.([cell]) ?? gathered.ofCell(cell)) };
  });
  const contents = (cells: readonly Cell[]): CellContents =>
    unions?.(cells.map(({ at }) => numbers.get(at.join()) ?? -1)) ??
    together(cells, gathered.measures.length);
  const all = totals ? [...inner, ...totalsOf(inner, contents)] : inner;
  return { values, measures: gathered.measures, cells: all.sort(byPlace), contents };
}

/** Totals come after the values. */
function byPlace(a: Cell, b: Cell): number {
  for (const [axis, one] of a.at.entries()) {
    const other = b.at[axis] ?? 0;
    if (one !== other) return one === TOTAL ? 1 : other === TOTAL ? -1 : one - other;
  }
  return 0;
}

function totalsOf(
  inner: readonly Cell[],
  contents: (cells: readonly Cell[]) => CellContents,
): Cell[] {
  const lines = new Map<string, { at: number[]; cells: Cell[] }>();
  for (const cell of inner) {
    for (const at of totalPlaces(cell.at)) {
      const key = at.join();
      const line = lines.get(key) ?? { at, cells: [] };
      line.cells.push(cell);
      lines.set(key, line);
    }
  }
  return [...lines.values()].map(({ at, cells }) => ({ at, ...contents(cells) }));
}

/** The totals that a cell adds to: along each dimension, and along both. */
function totalPlaces([first = 0, second]: readonly number[]): number[][] {
  if (second === undefined) return [[TOTAL]];
  return [
    [first, TOTAL],
    [TOTAL, second],
    [TOTAL, TOTAL],
  ];
}

/** Rows are units: what cells hold adds up. */
function together(cells: readonly CellContents[], measures: number): CellContents {
  const add = (key: 'sums' | 'absolute'): number[] =>
    Array.from({ length: measures }, (_, measure) =>
      cells.reduce((sum, cell) => sum + (cell[key][measure] ?? 0), 0),
    );
  return {
    units: cells.reduce((sum, { units }) => sum + units, 0),
    rows: cells.reduce((sum, { rows }) => sum + rows, 0),
    sums: add('sums'),
    absolute: add('absolute'),
    largest: Array.from({ length: measures }, (_, measure) =>
      Math.max(0, ...cells.map((cell) => cell.largest[measure] ?? 0)),
    ),
  };
}

/** A unit may be in several cells: it then counts once, for all that it brings. */
function unitUnions(gathered: Contributions): (cells: readonly number[]) => CellContents {
  const byCell = new Map<number, { unit: number; rows: number; sums: readonly number[] }[]>();
  for (const { cell, ...brought } of gathered.byUnit()) {
    const list = byCell.get(cell);
    if (list === undefined) byCell.set(cell, [brought]);
    else list.push(brought);
  }
  const measures = gathered.measures.length;
  return (cells) => {
    const units = new Map<number, number[]>();
    let rows = 0;
    for (const { unit, sums, rows: count } of cells.flatMap((cell) => byCell.get(cell) ?? [])) {
      const known = units.get(unit) ?? new Array<number>(measures).fill(0);
      units.set(
        unit,
        known.map((sum, measure) => sum + (sums[measure] ?? 0)),
      );
      rows += count;
    }
    const brought = [...units.values()];
    const over = (fold: (list: readonly number[]) => number): number[] =>
      Array.from({ length: measures }, (_, measure) =>
        fold(brought.map((sums) => sums[measure] ?? 0)),
      );
    return {
      units: units.size,
      rows,
      sums: over((list) => list.reduce((sum, amount) => sum + amount, 0)),
      absolute: over((list) => list.reduce((sum, amount) => sum + Math.abs(amount), 0)),
      largest: over((list) => list.reduce((most, amount) => Math.max(most, Math.abs(amount)), 0)),
    };
  };
}
