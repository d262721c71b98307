import type { Damage } from './damage.ts';
import { decimals } from './decimals.ts';
import { errorValue } from './error-value.ts';
import { lostDigits } from './lost-digits.ts';
import { lostZero } from './lost-zero.ts';
import { monthCode } from './month-code.ts';
import { nicZeros } from './nic-zeros.ts';
import { scientific } from './scientific.ts';
import { serialDate } from './serial-date.ts';
import { textMarker } from './text-marker.ts';

/** What spreadsheets do to cells; the first that fits is said. */
export const DAMAGES: readonly Damage[] = [
  errorValue,
  scientific,
  textMarker,
  nicZeros,
  lostDigits,
  lostZero,
  decimals,
  serialDate,
  monthCode,
];
