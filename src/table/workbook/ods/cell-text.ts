import { clockText, isoText, type Moment, momentOfIso, type Precision } from '../values/moment.ts';
import { withoutGrouping } from '../values/number-format.ts';
import { plainNumber } from '../values/plain-number.ts';

/** The value of a cell, apart from the text that it shows. */
export interface CellValue {
  /** `office:value-type`. */
  readonly type: string | undefined;
  /** The attribute that goes with the type: `office:value`, `office:date-value`… */
  readonly value: string | undefined;
  /** `calcext:value-type="error"`: the formula failed. */
  readonly isError: boolean;
}

/**
 * The text of a cell: what the user sees, with care for the data.
 * @param shown the paragraphs of the cell, in the form that the user gave them
 */
export function odsCellText({ type, value, isError }: CellValue, shown: string): string {
  if (isError || value === undefined) return shown;
  switch (type) {
    case 'float':
      return isFormulaError(shown) ? shown : (truth(value, shown) ?? numberCell(value, shown));
    case 'percentage':
    case 'currency':
      return isFormulaError(shown) ? shown : plainNumber(value);
    case 'date':
      return dateCell(value, shown);
    case 'time':
      return timeCell(value, shown);
    case 'boolean':
      return value;
    default:
      return shown === '' ? value : shown;
  }
}

/** Older programs give a failed formula the value 0 and show `#N/A` or `Err:502`. */
function isFormulaError(shown: string): boolean {
  return /^(?:#[A-Z]|Err:\d)/.test(shown);
}

/** A formula that answers true or false may be kept as 1 or 0: what is shown tells. */
function truth(value: string, shown: string): string | undefined {
  if (value === '1' && /^(?:true|vrai)$/i.test(shown)) return 'true';
  return value === '0' && /^(?:false|faux)$/i.test(shown) ? 'false' : undefined;
}

/** The number, unless what is shown is the same whole number with zeros before: an identifier. */
function numberCell(value: string, shown: string): string {
  const number = plainNumber(value);
  const text = withoutGrouping(shown.trim());
  const digits = text.replace(/\D/g, '');
  const isIdentifier =
    digits.length > 1 &&
    digits.startsWith('0') &&
    !/^\D*\d+[.,]\d+\D*$/.test(text) &&
    /^\d+$/.test(number) &&
    (digits.replace(/^0+/, '') || '0') === number;
  return isIdentifier ? text : number;
}

function dateCell(value: string, shown: string): string {
  const moment = momentOfIso(value);
  if (moment === undefined) return value;
  const hasTime = shown === '' ? moment.seconds > 0 : /\d ?[:h]/i.test(shown);
  return isoText(moment, hasTime ? 'datetime' : datePrecision(moment, shown));
}

/** `2024` and `mai 2024` show less than a day; the rest passes for a whole date. */
function datePrecision({ year }: Moment, shown: string): Precision {
  const text = shown.trim();
  if (text === String(year)) return 'year';
  const parts = text.split(/[\s./-]+/).filter((part) => part !== '');
  const [first = '', second = ''] = parts;
  const isMonth = (part: string) => /^(?:0?[1-9]|1[0-2]|\p{L}{3,})$/u.test(part);
  const fullYear = String(year);
  const shortYear = fullYear.slice(-2);
  if (parts.length !== 2) return 'date';
  if (first === fullYear && isMonth(second)) return 'month';
  if (second === fullYear && isMonth(first)) return 'month';
  return second === shortYear && /^\p{L}{3,}$/u.test(first) ? 'month' : 'date';
}

const DURATION = /^(-?)P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d*)?S)?$/;

/** `HH:MM:SS`; a duration of a day or more as it is shown, when it is shown as hours. */
function timeCell(value: string, shown: string): string {
  const match = DURATION.exec(value);
  if (match === null) return value;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(2)
    .map((part) => Number(part ?? 0));
  const total = ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
  if (total >= 86_400 && /^\d+:\d{2}(?::\d{2})?$/.test(shown.trim())) return shown.trim();
  return `${match[1] ?? ''}${clockText(total)}`;
}
