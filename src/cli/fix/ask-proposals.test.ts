import { beforeAll, expect, it } from 'vitest';
import { loadWording } from '../../base/messages/wording.ts';
import type { RepairGroup } from '../../repair/repair-ledger.ts';
import type { Context } from '../context.ts';
import { askProposals } from './ask-proposals.ts';

beforeAll(() => loadWording('fr'));

const group = (
  id: string,
  field: string,
  more: Partial<RepairGroup['samples'][0]> = {},
): RepairGroup => ({
  state: 'proposal',
  id,
  class: 'C',
  column: 3,
  field,
  count: 12,
  samples: [
    {
      state: 'proposal',
      id,
      class: 'C',
      row: 2,
      line: 2,
      column: 3,
      field,
      before: '05/06/2024',
      after: '2024-06-05',
      ...more,
    },
  ],
});

/** A person who gives these answers, in order; what was shown to them. */
function person(answers: readonly (boolean | string)[]) {
  const shown: string[] = [];
  const left = [...answers];
  const context = {
    lang: 'fr',
    err: { write: (text: string) => void shown.push(text) },
    ports: {
      prompts: {
        confirm: async (question: string) => {
          shown.push(question);
          return left.shift() === true;
        },
        choose: async (question: string, choices: readonly { value: string }[]) => {
          shown.push(question, ...choices.map(({ value }) => value));
          return String(left.shift());
        },
      },
    },
  } as unknown as Context;
  return { context, shown };
}

it('asks once for each column, with the reading that would result', async () => {
  const { context, shown } = person([true, false]);
  const asked = new Set<string>();
  const groups = [group('NUM-MULTIPLE', 'montant'), { ...group('BOOL-MARK', 'paye'), column: 4 }];
  expect(await askProposals(groups, asked, context)).toEqual({
    accepted: [{ id: 'NUM-MULTIPLE', column: 'montant' }],
    rejected: [{ id: 'BOOL-MARK', column: 'paye' }],
  });
  expect(shown.join('')).toContain('«\u00a005/06/2024\u00a0» → «\u00a02024-06-05\u00a0»');
  expect(await askProposals(groups, asked, context)).toBeUndefined();
});

it('lets choose among several readings, or none', async () => {
  const dates = group('DATE-AMBIGUOUS', 'jour', { readings: ['dmy', 'mdy'] });
  expect(await askProposals([dates], new Set(), person(['mdy']).context)).toEqual({
    accepted: [{ id: 'DATE-AMBIGUOUS', column: 'jour', reading: 'mdy' }],
    rejected: [],
  });
  expect(await askProposals([dates], new Set(), person(['']).context)).toEqual({
    accepted: [],
    rejected: [{ id: 'DATE-AMBIGUOUS', column: 'jour' }],
  });
});
