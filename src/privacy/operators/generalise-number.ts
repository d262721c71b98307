import { type Bands, bandOf } from '../values/bands.ts';
import { readNumber } from '../values/number-text.ts';
import { operator, UNREADABLE } from './operator.ts';

/** Puts numbers in bands. */
export const generaliseNumber = operator<Bands>({
  id: 'generalise-number',
  status: 'coarser',
  prepare(bands, { refuse }) {
    const { bounds = [], top, bottom } = bands;
    if (bounds.some((bound, index) => index > 0 && bound <= (bounds[index - 1] ?? 0))) {
      refuse('bounds-order');
    }
    if (top !== undefined && bottom !== undefined && top <= bottom) refuse('bottom-over-top');
    return {
      apply(text) {
        const number = readNumber(text);
        return number === undefined ? UNREADABLE : bandOf(number.value, bands);
      },
    };
  },
  examples: [
    {
      params: { width: 10, top: 90 },
      cells: [
        ['0', '0-9'],
        ['34', '30-39'],
        ['39,5', '30-39'],
        ['89', '80-89'],
        ['90', '90+'],
        ['104', '90+'],
        ['1 250', '90+'],
        ['-3', '-10 à -1'],
        ['majeur', UNREADABLE],
      ],
    },
    {
      params: { width: 10, top: 85 },
      cells: [
        ['84', '80-84'],
        ['85', '85+'],
      ],
    },
    {
      params: { width: 0.5 },
      cells: [
        ['0.7', '0.5-1'],
        ['1', '1-1.5'],
      ],
    },
    {
      params: { bounds: [18, 25, 65] },
      cells: [
        ['17', '<18'],
        ['18', '18-24'],
        ['64,9', '25-64'],
        ['65', '65+'],
      ],
    },
    {
      params: { width: 1000, bottom: 500 },
      cells: [
        ['499', '<500'],
        ['500', '500-999'],
        ['1000', '1000-1999'],
      ],
    },
  ],
});
