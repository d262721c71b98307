import { daysBetween, isDay } from '../dates.ts';
import { findLicence } from '../licences/index.ts';
import { isOpenFormat } from '../vocabularies/formats.ts';
import { frequencyOf } from '../vocabularies/frequencies.ts';
import type { Criterion } from './criterion.ts';

/** udata counts what is longer than this, in characters. */
export const SHORT_DESCRIPTION = 100;
/** Days of grace before an update is late. */
const GRACE = 1;

/** The nine criteria, in the order in which they are said: each is worth a ninth. */
export const CRITERIA: readonly Criterion[] = [
  {
    id: 'dataset_description_quality',
    holds: ({ description }) => [...description].length > SHORT_DESCRIPTION,
  },
  {
    id: 'license',
    // A licence that udata does not know is silently none; so is that of data that are not open.
    holds: ({ license, access }) =>
      access.level === 'open' && license !== undefined && findLicence(license) !== undefined,
  },
  {
    id: 'update_frequency',
    holds: ({ frequency }) => isFrequency(frequency),
  },
  {
    id: 'update_fulfilled_in_time',
    holds({ frequency, modified }, today) {
      if (!isFrequency(frequency)) return false;
      const days = frequencyOf(frequency)?.days ?? null;
      // Without a date, that of the publication counts: the data are then of this very day.
      if (days === null || modified === undefined || !isDay(modified)) return true;
      return daysBetween(modified, today) <= days + GRACE;
    },
  },
  {
    id: 'temporal_coverage',
    holds: ({ temporal }) => temporal !== undefined && isDay(temporal.start),
  },
  { id: 'spatial', holds: ({ spatial }) => spatial !== undefined },
  {
    id: 'has_open_format',
    needsResources: true,
    holds: ({ resources }) => resources.some(({ format }) => isOpenFormat(format)),
  },
  // udata counts an address as alive until its checker says otherwise; offline nobody knows better.
  { id: 'all_resources_available', needsResources: true, holds: () => true },
  {
    id: 'resources_documentation',
    needsResources: true,
    holds: ({ resources }) =>
      resources.some(
        ({ kind, description }) => kind === 'documentation' || (description ?? '') !== '',
      ),
  },
];

function isFrequency(id: string | undefined): boolean {
  return id !== undefined && id !== 'unknown' && frequencyOf(id) !== undefined;
}
