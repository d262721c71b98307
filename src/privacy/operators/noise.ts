import { rowChance } from '../keyed/row-chance.ts';
import { readNumber, writeNumber } from '../values/number-text.ts';
import { operator, UNREADABLE } from './operator.ts';

export interface NoiseParams {
  readonly distribution?: 'laplace' | 'gaussian';
  /** Laplace's scale, or the standard deviation, in the column's unit. */
  readonly scale?: number;
  /** The same as a share of each value: 0.1 for ten percent. */
  readonly relative?: number;
  /** Columns by which a row is known again in the next release: it then gets the same noise. */
  readonly by?: readonly string[];
}

/**
 * Adds noise drawn from the key and the row: fresh noise at each release would be cancelled by the
 * mean of them. A value that is not negative stays so. Ranks are not kept.
 */
export const noise = operator<NoiseParams>({
  id: 'noise',
  status: 'perturbed',
  prepare({ distribution = 'laplace', scale, relative, by }, setting) {
    if ((scale === undefined) === (relative === undefined)) setting.refuse('scale-or-relative');
    const chance = rowChance('noise', by, setting);
    const draw = distribution === 'laplace' ? laplace : gaussian;
    return {
      byRow: true,
      apply(text, row) {
        const number = readNumber(text);
        if (number === undefined) return UNREADABLE;
        const { value, decimals, sign } = number;
        const noisy = value + draw(...chance(row)) * (scale ?? Math.abs(value) * (relative ?? 0));
        return writeNumber(value >= 0 ? Math.max(0, noisy) : noisy, decimals, sign);
      },
    };
  },
  examples: [
    {
      params: { scale: 2 },
      cells: [
        ['100', /^\d{2,3}$/],
        ['0', /^\d{1,2}$/],
        ['12,5', /^\d{1,2}(,\d)?$/],
        ['x', UNREADABLE],
      ],
    },
    {
      params: { relative: 0.1, distribution: 'gaussian' },
      cells: [
        ['1000', /^\d{3,4}$/],
        ['0', '0'],
      ],
    },
  ],
});

function laplace(chance: number): number {
  const centred = chance - 0.5;
  return -Math.sign(centred) * Math.log(1 - 2 * Math.abs(centred));
}

function gaussian(first: number, second: number): number {
  return Math.sqrt(-2 * Math.log(first)) * Math.cos(2 * Math.PI * second);
}
