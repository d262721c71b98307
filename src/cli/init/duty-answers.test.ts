import { expect, it } from 'vitest';
import { dutyAnswerFrom } from './duty-answers.ts';

const BY = { who: 'DGS', when: '2026-11-24' };

it.each([
  ['irve: non, aucune borne', { applies: false, reason: 'aucune borne' }],
  ['irve: oui', { applies: true }],
  ['irve = no', { applies: false }],
  [
    'irve: nonante bornes, sur transport.data.gouv.fr',
    { met: 'nonante bornes, sur transport.data.gouv.fr' },
  ],
])('%s', (text, expected) => {
  expect(dutyAnswerFrom(text, BY)).toEqual({ id: 'irve', ...expected, ...BY });
});

it.each([
  ['irve', 'init-duty-wrong'],
  ['irve:', 'init-duty-wrong'],
  ['irves: non', 'init-duty-unknown'],
  ['scdl-budget: non', 'init-duty-unknown'],
])('%j is no answer', (text, code) => {
  expect(() => dutyAnswerFrom(text, BY)).toThrow(code);
});
