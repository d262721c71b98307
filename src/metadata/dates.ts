/** True for a day of the calendar, `AAAA-MM-JJ`: 30 February is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
}

/** The first day of a year, a month or a day: `2024` gives `2024-01-01`. */
export function firstDayOf(text: string): string {
  const [year = '', month = '01', day = '01'] = text.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day of a year, a month or a day: `2024-02` gives `2024-02-29`. */
export function lastDayOf(text: string): string {
  const [year = '', month = '12', day] = text.split('-');
  const last = day ?? String(lastDay(Number(year), Number(month))).padStart(2, '0');
  return `${year}-${month}-${last}`;
}

function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `2024-03-01` as people write it in France: `01/03/2024`. */
export function frenchDay(day: string): string {
  return day.split('-').reverse().join('/');
}

/** Days from one day to another; both are `AAAA-MM-JJ`. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
