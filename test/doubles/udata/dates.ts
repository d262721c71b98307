import { formErrors } from './refusal.ts';

/** A date as dateutil reads it: what is missing is taken from today. That is a trap. */
export function readDate(text: unknown, now: number): string {
  if (typeof text !== 'string') throw refusal('Date must be a string');
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(text) ?? [];
  if (year === undefined) throw refusal('Unknown string format: %s');
  const [, thisMonth, thisDay] = new Date(now).toISOString().slice(0, 10).split('-');
  return `${year}-${month ?? thisMonth}-${day ?? thisDay}`;
}

export function readCoverage(value: unknown, now: number) {
  if (value === null || value === undefined || value === '') return null;
  const range =
    typeof value === 'string'
      ? { start: value.split(' - ')[0], end: value.split(' - ')[1] }
      : (value as { start?: unknown; end?: unknown });
  if (range.start === undefined) throw refusal('Incapable de comprendre la date');
  const end = range.end === undefined || range.end === null ? null : readDate(range.end, now);
  return { start: readDate(range.start, now), end };
}

const refusal = (message: string) => formErrors({ temporal_coverage: [message] });
