import { computableCells, hiddenLines } from './audit.ts';
import { type CellTable, TOTAL } from './cell-table.ts';
import { CycleFinder } from './cheapest-cycle.ts';
import { bridges, type Edge, type Network, networkOf } from './network.ts';
import { primaryStatus, type Rules, type Status } from './rules.ts';

export interface ProtectOptions extends Rules {
  /** Whether totals are published: without them nothing can be computed from sums. */
  readonly totals: boolean;
  /** Hides more cells until the hidden cells of each line, taken together, keep the rules too. */
  readonly strict: boolean;
}

export interface Protection {
  /** By cell. */
  readonly statuses: readonly Status[];
  /** Whether no cheaper set of cells of status D would do; not told for large tables. */
  readonly isLeast: boolean;
}

/** Two persons who know their own part each know the other's. */
const FEWEST_TOGETHER = 3;
/** All sets of so many cells may be tried. */
const MOST_TRIED = 14;
/** Work beyond which cells are not shown again one by one. */
const MOST_PRUNING = 50_000_000;

/** Hides cells of too few units or dominated, then those without which these could be computed. */
export function protect(table: CellTable, options: ProtectOptions): Protection {
  const statuses: Status[] = table.cells.map((cell) => primaryStatus(cell, options));
  if (!options.totals) return { statuses, isLeast: true };
  const secondary = new SecondaryCells(table, statuses, options);
  const { chosen, isLeast } = secondary.choose();
  for (const cell of chosen) statuses[cell] = 'D';
  return { statuses, isLeast };
}

class SecondaryCells {
  readonly #table: CellTable;
  readonly #network: Network;
  readonly #finder: CycleFinder;
  readonly #primary: ReadonlySet<number>;
  readonly #options: ProtectOptions;
  readonly #costs: readonly number[];

