import type { AnyCellDefect } from '../../defect.ts';
import { datesAcross } from './across.ts';
import { codesAsDates } from './code-as-date.ts';
import { excelSerial } from './excel-serial.ts';
import { frenchTexts } from './french-text.ts';
import { notDays } from './not-a-day.ts';
import { orders } from './order.ts';
import { periods } from './period.ts';
import { times } from './time-of-day.ts';
import { twoDigitYear } from './two-digit-year.ts';
import { years } from './year.ts';
import { yearsFirst } from './year-first.ts';

/** What is no day first; then days by the surest reading; then what is put together with other columns. */
export const DATES: readonly AnyCellDefect[] = [
  ...notDays,
  ...periods,
  ...orders,
  ...yearsFirst,
  ...times,
  ...frenchTexts,
  twoDigitYear,
  excelSerial,
  ...years,
  ...codesAsDates,
  ...datesAcross,
];
