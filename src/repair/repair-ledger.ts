import type { Param } from '../base/finding.ts';
import type { DefectClass } from './defect.ts';

/** `change`: done. `proposal`: not done, waits for a yes. `report`: never done. */
export type RepairState = 'change' | 'proposal' | 'report';

/** One thing that was repaired, is proposed, or is said; a cell when it has a row and a column. */
export interface RepairEntry {
  readonly state: RepairState;
  /** As the reference of defects has it. */
  readonly id: string;
  readonly class: DefectClass;
  /** Lesser damages mended on the way, in order: `TXT-TRIM` before `NUM-FRENCH`. */
  readonly also?: readonly string[];
  /** Record number in the source, the header included. */
  readonly row?: number;
  /** Physical line of the source. */
  readonly line?: number;
  /** From 1, in the source. */
  readonly column?: number;
  readonly field?: string;
  readonly before?: string;
  readonly after?: string;
  readonly reason?: string;
  /** The readings among which a person may choose, of a proposal. */
  readonly readings?: readonly string[];
  readonly params?: Readonly<Record<string, Param>>;
}

/** Entries of one kind in one column, with their exact number and the first few. */
export interface RepairGroup {
  readonly state: RepairState;
  readonly id: string;
  readonly class: DefectClass;
  readonly column?: number;
  readonly field?: string;
  readonly count: number;
  readonly samples: readonly RepairEntry[];
}

export interface RepairCounts {
  readonly change: number;
  readonly proposal: number;
  readonly report: number;
  /** Changes of single cells: as many as the log has lines. */
  readonly cells: number;
}

const SAMPLES = 3;

interface OpenGroup {
  readonly first: RepairEntry;
  count: number;
  readonly samples: RepairEntry[];
}

/** Counts every entry exactly; keeps the first ones of each list and three of each group. */
export class RepairLedger {
  readonly #most: number;
  readonly #onCell: ((entry: RepairEntry) => void) | undefined;
  readonly #groups = new Map<string, OpenGroup>();
  readonly #entries: Record<RepairState, RepairEntry[]> = { change: [], proposal: [], report: [] };
  readonly #counts = { change: 0, proposal: 0, report: 0, cells: 0 };

  /**
   * @param most how many entries of each list are kept
   * @param onCell sees each change of a cell, in order
   */
  constructor(most: number, onCell?: (entry: RepairEntry) => void) {
    this.#most = most;
    this.#onCell = onCell;
  }

  note(entry: RepairEntry): void {
    const { state, id, column } = entry;
    this.#counts[state] += 1;
    const key = `${state} ${id} ${column ?? ''}`;
    let group = this.#groups.get(key);
    if (group === undefined) {
      group = { first: entry, count: 0, samples: [] };
      this.#groups.set(key, group);
    }
    group.count += 1;
    if (group.samples.length < SAMPLES && isNew(group.samples, entry)) group.samples.push(entry);
    if (this.#entries[state].length < this.#most) this.#entries[state].push(entry);
    if (state !== 'change' || !isCell(entry)) return;
    this.#counts.cells += 1;
    this.#onCell?.(entry);
  }

  entries(state: RepairState): readonly RepairEntry[] {
    return this.#entries[state];
  }

  get counts(): RepairCounts {
    return { ...this.#counts };
  }

  /** In the order of their first entry. */
  groups(): readonly RepairGroup[] {
    return [...this.#groups.values()].map(({ first, count, samples }) => ({
      state: first.state,
      id: first.id,
      class: first.class,
      ...(first.column === undefined ? {} : { column: first.column }),
      ...(first.field === undefined ? {} : { field: first.field }),
      count,
      samples,
    }));
  }
}

/** A change of one cell: it has a place and a value before and after. */
export function isCell({ row, column, before, after }: RepairEntry): boolean {
  return row !== undefined && column !== undefined && before !== undefined && after !== undefined;
}

/** Whether it shows something that the others do not: rows that go have but their place. */
function isNew(samples: readonly RepairEntry[], { before, after }: RepairEntry): boolean {
  if (before === undefined) return true;
  return !samples.some((sample) => sample.before === before && sample.after === after);
}
