/** First day of the serial numbers of Excel, that of 1900 which it counts wrong included. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** A day as people or spreadsheets write it, as `AAAA-MM-JJ`; `undefined` when it is none. */
export function writtenDay(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso !== null) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(text);
  if (french !== null) {
    const year = Number(french[3]);
    return day(year < 100 ? 2000 + year : year, Number(french[2]), Number(french[1]));
  }
  const serial = /^(\d{5})(?:[.,]\d+)?$/.exec(text)?.[1];
  if (serial === undefined) return undefined;
  return new Date(EXCEL_EPOCH + Number(serial) * DAY).toISOString().slice(0, 10);
}

function day(year: number, month: number, date: number): string | undefined {
  const moment = new Date(Date.UTC(year, month - 1, date));
  const isRight = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date;
  return isRight && year > 1900 ? moment.toISOString().slice(0, 10) : undefined;
}