  constructor(table: CellTable, statuses: readonly Status[], options: ProtectOptions) {
    this.#table = table;
    this.#options = options;
    this.#network = networkOf(table);
    this.#finder = new CycleFinder(this.#network.nodes, this.#network.edges);
    this.#primary = new Set(statuses.flatMap((status, cell) => (status === 'V' ? [] : [cell])));
    // What is lost with a cell: its first amount, else its rows; a cell more is a loss by itself.
    this.#costs = table.cells.map(
      ({ sums, rows }) => 1 + (sums.length > 0 ? Math.abs(sums[0] ?? 0) : rows),
    );
  }

  choose(): { readonly chosen: readonly number[]; readonly isLeast: boolean } {
    const chosen = new Set<number>();
    while (this.#hideMore(chosen)) {
      // Until what is hidden stays hidden.
    }
    this.#showAgain(chosen);
    return this.#tryAll([...chosen]);
  }

  #hidden(chosen: Iterable<number>): Set<number> {
    return new Set([...this.#primary, ...chosen]);
  }

  /** Hides what closes a cycle around one cell that can be computed. Answers whether something was to be done. */
  #hideMore(chosen: Set<number>): boolean {
    const hidden = this.#hidden(chosen);
    const weak = this.#weakCell(hidden);
    if (weak === undefined) return false;
    const more = weak.isBounded
      ? this.#cheapestShown(hidden, weak.near)
      : this.#cycle(hidden, weak.cell);
    const fresh = more.filter((cell) => !hidden.has(cell));
    for (const cell of fresh) chosen.add(cell);
    return fresh.length > 0;
  }

  /** A hidden cell that is not safe: by sums, by bounds, or with too few others in its line. */
  #weakCell(hidden: ReadonlySet<number>) {
    const { nodes, edges } = this.#network;
    const hiddenEdges = edges.filter(({ cell }) => hidden.has(cell));
    const alone = [...bridges(nodes, hiddenEdges)].map((edge) => (hiddenEdges[edge] as Edge).cell);
    const [cell] = alone.sort((a, b) => this.#cost(b) - this.#cost(a) || a - b);
    if (cell !== undefined) return { cell, isBounded: false, near: [] };
    const [line] = this.#weakLines(hidden);
    if (line !== undefined) return { cell: -1, isBounded: true, near: line };
    const [known] = computableCells(this.#table, this.#network, hidden);
    return known === undefined
      ? undefined
      : { cell: known, isBounded: true, near: this.#linesOf(known) };
  }

  #cost(cell: number): number {
    return this.#costs[cell] ?? 0;
  }

  #cycle(hidden: ReadonlySet<number>, cell: number): readonly number[] {
    const { edges } = this.#network;
    const edge = edges.findIndex((one) => one.cell === cell);
    const cost = (at: number): number => {
      const other = (edges[at] as Edge).cell;
      return hidden.has(other) ? 0 : this.#cost(other);
    };
    return (this.#finder.around(edge, cost) ?? []).map((at) => (edges[at] as Edge).cell);
  }

  /** Cells of lines whose hidden cells, taken together, say too much. */
  #weakLines(hidden: ReadonlySet<number>): number[][] {
    return hiddenLines(this.#table, hidden, this.#options)
      .filter(
        ({ units, status }) => units < FEWEST_TOGETHER || (this.#options.strict && status !== 'V'),
      )
      .map(({ axis, rank }) => this.#inLine(axis, rank))
      .filter((line) => line.some((cell) => !hidden.has(cell)));
  }

  #inLine(axis: number, rank: number): number[] {
    return this.#table.cells.flatMap(({ at }, cell) => {
      const isInner = !at.includes(TOTAL);
      return isInner && (rank === TOTAL || at[axis] === rank) ? [cell] : [];
    });
  }

  #linesOf(cell: number): number[] {
    const at = this.#table.cells[cell]?.at ?? [];
    return [...at.keys()].flatMap((axis) =>
      this.#inLine(axis, at.length === 1 ? TOTAL : (at[axis] ?? TOTAL)),
    );
  }

  /** The cheapest cell of some that is still shown; of the whole table when none of them is. */
  #cheapestShown(hidden: ReadonlySet<number>, near: readonly number[]): number[] {
    const shown = (cells: Iterable<number>): number[] =>
      [...cells].filter((cell) => !hidden.has(cell));
    const candidates = shown(near);
    const all = candidates.length > 0 ? candidates : shown(this.#table.cells.keys());
    const [cheapest] = all.sort((a, b) => this.#cost(a) - this.#cost(b) || a - b);
    return cheapest === undefined ? [] : [cheapest];
  }

  #isSafe(chosen: Iterable<number>): boolean {
    return this.#weakCell(this.#hidden(chosen)) === undefined;
  }

  /** Shows again, the dearest first, what need not be hidden. */
  #showAgain(chosen: Set<number>): void {
    const hidden = this.#primary.size + chosen.size;
    if (chosen.size * (this.#network.edges.length + hidden * hidden) > MOST_PRUNING) return;
    for (const cell of [...chosen].sort((a, b) => this.#cost(b) - this.#cost(a) || a - b)) {
      chosen.delete(cell);
      if (!this.#isSafe(chosen)) chosen.add(cell);
    }
  }

  /** In a small table, tries every set of cells that costs less. */
  #tryAll(found: readonly number[]): {
    readonly chosen: readonly number[];
    readonly isLeast: boolean;
  } {
    const shown = [...this.#table.cells.keys()].filter((cell) => !this.#primary.has(cell));
    if (found.length === 0) return { chosen: found, isLeast: true };
    if (shown.length > MOST_TRIED) return { chosen: found, isLeast: false };
    const byCost = shown.sort((a, b) => this.#cost(a) - this.#cost(b) || a - b);
    const total = (cells: readonly number[]): number =>
      cells.reduce((sum, cell) => sum + this.#cost(cell), 0);
    let [best, least] = [found, total(found)];
    const search = (from: number, taken: readonly number[], cost: number): void => {
      if (cost >= least) return;
      if (taken.length > 0 && this.#isSafe(taken)) {
        [best, least] = [taken, cost];
        return;
      }
      for (let at = from; at < byCost.length; at++) {
        const cell = byCost[at] as number;
        if (cost + this.#cost(cell) >= least) return;
        search(at + 1, [...taken, cell], cost + this.#cost(cell));
      }
    };
    search(0, [], 0);
    return { chosen: best, isLeast: true };
  }
}
