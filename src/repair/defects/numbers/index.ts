import type { AnyCellDefect } from '../../defect.ts';
import { currencies } from './currency.ts';
import { integers } from './integer.ts';
import { numberMarks } from './marks.ts';
import { maskedNumbers, numberWords } from './not-a-number.ts';
import { outlier } from './outlier.ts';
import { thousands } from './thousands.ts';
import { units } from './unit.ts';

/** What hides no figure; then what stands around it; then its marks; words come last. */
export const NUMBERS: readonly AnyCellDefect[] = [
  ...maskedNumbers,
  ...currencies,
  ...units,
  ...integers,
  ...numberMarks,
  ...thousands,
  outlier,
  numberWords,
];
