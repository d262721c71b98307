import type { Verdict } from './column-judge.ts';

/** Verdicts remembered per column: real files repeat their mistakes. */
const REMEMBERED = 4096;
/** Of a memory that was full, the share that must have served for the next one to be kept. */
const SERVED = 1 / 4;
/** Cells judged before memory is tried again on a column that does not repeat itself. */
const PAUSE = 16 * REMEMBERED;

/**
 * The last verdicts of one column. On a column where every cell is another one, memory costs more
 * than judging: it is then given up for a while, but for the last cell, which keys ask about again.
 */
export class VerdictMemory {
  readonly #known = new Map<string, Verdict>();
  #lastText: string | undefined;
  #last: Verdict | undefined;
  #served = 0;
  #pause = 0;

  recall(text: string): Verdict | undefined {
    if (text === this.#lastText) return this.#last;
    if (this.#known.size === 0) return undefined;
    const known = this.#known.get(text);
    if (known !== undefined) this.#served += 1;
    return known;
  }

  keep(text: string, verdict: Verdict): void {
    this.#lastText = text;
    this.#last = verdict;
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
    this.#known.set(text, verdict);
  }
}
