import { readNumber } from '../values/number-text.ts';
import { Percentile, type TailParams } from '../values/tail.ts';
import { operator, UNREADABLE } from './operator.ts';

/** Writes « 100 et plus » for all that reaches a threshold. The mean of the tail is never told. */
export const topCode = operator<TailParams>({
  id: 'top-code',
  status: 'coarser',
  prepare({ threshold, percentile, label }, { refuse }) {
    if ((threshold === undefined) === (percentile === undefined)) refuse('threshold-or-percentile');
    const numbers = new Percentile();
    let from = threshold;
    return {
      ...(percentile === undefined
        ? {}
        : {
            survey: {
              row: (text: string) => numbers.add(text),
              end: () => {
                from = numbers.at(percentile);
              },
            },
          }),
      apply(text) {
        const number = readNumber(text);
        if (number === undefined) return UNREADABLE;
        return from !== undefined && number.value >= from ? (label ?? `${from} et plus`) : text;
      },
    };
  },
  examples: [
    {
      params: { threshold: 100 },
      cells: [
        ['99', '99'],
        ['100', '100 et plus'],
        ['1 234,5', '100 et plus'],
        ['x', UNREADABLE],
      ],
    },
    { params: { threshold: 5, label: '5+' }, cells: [['7', '5+']] },
    {
      params: { percentile: 75 },
      cells: [
        ['1', '1'],
        ['2', '2'],
        ['3', '3 et plus'],
        ['9', '3 et plus'],
      ],
    },
  ],
});
