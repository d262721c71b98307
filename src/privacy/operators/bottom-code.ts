import { operator, UNREADABLE } from './operator.ts';
import { codeTail, type Tail, type TailParams } from './tail-coding.ts';

const TAIL: Tail = { reaches: (value, threshold) => value <= threshold, words: 'et moins' };

/** Writes « 10 et moins » for all that does not pass a threshold. */
export const bottomCode = operator<TailParams>({
  id: 'bottom-code',
  status: 'coarser',
  prepare: (params, setting) => codeTail(params, TAIL, setting),
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
