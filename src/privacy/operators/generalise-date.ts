import { type DateText, readDate } from '../values/date-text.ts';
import { AMBIGUOUS, operator, UNREADABLE } from './operator.ts';

export type DatePrecision = 'month' | 'quarter' | 'semester' | 'year' | 'five-years' | 'decade';

export interface GeneraliseDateParams {
  readonly to: DatePrecision;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** A date cut to a precision, never to a false one: `1985`, not `1985-01-01`. */
export const DATE_FORMS: Readonly<Record<DatePrecision, (date: DateText) => string>> = {
  month: ({ year, month }) => (month === undefined ? `${year}` : `${year}-${two(month)}`),
  quarter: ({ year, month }) =>
    month === undefined ? `${year}` : `${year}-T${Math.ceil(month / 3)}`,
  semester: ({ year, month }) =>
    month === undefined ? `${year}` : `${year}-S${Math.ceil(month / 6)}`,
  year: ({ year }) => `${year}`,
  'five-years': ({ year }) => years(year, 5),
  decade: ({ year }) => years(year, 10),
};

function years(year: number, width: number): string {
  const first = year - (year % width);
  return `${first}-${first + width - 1}`;
}

/** Keeps a part of a date. A date less precise than asked stays as it is; an impossible one is emptied. */
export const generaliseDate = operator<GeneraliseDateParams>({
  id: 'generalise-date',
  status: 'coarser',
  prepare({ to }) {
    const form = DATE_FORMS[to];
    return {
      apply(text) {
        const date = readDate(text);
        if (date !== undefined) return form(date);
        return /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(text.trim()) ? AMBIGUOUS : UNREADABLE;
      },
    };
  },
  examples: [
    {
      params: { to: 'year' },
      cells: [
        ['1985-03-14', '1985'],
        ['14/03/1985', '1985'],
        ['14.03.1985', '1985'],
        ['19850314', '1985'],
        ['1985-03-14T10:20:00Z', '1985'],
        ['1985', '1985'],
        ['29/02/2001', UNREADABLE],
        ['31/06/1990', UNREADABLE],
        ['00/00/1990', UNREADABLE],
        ['14/03/85', AMBIGUOUS],
        ['inconnue', UNREADABLE],
      ],
    },
    {
      params: { to: 'month' },
      cells: [
        ['29/02/2000', '2000-02'],
        ['1985', '1985'],
      ],
    },
    {
      params: { to: 'quarter' },
      cells: [
        ['2024-03-31', '2024-T1'],
        ['2024-04-01', '2024-T2'],
      ],
    },
    {
      params: { to: 'semester' },
      cells: [
        ['2024-06-30', '2024-S1'],
        ['2024-07-01', '2024-S2'],
      ],
    },
    {
      params: { to: 'five-years' },
      cells: [
        ['1984-12-31', '1980-1984'],
        ['1985-01-01', '1985-1989'],
      ],
    },
    { params: { to: 'decade' }, cells: [['1985-03-14', '1980-1989']] },
  ],
});
