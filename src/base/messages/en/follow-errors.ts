import { say } from '../say.ts';
import type { ErrorTexts } from '../text.ts';

/** Faults of `odc follow`. */
export const followErrors = {
  'follow-offline': {
    message: () => 'Following needs the network',
    action: () => 'Run again without --offline; odc follow impact --offline uses the months kept',
  },
  'nothing-to-follow': {
    message: ({ platform }) => `There is nothing to follow on ${say(platform)}`,
    action: () => 'Publish first (odc publish), or give the id of a dataset, or --organization',
  },
  'env-unknown': {
    message: ({ env }) => `“${say(env)}” is not a known platform`,
    action: () => 'Write --env production, --env demo, or --url with its address',
  },
  'months-wrong': {
    message: ({ value, most }) =>
      `--months wants a number from 1 to ${say(most)}, not “${say(value)}”`,
    action: () => 'For example --months 24',
  },
  'year-wrong': {
    message: ({ value }) => `--year wants a year, not “${say(value)}”`,
    action: () => 'For example --year 2025',
  },
  'event-date': {
    message: ({ value }) =>
      say(value) === ''
        ? 'The date of the event is missing'
        : `“${say(value)}” is not a day of the calendar`,
    action: () => 'Give its first day: --date 2026-05-23',
  },
  'history-invalid': {
    message: ({ path }) => `${say(path)} is not a history written by odc`,
    action: () => 'Give another file to --history, or put this one back as it was',
  },
  'answer-not-json': {
    message: ({ host }) => `${say(host)} answered with something else than data`,
    action: () => 'A proxy may answer in its place: check the address in a browser',
  },
} satisfies ErrorTexts;
