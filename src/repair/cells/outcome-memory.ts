import type { CellOutcome } from './cell-verdict.ts';

/** Outcomes remembered per column: real files repeat their mistakes. */
const REMEMBERED = 4096;
/** Of a memory that was full, the share that must have served for the next one to be kept. */
const SERVED = 1 / 4;
/** Cells read before memory is tried again on a column that does not repeat itself. */
const PAUSE = 16 * REMEMBERED;

/** The last outcomes of one column, given up for a while where every cell is another one. */
export class OutcomeMemory {
  readonly #known = new Map<string, CellOutcome>();
  #served = 0;
  #pause = 0;

  recall(text: string): CellOutcome | undefined {
    if (this.#known.size === 0) return undefined;
    const known = this.#known.get(text);
    if (known !== undefined) this.#served += 1;
    return known;
  }

  keep(text: string, outcome: CellOutcome): void {
    if (this.#pause > 0) {
      this.#pause -= 1;
      return;
    }
    if (this.#known.size >= REMEMBERED) {
      if (this.#served < REMEMBERED * SERVED) this.#pause = PAUSE;
      this.#known.clear();
      this.#served = 0;
      return;
    }
    this.#known.set(text, outcome);
  }
}
