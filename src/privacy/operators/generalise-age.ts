import { type Bands, bandOf } from '../values/bands.ts';
import { ageAt, type DateText, readDate } from '../values/date-text.ts';
import { AMBIGUOUS, operator, UNREADABLE } from './operator.ts';

export interface GeneraliseAgeParams extends Bands {
  /** The day at which ages are told, `2024-12-31`: never « today », which changes. */
  readonly reference: string;
}

/** Turns a date of birth into an age band, at a day that is written in the plan. */
export const generaliseAge = operator<GeneraliseAgeParams>({
  id: 'generalise-age',
  status: 'coarser',
  prepare({ reference, ...bands }, { refuse }) {
    const at = readDate(reference);
    if (at === undefined || !isWhole(at)) return refuse('reference-date', { reference });
    return {
      apply(text) {
        const birth = readDate(text);
        if (birth === undefined) return UNREADABLE;
        if (!isWhole(birth)) return AMBIGUOUS;
        const age = ageAt(birth, at);
        return age < 0 || age > 130 ? UNREADABLE : bandOf(age, bands);
      },
    };
  },
  examples: [
    {
      params: { reference: '2024-12-31', width: 10, top: 90 },
      cells: [
        ['1985-03-14', '30-39'],
        ['31/12/1984', '40-49'],
        ['01/01/1985', '30-39'],
        ['1930-05-05', '90+'],
        ['2025-01-01', UNREADABLE],
        ['1985', AMBIGUOUS],
        ['?', UNREADABLE],
      ],
    },
  ],
});

function isWhole(date: DateText): date is Required<DateText> {
  return date.month !== undefined && date.day !== undefined;
}
