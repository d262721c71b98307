import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSiret } from '../../base/french/siren.ts';
import { accepts } from './accepts.ts';
import { siretAutomaton } from './siret-automaton.ts';

it('agrees with the rule on fourteen digits, La Poste excepted', () => {
  const automaton = siretAutomaton();
  const digits = fc.stringMatching(/^(?:356000000|35600000|732829320)?\d{0,14}$/);
  fc.assert(
    fc.property(digits, fc.constantFrom(...'0123456789'), (text, last) => {
      const siret = (text + last).slice(0, 14);
      expect(accepts(automaton, siret)).toBe(isSiret(siret) && !siret.startsWith('356000000'));
    }),
    { numRuns: 5000 },
  );
});

it.each(['73282932000074', '21310010000011'])('%s', (siret) => {
  for (let last = 0; last < 10; last++) {
    const other = siret.slice(0, 13) + last;
    expect(accepts(siretAutomaton(), other)).toBe(isSiret(other));
  }
});

it('stays small', () => {
  expect(siretAutomaton().states).toBeLessThan(1000);
});
