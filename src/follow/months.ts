/** `2026-11-24` gives `2026-11`. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** The month `count` months before (or after, when positive). */
export function monthFrom(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const all = year * 12 + (number - 1) + count;
  return `${String(Math.floor(all / 12)).padStart(4, '0')}-${String((all % 12) + 1).padStart(2, '0')}`;
}

/** The last `count` months, the oldest first, this one included. */
export function lastMonths(today: string, count: number): readonly string[] {
  const month = monthOf(today);
  return Array.from({ length: count }, (_, index) => monthFrom(month, index - count + 1));
}

/** A day some days later, `AAAA-MM-JJ`, in the calendar and whatever the clock of the machine. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
