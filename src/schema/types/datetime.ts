import type { Field } from '../model.ts';
import { regexAutomaton } from '../pattern/automaton.ts';
import { anyDatetime } from './any-moment.ts';
import { parseIsoDatetime } from './iso-moment.ts';
import { likelyDatetime } from './likely-moment.ts';
import { compareMoments, isoDate, isoDatetime } from './moment.ts';
import { strptime } from './strptime.ts';
import { type Candidate, isUnbounded, ORDERED, type TypeRule } from './type.ts';

const ORDINARY_DAY =
  '[1-9]\\d{3}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)';
export const ORDINARY_TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?';
export const ORDINARY_ZONE = '(?:Z|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)?';

function candidates(text: string, format: string): Candidate[] {
  const likely = likelyDatetime(text);
  if (likely === undefined) return [];
  const { moment, zone } = likely;
  const clock = strptime('%H:%M:%S').render(moment);
  const iso = `${isoDate(moment)}T${clock}${zone}`;
  const spelt = format === 'default' || format === 'any' ? iso : strptime(format).render(moment);
  return spelt === undefined ? [] : [{ text: spelt, cause: 'date-format' }];
}

function parserOf({ format }: Field) {
  if (format === 'default') return parseIsoDatetime;
  return format === 'any' ? anyDatetime : strptime(format).parse;
}

/** ISO 8601 with seconds (`isoparse`), or `strptime`. Moments with a zone are compared in UTC. */
export const datetime: TypeRule = {
  name: 'datetime',
  formats: ['default', 'any'],
  patterns: true,
  constraints: ORDERED,
  reader(field) {
    const parse = parserOf(field);
    return {
      cast(text) {
        const moment = parse(text);
        return moment && isoDatetime(moment);
      },
      candidates: (text) => candidates(text, field.format),
      compare: compareMoments,
      key: String,
    };
  },
  proof(field, bounds) {
    if (!isUnbounded(bounds) || field.format === 'any') return undefined;
    const source =
      field.format === 'default'
        ? `${ORDINARY_DAY}[T ]${ORDINARY_TIME}${ORDINARY_ZONE}`
        : strptime(field.format).proof;
    const automaton = source === undefined ? undefined : regexAutomaton(source);
    return automaton && { proofs: [{ kind: 'automaton', automaton }], textKey: false };
  },
  examples: [
    {
      valid: [
        '2024-01-05T10:30:00',
        '2024-01-05 10:30:00',
        '2024-01-05T10:30:00Z',
        '2024-01-05T10:30:00+02:00',
        '2024-01-05T10:30:00-0200',
        '2024-01-05T10:30:00.123456789',
        '2024-12-31T24:00:00',
        '2024-02-29T00:00:00',
      ],
      invalid: [
        '2024-01-05',
        '2024-01-05T10:30',
        '20240105T103000',
        '2024-02-30T10:00:00',
        '2024-01-05T25:00:00',
        '2024-01-05T24:00:01',
        '2024-01-05T10:60:00',
        '',
      ],
      corrected: [
        ['2024-01-05T10:30', '2024-01-05T10:30:00'],
        ['05/01/2024 10:30', '2024-01-05T10:30:00'],
        ['05/01/2024 9h05', '2024-01-05T09:05:00'],
        ['2024-01-05T10:30Z', '2024-01-05T10:30:00Z'],
      ],
    },
    {
      field: { format: '%d/%m/%Y %Hh%M' },
      valid: ['05/01/2024 10h30'],
      invalid: ['2024-01-05T10:30:00', '05/01/2024'],
      corrected: [['2024-01-05T10:30:00', '05/01/2024 10h30']],
    },
  ],
};
