import { addDays, addMonths } from '../base/calendar.ts';
import { daysBetween, isDay } from '../metadata/dates.ts';
import { type Frequency, findFrequency } from '../metadata/vocabularies/frequencies.ts';
import type { Dataset } from '../project/project.ts';
import type { Facts } from './facts.ts';
import type { Publication, Rhythm } from './report.ts';

/** Rhythms that the calendar tells better than a number of days. */
const MONTHS: Readonly<Record<string, number>> = {
  monthly: 1,
  bimonthly: 2,
  quarterly: 3,
  threeTimesAYear: 4,
  semiannual: 6,
  annual: 12,
  biennial: 24,
  triennial: 36,
  quadrennial: 48,
  quinquennial: 60,
  decennial: 120,
  bidecennial: 240,
  tridecennial: 360,
};

/** When a dataset was last updated, and when it is to be, by its declared rhythm. */
export function rhythmOf(
  dataset: Dataset,
  published: readonly Publication[],
  { built, today }: Facts,
): Rhythm {
  const frequency = findFrequency(dataset.frequency ?? '');
  const last = [
    dataset.modified,
    built.get(dataset.id)?.record.modified,
    ...published.map(({ applied }) => applied),
  ]
    .filter((day) => day !== undefined)
    .find(isDay);
  const known = {
    ...(frequency === undefined || frequency.id === 'unknown' ? {} : { frequency: frequency.id }),
    ...(last === undefined ? {} : { last }),
  };
  const next = last === undefined || frequency === undefined ? undefined : nextDay(last, frequency);
  if (next === undefined) return { ...known, late: 0 };
  return { ...known, next, late: Math.max(0, daysBetween(next, today)) };
}

function nextDay(last: string, { id, days }: Frequency): string | undefined {
  const months = MONTHS[id];
  if (months !== undefined) return addMonths(last, months);
  return days === null ? undefined : addDays(last, Math.max(1, Math.ceil(days)));
}
