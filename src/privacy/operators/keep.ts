import { operator } from './operator.ts';

/**
 * Says that a column goes out as it is, and why: the attack test then leaves it out of the columns
 * that may single someone out. The reason is kept in the report.
 */
export const keep = operator<{ readonly reason: string }>({
  id: 'keep',
  status: 'personal',
  prepare: () => ({ apply: (text) => text }),
  examples: [{ params: { reason: 'numéro d’acte public' }, cells: [[' A-12 ', ' A-12 ']] }],
});
