import { readNumber } from '../values/number-text.ts';
import type { Dictionary } from './dictionary.ts';

/** The values of a column in an order that does not depend on that of the rows. */
export interface Ordering {
  /** Rank of each value, by its number in the dictionary. */
  readonly ranks: Int32Array;
  /** Whether all the values are numbers, an empty one aside. */
  readonly isNumeric: boolean;
}

/** Numbers by size, the empty value first; texts by their characters. */
export function orderingOf({ texts }: Dictionary): Ordering {
  const numbers = texts.map((text) =>
    text.trim() === '' ? Number.NEGATIVE_INFINITY : readNumber(text)?.value,
  );
  const isNumeric =
    texts.some((text) => text.trim() !== '') && numbers.every((number) => number !== undefined);
  const order = texts.map((_, index) => index);
  const byText = (a: number, b: number): number => compareTexts(texts[a] ?? '', texts[b] ?? '');
  order.sort(
    isNumeric ? (a, b) => difference(numbers[a] ?? 0, numbers[b] ?? 0) || byText(a, b) : byText,
  );
  const ranks = new Int32Array(texts.length);
  order.forEach((value, rank) => {
    ranks[value] = rank;
  });
  return { ranks, isNumeric };
}

function difference(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
