import { readNumber } from '../values/number-text.ts';
import { Percentile, type TailParams } from '../values/tail.ts';
import { operator, UNREADABLE } from './operator.ts';

/** Writes « 10 et moins » for all that does not pass a threshold. */
export const bottomCode = operator<TailParams>({
  id: 'bottom-code',
  status: 'coarser',
  prepare({ threshold, percentile, label }, { refuse }) {
    if ((threshold === undefined) === (percentile === undefined)) refuse('threshold-or-percentile');
    const numbers = new Percentile();
    let to = threshold;
    return {
      ...(percentile === undefined
        ? {}
        : {
            survey: {
              row: (text: string) => numbers.add(text),
              end: () => {
                to = numbers.at(percentile);
              },
            },
          }),
      apply(text) {
        const number = readNumber(text);
        if (number === undefined) return UNREADABLE;
        return to !== undefined && number.value <= to ? (label ?? `${to} et moins`) : text;
      },
    };
  },
  examples: [
    {
      params: { threshold: 10 },
      cells: [
        ['11', '11'],
        ['10', '10 et moins'],
        ['-4', '10 et moins'],
        ['?', UNREADABLE],
      ],
    },
    {
      params: { percentile: 25 },
      cells: [
        ['1', '1 et moins'],
        ['2', '2'],
        ['3', '3'],
        ['9', '9'],
      ],
    },
  ],
});
