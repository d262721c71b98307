import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openingHoursValue } from './opening-hours-value.ts';

const test = (text: string) => openingHoursValue.test(text, {});
const printed = vi.fn();

beforeAll(async () => {
  await openingHoursValue.prepare?.();
  for (const method of ['log', 'warn', 'error', 'info'] as const) {
    vi.spyOn(console, method).mockImplementation(printed);
  }
});

afterAll(() => {
  vi.restoreAllMocks();
  expect(printed).not.toHaveBeenCalled();
});

/** By part of the specification. Validata's own parser gives the same verdicts. */
const VALID = {
  always: ['24/7', '24/7 open', '24/7 closed', '24/7 off', 'open', 'off', 'closed', 'unknown'],
  days: [
    'Mo',
    'Mo-Fr',
    'Mo,We,Fr',
    'mo-fr',
    'MO-FR',
    'Fr-Mo 10:00-12:00',
    'Mo,Tu,We,Th,Fr,Sa,Su 10:00-12:00',
  ],
  hours: [
    '10:00-12:00',
    'Mo-Fr 09:00-12:00',
    'Mo-Fr 9:00-12:00',
    'Mo-Fr 09:00-12:00,14:00-18:00',
    'Mo-Fr 09:00-12:00, 14:00-18:00',
    'Mo-Fr 09:00 - 12:00',
    '22:00-02:00',
    'Mo-Su 00:00-24:00',
    'Mo-Fr 10:00-26:00',
    'Mo-Fr 10:00-48:00',
    'Mo 10:00+',
    'Mo 10:00-12:00+',
    'Mo 10:00-16:00/01:30',
    'Mo-Fr 7:00-19:30/30',
  ],
  rules: [
    'Mo-Fr 09:00-12:00; Sa 10:00-12:00',
    'Mo-Fr 09:00-12:00;Sa 10:00-12:00',
    'Mo-Fr 09:00-12:00 ; Sa 10:00-12:00',
    'Mo-Fr 09:00-12:00, Sa 10:00-12:00',
    'Mo,Tu,Th,Fr 08:30-12:00,13:30-17:30; We 08:30-12:00',
    'Mo-Fr 10:00-12:00; Mo-Fr 14:00-16:00',
    'Mo-Fr 09:00-12:00 || "sur rendez-vous"',
  ],
  states: [
    'Mo off',
    'Mo closed',
    'Mo 10:00-12:00 OFF',
    'Mo-Fr 10:00-18:00 unknown',
    'Mo open "marché"',
    'off "travaux"',
  ],
  comments: [
    '"sur rendez-vous"',
    'Mo-Fr 10:00-12:00 "sur rendez-vous"',
    'Mo-Fr 08:00-12:00 "a;b, c"; Sa off',
    'Mo-Fr 10:00-18:00 "été"',
  ],
  holidays: [
    'PH off',
    'PH,SH off',
    'SH Mo-Fr 10:00-12:00',
    'Mo-Fr,PH 10:00-12:00',
    'Su,PH off',
    'PH Mo 10:00-12:00',
    'PH +1 day off',
    'PH -1 day,PH off',
    'Mo-Fr 10:00-12:00; PH off',
    'Mo-Fr SH 10:00-12:00',
  ],
  nth: [
    'Su[1] 10:00-12:00',
    'Su[-1] 10:00-12:00',
    'Su[1,3]',
    'Su[1-3] 10:00-12:00',
    'Su[1] +1 day',
    'Mar Su[-1]-Oct Su[1] 10:00-12:00',
  ],
  weeks: [
    'week 1-53 Mo 10:00-12:00',
    'week 01-53/2 Mo 10:00-12:00',
    'week 1,3,5 Mo 10:00-12:00',
    'week 10-20 Mo-Fr 10:00-12:00',
  ],
  months: [
    'Jan',
    'Jan-Mar Mo 10:00-12:00',
    'Jan-Mar,Nov-Dec Mo-Fr 10:00-12:00',
    'May-Sep: Mo-Fr 10:00-12:00',
    'Jan 01-31',
    'Jan 1-Mar 31 10:00-12:00',
    'Dec 25-Jan 02 off',
    'May 1,May 8 off',
    'Oct 1-Mar 31: 10:00-16:00',
    'Jan 01+',
  ],
  years: [
    '2024',
    '2024+',
    '2024-2030/2 Mo 10:00-12:00',
    '2024 Jan 01-2024 Feb 03',
    '2024 Jul 1-Aug 31 off',
    '2024 Dec 25 off',
  ],
  easter: [
    'easter off',
    'easter -2 days off',
    'easter -2 days-easter +1 day off',
    'easter-Oct 31',
    'Easter off',
  ],
  events: ['sunrise-sunset', 'dawn-dusk', 'Mo sunrise-10:00', '(sunrise+01:00)-(sunset-01:30)'],
};

describe.each(Object.entries(VALID))('%s', (_part, values) => {
  it.each(values)('%s', (text) => {
    expect(test(text)).toBeUndefined();
  });
});

