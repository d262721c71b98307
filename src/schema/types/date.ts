import type { CellValue } from '../column-check.ts';
import type { Field } from '../model.ts';
import { regexAutomaton } from '../pattern/automaton.ts';
import { anyDatetime } from './any-moment.ts';
import { likelyDatetime, likelyDay } from './likely-moment.ts';
import { isoDate, isRealDay } from './moment.ts';
import { strptime } from './strptime.ts';
import {
  type Bounds,
  type Candidate,
  compareTexts,
  isUnbounded,
  ORDERED,
  type Proof,
  type TypeRule,
} from './type.ts';

const ISO = '%Y-%m-%d';
const ORDINARY = /^\d{4}-\d{2}-\d{2}$/;

/** A real day written `YYYY-MM-DD`: most of the dates there are, told without `strptime`. */
function isOrdinary(text: string): boolean {
  if (text.length !== 10 || !ORDINARY.test(text)) return false;
  return isRealDay(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
}

/** The strptime pattern of a field's format; `undefined` for `any`. */
function patternOf({ format }: Field): string | undefined {
  if (format === 'any') return undefined;
  return format === 'default' ? ISO : format;
}

function candidates(text: string, pattern: string): Candidate[] {
  const day = likelyDay(text) ?? likelyDatetime(text)?.moment;
  const spelt = day && strptime(pattern).render(day);
  return spelt === undefined ? [] : [{ text: spelt, cause: 'date-format' }];
}

const compact = (bound: CellValue | undefined): number | null =>
  bound === undefined ? null : Number(String(bound).replaceAll('-', ''));

function isoProof({ minimum, maximum, ...exclusive }: Bounds): Proof | undefined {
  if (!isUnbounded(exclusive)) return undefined;
  return { kind: 'date', min: compact(minimum), max: compact(maximum) };
}

function patternProof(pattern: string, bounds: Bounds): Proof | undefined {
  const source = isUnbounded(bounds) ? strptime(pattern).proof : undefined;
  const automaton = source === undefined ? undefined : regexAutomaton(source);
  return automaton && { kind: 'automaton', automaton };
}

/** `strptime`, by default `%Y-%m-%d`; a one-digit month or day passes, with a remark. */
export const date: TypeRule = {
  name: 'date',
  formats: ['default', 'any'],
  patterns: true,
  constraints: ORDERED,
  reader(field) {
    const pattern = patternOf(field);
    const parse = pattern === undefined ? anyDatetime : strptime(pattern).parse;
    return {
      cast(text) {
        if (pattern === ISO && isOrdinary(text)) return text;
        const moment = parse(text);
        return moment && isoDate(moment);
      },
      remark: (text) => (pattern === ISO && !ORDINARY.test(text) ? 'loose-date' : undefined),
      candidates: (text) => candidates(text, pattern ?? ISO),
      compare: compareTexts,
      key: String,
    };
  },
  proof(field, bounds) {
    const pattern = patternOf(field);
    if (pattern === undefined) return undefined;
    const proof = pattern === ISO ? isoProof(bounds) : patternProof(pattern, bounds);
    return proof && { proofs: [proof], textKey: pattern === ISO };
  },
  examples: [
    {
      valid: ['2024-01-05', '2024-02-29', '2024-1-5', '0001-01-01', '9999-12-31'],
      invalid: [
        '2023-02-29',
        '0000-01-01',
        '2024-01-05T00:00:00',
        '05/01/2024',
        ' 2024-01-05',
        '20240105',
        '2024-13-01',
        '24-01-05',
        '',
      ],
      corrected: [
        ['06/12/2022', '2022-12-06'],
        ['6 décembre 2022', '2022-12-06'],
        ['1er août 2022', '2022-08-01'],
        ['2022/12/06', '2022-12-06'],
        ['20221206', '2022-12-06'],
        ['2022-12-06T00:00:00', '2022-12-06'],
        ['06/12/2022 10:30', '2022-12-06'],
      ],
    },
    {
      field: { format: '%d/%m/%Y' },
      valid: ['06/12/2022', '6/1/2022'],
      invalid: ['2022-12-06', '31/02/2022', '06/12/22'],
      corrected: [
        ['2022-12-06', '06/12/2022'],
        ['06-12-2022', '06/12/2022'],
      ],
    },
    { field: { format: '%Y' }, valid: ['2022', '0001'], invalid: ['22', '0000', '2022-01'] },
    {
      field: { format: '%d %B %y' },
      valid: ['5 January 24', '05 MAY 69'],
      invalid: ['5 janvier 24'],
    },
    { field: { format: '%Y-%q' }, valid: [], invalid: ['2022-1', '2022-%q'] },
    {
      field: { format: 'any' },
      valid: ['2024-01-05', '05/01/2024', '25/12/2024', '5 January 2024', '2024-01-05T10:30:00'],
      invalid: ['5 janvier 2024', '24', '10:30'],
    },
  ],
};
