import { type Cell, type CellTable, TOTAL } from './cell-table.ts';
import { boundEdges, hiddenIntervals } from './intervals.ts';
import { bridges, type Edge, type Network } from './network.ts';
import { primaryStatus, type Rules } from './rules.ts';

/** Narrow intervals cost a flow a cell: beyond this they are not looked at. */
const MOST_INTERVALS = 600;

/**
 * The hidden cells that someone who knows all that is shown can compute: by sums, then by bounds, as
 * nothing is below zero.
 */
export function computableCells(
  { cells }: CellTable,
  { nodes, edges }: Network,
  hidden: ReadonlySet<number>,
): readonly number[] {
  const hiddenEdges = edges.filter(({ cell }) => hidden.has(cell));
  const cellOf = (edge: number): number => (hiddenEdges[edge] as Edge).cell;
  const alone = [...bridges(nodes, hiddenEdges)].map(cellOf);
  if (alone.length > 0) return alone;
  const bound = readings(cells, hiddenEdges).flatMap((values) =>
    boundEdges(nodes, hiddenEdges, values),
  );
  return [...new Set(bound.map(cellOf))];
}

/**
 * How narrow the narrowest interval of a hidden cell is, against its value.
 * @returns null when nothing is hidden; `undefined` when too many cells are to be looked at
 */
export function narrowestInterval(
  { cells }: CellTable,
  { nodes, edges }: Network,
  hidden: ReadonlySet<number>,
): number | null | undefined {
  const hiddenEdges = edges.filter(({ cell }) => hidden.has(cell));
  if (hiddenEdges.length > MOST_INTERVALS) return undefined;
  let narrowest = Number.POSITIVE_INFINITY;
  for (const values of readings(cells, hiddenEdges)) {
    hiddenIntervals(nodes, hiddenEdges, values).forEach(({ least, most }, edge) => {
      const value = values[edge] ?? 0;
      if (value > 0) narrowest = Math.min(narrowest, (most - least) / value);
    });
  }
  return Number.isFinite(narrowest) ? narrowest : null;
}

/**
 * The numbers of each hidden cell, reading by reading: rows, then each measure. A measure with amounts
 * below zero has no bounds, and one that is nil everywhere has nothing to hide.
 */
function readings(cells: readonly Cell[], edges: readonly Edge[]): number[][] {
  const measures = cells[0]?.sums.length ?? 0;
  const lists = [(cell: Cell | undefined) => cell?.rows ?? 0];
  for (let measure = 0; measure < measures; measure++) {
    const isBounded = cells.every(({ sums, absolute }) => sums[measure] === absolute[measure]);
    if (isBounded && cells.some(({ sums }) => sums[measure] !== 0))
      lists.push((cell) => cell?.sums[measure] ?? 0);
  }
  return lists.map((read) => edges.map(({ cell }) => read(cells[cell])));
}

/** A line whose total is shown: its hidden cells have a known sum. */
export interface HiddenLine {
  readonly axis: number;
  readonly rank: number;
  readonly cells: readonly number[];
  /** What its hidden cells would be if they were published as one. */
  readonly status: 'A' | 'B' | 'V';
  readonly units: number;
}

/** The sums of hidden cells that shown totals give away. */
export function hiddenLines(
  table: CellTable,
  hidden: ReadonlySet<number>,
  rules: Rules,
): HiddenLine[] {
  const { cells, values } = table;
  const totals = new Map(cells.map(({ at }, cell) => [at.join(), cell]));
  const lines = new Map<string, { axis: number; rank: number; cells: number[] }>();
  for (const cell of hidden) {
    const at = cells[cell]?.at ?? [];
    if (at.includes(TOTAL)) continue;
    for (const axis of at.keys()) {
      const rank = values.length === 1 ? TOTAL : (at[axis] ?? TOTAL);
      const total = values.length === 1 ? [TOTAL] : axis === 0 ? [rank, TOTAL] : [TOTAL, rank];
      if (hidden.has(totals.get(total.join()) ?? -1)) continue;
      const key = `${axis} ${rank}`;
      const line = lines.get(key) ?? { axis, rank, cells: [] };
      line.cells.push(cell);
      lines.set(key, line);
    }
  }
  return [...lines.values()].map((line) => {
    const contents = table.contents(line.cells.flatMap((cell) => cells[cell] ?? []));
    return { ...line, status: primaryStatus(contents, rules), units: contents.units };
  });
}
