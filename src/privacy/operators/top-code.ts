import { operator, UNREADABLE } from './operator.ts';
import { codeTail, type Tail, type TailParams } from './tail-coding.ts';

const TAIL: Tail = { reaches: (value, threshold) => value >= threshold, words: 'et plus' };

/** Writes « 100 et plus » for all that reaches a threshold. The mean of the tail is never told. */
export const topCode = operator<TailParams>({
  id: 'top-code',
  status: 'coarser',
  prepare: (params, setting) => codeTail(params, TAIL, setting),
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
