import { operator } from './operator.ts';

/** The only safe answer for a direct identifier: the column does not go out. */
export const suppress = operator<object>({
  id: 'suppress',
  status: 'removed',
  prepare: () => ({ removes: true, apply: () => '' }),
  examples: [{ params: {}, cells: [['185077505601270', '']] }],
});
