import type { AnyCellDefect, Evidence, Outcome, RepairColumn, RowView } from '../defect.ts';
import type { Attention } from './attention.ts';

/** A defect that concerns a column, with what it has learnt of it. */
export class LearntDefect {
  readonly defect: AnyCellDefect;
  readonly column: RepairColumn;
  readonly evidence: Evidence | undefined;

  constructor(defect: AnyCellDefect, column: RepairColumn) {
    this.defect = defect;
    this.column = column;
    this.evidence = defect.evidence?.(column);
  }

  /** Whether right cells are evidence too. */
  get learnsFromRightCells(): boolean {
    return this.defect.everyCell === true && this.evidence !== undefined;
  }

  /** Whether it may say something of a right cell. Known once the first walk is over. */
  get readsRightCells(): boolean {
    const { everyCell } = this.defect;
    return typeof everyCell === 'function' ? everyCell(this.evidence as never) : everyCell === true;
  }

  /** The right cells that it wants to see in the first walk. */
  get learning(): Attention {
    return this.learnsFromRightCells ? this.#attention(undefined) : [];
  }

  /** The right cells that it wants to see in the second walk. */
  get reading(): Attention {
    return this.readsRightCells ? this.#attention(this.evidence) : [];
  }

  readings(): readonly string[] {
    return this.defect.readings?.(this.evidence as never, this.column) ?? [];
  }

  read(
    text: string,
    refused: boolean,
    reading: string | undefined,
    row: RowView,
  ): Outcome | undefined {
    return this.defect.repair(text, {
      column: this.column,
      evidence: this.evidence as never,
      refused,
      row: this.defect.looksAcross === true ? row : undefined,
      reading,
    });
  }

  #attention(evidence: Evidence | undefined): Attention {
    const silence = this.defect.silence?.(this.column, evidence as never) ?? 'judge-all';
    return silence === 'judge-all' ? 'all' : [silence];
  }
}
