import type { Param } from '../../base/finding.ts';
import type { DefectClass } from '../defect.ts';
import type { RepairState } from '../repair-ledger.ts';

/** What is to be said, and perhaps done, of one cell. */
export interface CellVerdict {
  readonly state: RepairState;
  readonly id: string;
  readonly class: DefectClass;
  readonly also: readonly string[];
  /** What the cell holds or would hold; of a report, `undefined`. */
  readonly after: string | undefined;
  readonly reason?: string;
  readonly readings?: readonly string[];
  readonly params?: Readonly<Record<string, Param>>;
}

/** All that one cell gives: what is written in its place, and what is said of it. */
export interface CellOutcome {
  /** The text to write; the very text when nothing changes. */
  readonly text: string;
  readonly verdicts: readonly CellVerdict[];
}
