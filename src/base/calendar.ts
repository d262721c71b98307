/** Days written `AAAA-MM-JJ`, without any time zone. */
const DAY = 86_400_000;

/** The day `days` after another one. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The same day of the month, `months` later; the last day of a shorter month. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const rank = year * 12 + month - 1 + months;
  const last = new Date(Date.UTC(Math.floor(rank / 12), (rank % 12) + 1, 0)).getUTCDate();
  return [Math.floor(rank / 12), (rank % 12) + 1, Math.min(date, last)]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
