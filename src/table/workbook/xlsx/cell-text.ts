import { isoText, momentOfIso, momentOfSerial } from '../values/moment.ts';
import { type NumberFormat, shownText, withoutGrouping } from '../values/number-format.ts';
import { numberText, plainNumber } from '../values/plain-number.ts';
import { unescapeText } from './escapes.ts';

const PLAIN: NumberFormat = { kind: 'plain' };

/** What cells refer to, elsewhere in the workbook. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  /** Days are counted from 1904 (old Macintosh workbooks) rather than 1900. */
  readonly is1904: boolean;
}

/**
 * The text of a cell: what the user sees, with care for the data.
 * @param type the `t` of the cell
 * @param style the `s` of the cell
 * @param value the text of its `v`
 * @returns `undefined` when the cell refers to a shared text that does not exist
 */
export function cellText(
  type: string | undefined,
  style: number,
  value: string,
  context: CellContext,
): string | undefined {
  switch (type) {
    case 's':
      return value === '' ? '' : context.strings[Number(value)];
    case 'str':
      return unescapeText(value);
    case 'e':
      return value;
    case 'b':
      return value === '1' || value === 'true' ? 'true' : value === '' ? '' : 'false';
    case 'd':
      return isoCell(value, context.formats[style] ?? PLAIN);
    default:
      return numberCell(value, context.formats[style] ?? PLAIN, context.is1904);
  }
}

function numberCell(written: string, format: NumberFormat, is1904: boolean): string {
  if (written === '' || format.kind === 'plain') return plainNumber(written);
  const value = Number(written);
  if (!Number.isFinite(value)) return written;
  switch (format.kind) {
    case 'moment': {
      const moment = momentOfSerial(value, is1904);
      return moment === undefined ? numberText(value) : isoText(moment, format.precision);
    }
    case 'duration':
      return shownText(format.pattern, value) ?? numberText(value);
    case 'identifier':
      if (!Number.isSafeInteger(value) || value < 0) return numberText(value);
      return withoutGrouping(shownText(format.pattern, value) ?? '') || numberText(value);
  }
}

/** A date that the workbook writes as ISO 8601 text rather than as a number of days. */
function isoCell(written: string, format: NumberFormat): string {
  const moment = momentOfIso(written);
  if (moment === undefined) return written;
  if (format.kind === 'moment') return isoText(moment, format.precision);
  return isoText(moment, moment.seconds === 0 ? 'date' : 'datetime');
}
