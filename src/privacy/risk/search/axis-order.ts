import { readDate } from '../../values/date-text.ts';
import type { Dictionary } from '../dictionary.ts';
import { compareTexts, orderingOf } from '../ordering.ts';

/** The values of a column along an axis that can be cut. */
export interface AxisOrder {
  /** Rank of each value, by its number in the dictionary. */
  readonly ranks: Int32Array;
  /** Values by rank. */
  readonly texts: readonly string[];
  /** Numbers: a stretch of them is written by its two ends. */
  readonly isRange: boolean;
  readonly size: number;
}

/** Numbers by size, dates by day, texts by their characters. */
export function axisOrder(values: Dictionary): AxisOrder {
  const { ranks, isNumeric } = isDates(values.texts)
    ? { ranks: dateRanks(values.texts), isNumeric: false }
    : orderingOf(values);
  const texts = new Array<string>(values.size);
  values.texts.forEach((text, value) => {
    texts[ranks[value] as number] = text;
  });
  return { ranks, texts, isRange: isNumeric && !texts.includes(''), size: values.size };
}

function isDates(texts: readonly string[]): boolean {
  return (
    texts.length > 0 &&
    texts.every((text) => text === '' || (text.length > 4 && readDate(text) !== undefined))
  );
}

function dateRanks(texts: readonly string[]): Int32Array {
  const keys = texts.map((text) => {
    const { year = 0, month = 0, day = 0 } = readDate(text) ?? {};
    return (year * 13 + month) * 32 + day;
  });
  const order = texts.map((_, index) => index);
  order.sort(
    (a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || compareTexts(texts[a] ?? '', texts[b] ?? ''),
  );
  const ranks = new Int32Array(texts.length);
  order.forEach((value, rank) => {
    ranks[value] = rank;
  });
  return ranks;
}
