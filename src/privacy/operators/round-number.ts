import { rowChance } from '../keyed/row-chance.ts';
import { readNumber, writeNumber } from '../values/number-text.ts';
import { operator, UNREADABLE } from './operator.ts';

export interface RoundNumberParams {
  readonly base: number;
  /** `random` rounds up with odds that keep the mean, drawn from the key. */
  readonly method?: 'nearest' | 'random';
  /** Columns by which a row is known again in the next release, for `random`. */
  readonly by?: readonly string[];
}

/** Rounds to multiples of a base. Totals no longer add up; exact totals must not be published beside. */
export const roundNumber = operator<RoundNumberParams>({
  id: 'round-number',
  status: 'perturbed',
  prepare({ base, method = 'nearest', by }, setting) {
    const decimals = (String(base).split('.')[1] ?? '').length;
    const chance = method === 'random' ? rowChance('round', by, setting) : undefined;
    return {
      byRow: chance !== undefined,
      apply(text, row) {
        const number = readNumber(text);
        if (number === undefined) return UNREADABLE;
        const units = number.value / base;
        const below = Math.floor(units + 1e-9);
        const rest = Math.max(0, units - below);
        const up = chance === undefined ? rest >= 0.5 : rest > 0 && chance(row)[0] < rest;
        return writeNumber((up ? below + 1 : below) * base, decimals, number.sign);
      },
    };
  },
  examples: [
    {
      params: { base: 5 },
      cells: [
        ['0', '0'],
        ['2', '0'],
        ['2,5', '5'],
        ['7', '5'],
        ['1 238', '1240'],
        ['-3', '-5'],
        ['x', UNREADABLE],
      ],
    },
    {
      params: { base: 0.5 },
      cells: [
        ['0.74', '0.5'],
        ['0,75', '1'],
      ],
    },
    {
      params: { base: 3, method: 'random' },
      cells: [
        ['6', '6'],
        ['7', /^[69]$/],
        ['8', /^[69]$/],
      ],
    },
  ],
});
