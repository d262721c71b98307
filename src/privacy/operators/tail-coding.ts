import { readNumber } from '../values/number-text.ts';
import { Percentile } from '../values/percentile.ts';
import { type Setting, type Treatment, UNREADABLE } from './operator.ts';

/** Where a tail starts: told, or at a percentile of the column's own numbers. */
export interface TailParams {
  readonly threshold?: number;
  /** Between 0 and 100; nearest rank. */
  readonly percentile?: number;
  /** What is written in place of the tail; `100 et plus` when left out. */
  readonly label?: string;
}

export interface Tail {
  reaches(value: number, threshold: number): boolean;
  /** `et plus` */
  readonly words: string;
}

/** Writes one label for all the numbers of a tail, the threshold itself included. */
export function codeTail(
  { threshold, percentile, label }: TailParams,
  tail: Tail,
  { refuse }: Setting,
): Treatment {
  if ((threshold === undefined) === (percentile === undefined)) refuse('threshold-or-percentile');
  const numbers = new Percentile();
  let limit = threshold;
  const survey = {
    row: (text: string) => numbers.add(text),
    end() {
      limit = numbers.at(percentile ?? 0);
    },
  };
  return {
    ...(percentile === undefined ? {} : { survey }),
    apply(text) {
      const number = readNumber(text);
      if (number === undefined) return UNREADABLE;
      const isTail = limit !== undefined && tail.reaches(number.value, limit);
      return isTail ? (label ?? `${limit} ${tail.words}`) : text;
    },
  };
}
