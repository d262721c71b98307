import { regexAutomaton } from '../../schema/pattern/automaton.ts';
import type { CellCheck } from '../check.ts';
import { COLUMN } from './column-param.ts';
import { isSpelledOut, translated } from './opening-hours/french.ts';
import { isOpeningHours, PLAIN } from './opening-hours/grammar.ts';
import { isMeaningful, prepareLibrary } from './opening-hours/library.ts';
import { problem, type Refusal } from './refusal.ts';

const CODE = 'opening-hours-value';
const ORDINARY = new RegExp(`^(?:${PLAIN})$`);
/** More is no timetable, and would take the library long. */
const MAX_LENGTH = 2000;

function isRight(text: string): boolean {
  if (ORDINARY.test(text)) return true;
  return text.length <= MAX_LENGTH && isOpeningHours(text) && isMeaningful(text);
}

function reasonOf(text: string): string {
  if (text.length > MAX_LENGTH) return 'long';
  if (isOpeningHours(text)) return 'meaning';
  if (/\b(?:24 ?h? ?\/ ?24|7 ?j? ?\/ ?7)\b/i.test(text)) return 'always';
  if (isSpelledOut(text)) return 'words';
  if (/\d ?h|\d\.\d\d|\d ?[ap]m\b|^[^:]*\d-\d[^:]*$/i.test(text)) return 'hours';
  return /[–—\u00a0\u202f\n]| {2}|[;,] *$/.test(text) ? 'typography' : 'grammar';
}

function refusal(text: string): Refusal {
  const meant = text.length > MAX_LENGTH ? '' : translated(text);
  return { reason: reasonOf(text), suggestion: isRight(meant) ? meant : undefined };
}

/**
 * A value of OpenStreetMap's `opening_hours`: it has the shape of the specification, in English and
 * without repair, and the reference implementation reads it.
 */
export const openingHoursValue: CellCheck = {
  kind: 'cell',
  id: CODE,
  deprecated: [],
  params: [COLUMN],
  code: CODE,
  prepare: prepareLibrary,
  test: (text) => (isRight(text) ? undefined : problem(CODE, refusal(text))),
  kernel() {
    const automaton = regexAutomaton(PLAIN);
    return automaton && { kind: 'automaton', automaton, empty: false };
  },
  examples: {
    valid: [
      '24/7',
      'Mo-Fr',
      'Mo-Fr 08:30-12:30,13:30-17:00; Sa 09:00-12:00; PH off',
      'mo-fr 9:00-12:00',
      'Mo-Fr 10:00-26:00',
      'week 1-53/2 Mo 10:00-12:00',
      'easter -2 days off',
      'Mo-Fr 10:00-12:00 || "sur rendez-vous"',
      'Jul-Aug Mo-Sa 10:00-19:00',
      'off',
    ],
    invalid: [
      'Lu-Ve',
      'Lu-Ve 09:00-12:00',
      '9h-12h',
      '24/24',
      '7j/7 24h/24',
      'Mo-Fr 09:00',
      'Mo-Fr 09:00–12:00',
      'Mo-Fr 10:00-49:00',
      'week 54 Mo',
      'Feb 30 off',
      'sur rendez-vous',
      'lundi au vendredi de 9h à 12h et de 14h à 18h',
      '',
    ],
  },
};
