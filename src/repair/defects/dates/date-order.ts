import type { Evidence } from '../../defect.ts';

/** A day in figures, year last, wherever it stands in the text: a period holds two of them. */
const FIGURES = /(?<!\d)(\d{1,2})([-/. ])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/g;
/** A longer text is not a date, nor a period. */
const LONGEST = 60;

/** `dmy`, `mdy`: proved. `mixed`: both, so neither. `none`: nothing tells. */
export type Order = 'dmy' | 'mdy' | 'mixed' | 'none';

/**
 * In which order a column writes day and month. A figure over 12 tells which one is the day; one
 * counter-example removes the proof, however many speak for it.
 */
export class DateOrder implements Evidence {
  #dayFirst = 0;
  #monthFirst = 0;
  /** Neither can be a month: nothing is sure any more. */
  #broken = 0;
  /** Both can. */
  #vague = 0;

  see(text: string): void {
    if (text.length > LONGEST) return;
    for (const [, first, , second] of text.matchAll(FIGURES)) {
      this.#count(Number(first), Number(second));
    }
  }

  #count(first: number, second: number): void {
    if (first > 12 && second > 12) this.#broken += 1;
    else if (first > 12) this.#dayFirst += 1;
    else if (second > 12) this.#monthFirst += 1;
    else if (first !== second) this.#vague += 1;
  }

  /**
   * True when both orders are proved and some days could be either. None is then repaired, those that
   * tell neither: once they are, nothing would say any more that the others are in doubt.
   */
  get isHopeless(): boolean {
    return this.order === 'mixed' && this.#vague > 0;
  }

  get order(): Order {
    if (this.#dayFirst > 0 && this.#monthFirst > 0) return 'mixed';
    if (this.#broken > 0) return 'none';
    if (this.#dayFirst > 0) return 'dmy';
    return this.#monthFirst > 0 ? 'mdy' : 'none';
  }
}
