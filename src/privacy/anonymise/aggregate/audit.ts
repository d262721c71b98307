import { type Cell, type CellTable, TOTAL } from './cell-table.ts';
import { hiddenIntervals } from './intervals.ts';
import { bridges, type Edge, type Network } from './network.ts';
import { primaryStatus, type Rules } from './rules.ts';

/** What someone who knows all that is shown can tell of what is hidden. */
export interface Audit {
  /** Cells whose value is known exactly. */
  readonly computable: readonly number[];
  /** Width of the narrowest interval against its value, among cells of too few units or dominated; null when none was looked at. */
  readonly narrowest: number | null;
  /** Whether intervals were computed, beyond the proof that no cell is determined by sums. */
  readonly isComplete: boolean;
}

/** Intervals cost a flow a cell: beyond this, sums alone are looked at. */
const MOST_INTERVALS = 3_000;

/** Looks for hidden cells that sums give away, then for those that bounds give away (nothing is below zero). */
export function audit(
  { cells }: CellTable,
  { nodes, edges }: Network,
  hidden: ReadonlySet<number>,
): Audit {
  const hiddenEdges = edges.filter(({ cell }) => hidden.has(cell));
  const alone = [...bridges(nodes, hiddenEdges)].map((edge) => (hiddenEdges[edge] as Edge).cell);
  if (alone.length > 0) return { computable: alone, narrowest: 0, isComplete: true };
  if (hiddenEdges.length === 0) return { computable: [], narrowest: null, isComplete: true };
  if (hiddenEdges.length > MOST_INTERVALS)
    return { computable: [], narrowest: null, isComplete: false };
  const computable = new Set<number>();
  let narrowest = Number.POSITIVE_INFINITY;
  for (const values of readings(cells, hiddenEdges)) {
    hiddenIntervals(nodes, hiddenEdges, values).forEach(({ least, most }, edge) => {
      if (most === least) computable.add((hiddenEdges[edge] as Edge).cell);
      const value = values[edge] ?? 0;
      if (value > 0) narrowest = Math.min(narrowest, (most - least) / value);
    });
  }
  return {
    computable: [...computable],
    narrowest: Number.isFinite(narrowest) ? narrowest : null,
    isComplete: true,
  };
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
