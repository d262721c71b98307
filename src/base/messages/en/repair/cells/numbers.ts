import type { NoteTexts } from '../../../notes.ts';
import { say } from '../../../say.ts';

/** Damages of figures. */
export const numberDamages = {
  'repair/NUM-FRENCH': () =>
    'number written with a decimal comma, or a typographic minus: its digits do not change',
  'repair/NUM-FRENCH/bounded': () =>
    'number with a comma: read as thousands, it would be out of bounds',
  'repair/NUM-GROUPING': () => 'spaces between thousands',
  'repair/NUM-DOT-GROUPS': () => 'dots between thousands, proved by the comma or by their number',
  'repair/NUM-ENGLISH': () => 'commas between thousands, proved by the point or by their number',
  'repair/NUM-DOT-THOUSANDS': () =>
    'dot that perhaps parts thousands: the column writes its decimals with a comma',
  'repair/NUM-DOT-THOUSANDS/action': () =>
    'The value would be a thousand times larger: check one, then accept',
  'repair/NUM-COMMA-THOUSANDS': () => 'comma between thousands, as elsewhere in the column',
  'repair/NUM-COMMA-THOUSANDS/action': () =>
    'The value would be a thousand times larger than with a decimal comma: check one',
  'repair/NUM-AMBIGUOUS': ({ decimal, thousand }) =>
    `number with two readings: ${say(decimal)} or ${say(thousand)}`,
  'repair/NUM-AMBIGUOUS/action': () => 'Write the number without a mark between thousands',
  'repair/NUM-CURRENCY': () => 'sign or name of the euro beside the number',
  'repair/NUM-CURRENCY/tax': () => 'mention of tax (HT, TTC) beside the number: it would be lost',
  'repair/NUM-CURRENCY/other': () => 'amount in another currency than the euro',
  'repair/NUM-CURRENCY/two-readings': () => 'amount with two readings, decimal or thousands',
  'repair/NUM-CURRENCY/action': () => 'Write the amount in euros, without a mark between thousands',
  'repair/NUM-MULTIPLE': () => 'number in thousands, millions or billions: multiplied',
  'repair/NUM-UNIT': ({ unit }) => `unit (${say(unit)}) beside the number`,
  'repair/NUM-UNIT/action': () => 'Accept only if it is the unit of the column',
  'repair/NUM-UNIT/two-readings': () =>
    'number with two readings, decimal or thousands, followed by a unit',
  'repair/NUM-UNIT/two-readings/action': () =>
    'Write the number without a unit nor a mark between thousands',
  'repair/NUM-SCALE': () => 'power of a thousand kilowatts or more: watts, most likely',
  'repair/NUM-SCALE/action': () => 'Check the unit, then give the power in kilowatts',
  'repair/NUM-PERCENT': () => 'percentage in a column from 0 to 1: divided by a hundred',
  'repair/NUM-PERCENT/sign': () => '% sign beside the number',
  'repair/NUM-PERCENT/unsigned': () =>
    'number over 1 in a column from 0 to 1: perhaps a percentage',
  'repair/NUM-PERCENT/action': () => 'Write the share as a number from 0 to 1, such as 0.75',
  'repair/NUM-ACCOUNTING': () => 'negative number as accountants write it',
  'repair/INT-FLOAT': () => 'whole number written with decimals that are zeros',
  'repair/INT-FLOAT/decimals': () => 'number with decimals where a whole number is expected',
  'repair/INT-FLOAT/action': () => 'Give a whole number: nobody else may round it',
  'repair/NUM-LEADING-ZERO': () => 'zeros before a whole number',
  'repair/CELL-FORMULA-ERROR': () => 'error of the spreadsheet instead of a value',
  'repair/CELL-FORMULA-ERROR/action': () =>
    'In the spreadsheet, correct the formula or widen the column, then export again',
  'repair/CELL-FORMULA-ERROR/not-available': () =>
    '#N/A of the spreadsheet, which means “no value”: the cell would be emptied',
  'repair/NUM-MASKED': () => 'hidden number, most likely to protect people',
  'repair/NUM-MASKED/action': () =>
    'Leave the cell empty if it may be, and say the threshold in the description',
  'repair/NUM-OCR': () => 'letter among digits (O for 0, l for 1)',
  'repair/NUM-OCR/action': () => 'Read the number again in the original document',
  'repair/NUM-TEXT': () => 'words where a number is expected',
  'repair/NUM-TEXT/action': () => 'Write one number, in digits',
  'repair/NUM-OUTLIER': () => 'amount more than a thousand times the others',
  'repair/NUM-OUTLIER/action': () => 'Check whether it is in cents, or two amounts run together',
  'repair/NUM-OUTLIER/billion': () => 'amount over a billion',
} satisfies NoteTexts;
