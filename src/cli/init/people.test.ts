import { expect, it } from 'vitest';
import { objectiveFrom, personFrom, personText, referentFrom } from './people.ts';

it.each([
  [
    'Secrétaire de mairie <mairie@example.org>',
    { function: 'Secrétaire de mairie', email: 'mairie@example.org' },
  ],
  ['dpo@example.org', { email: 'dpo@example.org' }],
  ['<dpo@example.org>', { email: 'dpo@example.org' }],
  ['Centre de gestion', { function: 'Centre de gestion' }],
  [
    'Camille Exemple, directrice générale',
    { name: 'Camille Exemple', function: 'directrice générale' },
  ],
])('%s', (text, person) => {
  expect(personFrom(text, '--dpo')).toEqual(person);
});

it.each(['', '  ', 'DPO <pas une adresse>', '<>', 'DPO <a@example.org> et puis'])(
  '%j is nobody',
  (text) => {
    expect(() => personFrom(text, '--dpo')).toThrow('init-person-wrong');
  },
);

it('a referent has a directorate', () => {
  const person = {
    directorate: 'Finances',
    function: 'Responsable',
    email: 'finances@example.org',
  };
  expect(referentFrom('Finances : Responsable <finances@example.org>')).toEqual(person);
  expect(personText(person)).toBe('Finances\u00a0: Responsable <finances@example.org>');
});

it('an objective has a level', () => {
  expect(objectiveFrom('2: Mieux dire où sont les bornes')).toEqual({
    level: 2,
    text: 'Mieux dire où sont les bornes',
  });
  expect(() => objectiveFrom('Mieux dire')).toThrow('init-objective-wrong');
});
