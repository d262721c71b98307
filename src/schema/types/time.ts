import type { Field } from '../model.ts';
import { regexAutomaton } from '../pattern/automaton.ts';
import { anyTime } from './any-moment.ts';
import { ORDINARY_TIME, ORDINARY_ZONE } from './datetime.ts';
import { parseIsoTime } from './iso-moment.ts';
import { likelyTime } from './likely-moment.ts';
import { compareMoments, isoTime, type Moment } from './moment.ts';
import { strptime } from './strptime.ts';
import { type Candidate, isUnbounded, ORDERED, type TypeRule } from './type.ts';

const DAY_MINUTES = 24 * 60;

function candidates(text: string, format: string): Candidate[] {
  const likely = likelyTime(text);
  if (likely === undefined) return [];
  const pattern = format === 'default' || format === 'any' ? '%H:%M:%S' : format;
  const spelt = strptime(pattern).render(likely.time);
  return spelt === undefined ? [] : [{ text: spelt + likely.zone, cause: 'date-format' }];
}

function parserOf({ format }: Field) {
  if (format === 'default') return parseIsoTime;
  return format === 'any' ? anyTime : strptime(format).parse;
}

/** The time in UTC when its offset is known, and a final `Z` that says so. */
function timeText(moment: Moment): string {
  const { offset } = moment;
  const minutes =
    (moment.hour * 60 + moment.minute - (offset ?? 0) + 2 * DAY_MINUTES) % DAY_MINUTES;
  const text = isoTime({ ...moment, hour: Math.floor(minutes / 60), minute: minutes % 60 });
  return offset === undefined ? text : `${text}Z`;
}

/** `hh:mm:ss` (`isoparse`), or `strptime`. */
export const time: TypeRule = {
  name: 'time',
  formats: ['default', 'any'],
  patterns: true,
  constraints: ORDERED,
  reader(field) {
    const parse = parserOf(field);
    return {
      cast(text) {
        const moment = parse(text);
        return moment && timeText(moment);
      },
      candidates: (text) => candidates(text, field.format),
      compare: compareMoments,
      key: String,
    };
  },
  proof(field, bounds) {
    if (!isUnbounded(bounds) || field.format === 'any') return undefined;
    const source =
      field.format === 'default' ? ORDINARY_TIME + ORDINARY_ZONE : strptime(field.format).proof;
    const automaton = source === undefined ? undefined : regexAutomaton(source);
    return automaton && { proofs: [{ kind: 'automaton', automaton }], textKey: false };
  },
  examples: [
    {
      valid: ['10:30:00', '23:59:59.5', '10:30:00Z', '10:30:00+02:00', '24:00:00'],
      invalid: ['10:30', '1:30:00', '25:00:00', '10h30', '24:00:01', ''],
      corrected: [
        ['10:30', '10:30:00'],
        ['10h30', '10:30:00'],
        ['9:05:00', '09:05:00'],
      ],
    },
    {
      field: { format: '%H:%M' },
      valid: ['10:30', '9:5'],
      invalid: ['10:30:00', '24:00'],
      corrected: [['10h30', '10:30']],
    },
    {
      field: { format: 'any' },
      valid: ['10:30', '10:30:00', '3:30 pm'],
      invalid: ['trois heures'],
    },
  ],
};