/** A refused value, why, and the only value that it can mean, if there is one. */
type Refused = readonly [text: string, reason: string, suggestion?: string];
const INVALID: readonly Refused[] = [
  ['Lu-Ve', 'words', 'Mo-Fr'],
  ['Lu-Ve 09:00-12:00', 'words', 'Mo-Fr 09:00-12:00'],
  ['lundi 9:00-12:00', 'words', 'Mo 09:00-12:00'],
  ['lun-ven 9h-12h', 'words', 'Mo-Fr 09:00-12:00'],
  ['Lundi au vendredi de 9h à 12h et de 14h à 18h30', 'words', 'Mo-Fr 09:00-12:00,14:00-18:30'],
  ['du lundi au vendredi 8h30-12h / 13h30-17h', 'words', 'Mo-Fr 08:30-12:00,13:30-17:00'],
  ['samedi et dimanche 10h-18h', 'words', 'Sa,Su 10:00-18:00'],
  ['Dimanche : fermé', 'words', 'Su off'],
  ['Monday-Friday 09:00-12:00', 'words', 'Mo-Fr 09:00-12:00'],
  ['janvier-mars', 'words', 'Jan-Mar'],
  ['fermé', 'words', 'off'],
  ['tous les jours 10h-18h', 'hours', 'Mo-Su 10:00-18:00'],
  ['24/24', 'always', '24/7'],
  ['24h/24', 'always', '24/7'],
  ['24h/24 7j/7', 'always', '24/7'],
  ['7j/7, 24h/24', 'always', '24/7'],
  ['7j/7', 'always', 'Mo-Su'],
  ['24/7/365', 'grammar'],
  ['9h-12h', 'hours', '09:00-12:00'],
  ['09h00-12h00', 'hours', '09:00-12:00'],
  ['Mo 9h-12h', 'hours', 'Mo 09:00-12:00'],
  ['Mo 09.00-12.00', 'hours', 'Mo 09:00-12:00'],
  ['Mo 9-12', 'hours'],
  ['Mo 0900-1200', 'hours'],
  ['Mo 9am-5pm', 'hours'],
  ['Mo-Fr 09:00–12:00', 'typography', 'Mo-Fr 09:00-12:00'],
  ['Mo–Fr 09:00-12:00', 'typography'],
  ['Mo  10:00-12:00', 'typography'],
  ['Mo\u00a010:00-12:00', 'typography'],
  ['Mo 10:00-12:00;', 'typography', 'Mo 10:00-12:00'],
  ['Mo-Fr 09:00', 'grammar'],
  ['10:00', 'grammar'],
  ['sunrise', 'grammar'],
  ['Mo-Fr: 09:00-12:00', 'grammar', 'Mo-Fr 09:00-12:00'],
  ['Mo - Fr 09:00-12:00', 'grammar'],
  ['Mo-Fr 09:00-12:00,Sa 10:00-12:00', 'grammar', 'Mo-Fr 09:00-12:00; Sa 10:00-12:00'],
  ['Mo-Fr 09:00-12:00 14:00-18:00', 'grammar'],
  ['Mo-Fr 09:00-12:00||"x"', 'grammar'],
  ['Mo-Fr 10:00-49:00', 'grammar'],
  ['Mo-Fr 25:00-26:00', 'grammar'],
  ['Mo-Fr 10:60-12:00', 'grammar'],
  ['Mo 10:00-16:00/90', 'grammar'],
  ['week 54 Mo', 'grammar'],
  ['week 0 Mo', 'grammar'],
  ['Su[6]', 'grammar'],
  ['Jan 32', 'grammar'],
  ['ph off', 'grammar', 'PH off'],
  ['SH +1 day off', 'grammar'],
  ['25/12 off', 'grammar'],
  ['Mo/Tu 10:00-12:00', 'grammar'],
  ['Mo 10:00-12:00 "a', 'grammar'],
  ['""', 'grammar'],
  ['; Mo 10:00-12:00', 'grammar'],
  ['sur rendez-vous', 'grammar'],
  ['', 'grammar'],
  ['Feb 30 off', 'meaning'],
  ['Dec 25-02 off', 'meaning'],
  [`Mo 10:00-12:00${'; Tu 10:00-12:00'.repeat(200)} x`, 'long'],
];

describe('refused', () => {
  const table = INVALID.map(([text, reason, suggestion]) => ({ text, reason, suggestion }));

  it.each(table)('$text: $reason', ({ text, reason, suggestion }) => {
    const problem = test(text);
    expect(problem?.reason).toBe(reason);
    if (suggestion !== undefined) expect(problem?.suggestion).toBe(suggestion);
    if (problem?.suggestion !== undefined) expect(test(problem.suggestion)).toBeUndefined();
  });
});

it('does not hang on long values', () => {
  const start = performance.now();
  for (const piece of [
    'Mo,',
    '10:00-12:00,',
    'Jan 1,',
    ' ; ',
    '2024,',
    'PH +1 day,',
    'Mo 10:00-12:00, ',
  ]) {
    test(`${piece.repeat(1900 / piece.length)}!`);
  }
  expect(performance.now() - start).toBeLessThan(5000);
});
