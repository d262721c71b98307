import { roundDigits } from '../values/decimal-rounding.ts';
import { operator, UNREADABLE } from './operator.ts';

export interface RoundCoordinatesParams {
  /** Half the error at 46° N: 1 → 5.6 × 3.9 km, 2 → 560 × 390 m, 3 → 56 × 39 m. */
  readonly decimals: number;
}

const ONE = /^[+-]?\d{1,3}(?:[.,]\d+)?$/;
const PAIR =
  /^(\[?\s*(?:POINT ?\()?)([+-]?\d{1,3}(?:\.\d+)?)(\s*[,; ]\s*)([+-]?\d{1,3}(?:\.\d+)?)(\s*[\])]?)$/i;

/**
 * Rounds degrees, one coordinate or a pair. A rounded point is the corner of a regular grid: amid
 * empty fields it may still be one house.
 */
export const roundCoordinates = operator<RoundCoordinatesParams>({
  id: 'round-coordinates',
  status: 'coarser',
  prepare({ decimals }) {
    return {
      apply(text) {
        const trimmed = text.trim();
        if (ONE.test(trimmed)) return roundDigits(trimmed, decimals);
        const [, before = '', first, between = '', second, after = ''] = PAIR.exec(trimmed) ?? [];
        if (first === undefined || second === undefined) return UNREADABLE;
        return (
          before + roundDigits(first, decimals) + between + roundDigits(second, decimals) + after
        );
      },
    };
  },
  examples: [
    {
      params: { decimals: 2 },
      cells: [
        ['48.856614', '48.86'],
        ['-0.004', '0.00'],
        ['2,3522', '2,35'],
        ['48.8', '48.8'],
        ['48.856614,2.352222', '48.86,2.35'],
        ['[2.352222, 48.856614]', '[2.35, 48.86]'],
        ['POINT (2.352222 48.856614)', 'POINT (2.35 48.86)'],
        ['651949.1', UNREADABLE],
        ['là-bas', UNREADABLE],
      ],
    },
    {
      params: { decimals: 0 },
      cells: [
        ['1.5', '2'],
        ['9.99', '10'],
      ],
    },
  ],
});
