import { expect, it } from 'vitest';
import { regionsOf } from './past-regions.ts';

const TODAY = new Map([
  ['53', 'Bretagne'],
  ['76', 'Occitanie'],
]);

it('gives the regions of a year', () => {
  expect(regionsOf(2015, TODAY).size).toBe(27);
  expect(regionsOf(2015, TODAY).get('73')).toBe('Midi-Pyrénées');
  expect(regionsOf(2016, TODAY).get('76')).toBe('Languedoc-Roussillon-Midi-Pyrénées');
  expect(regionsOf(2016, TODAY).get('53')).toBe('Bretagne');
  expect(regionsOf(2026, TODAY)).toBe(TODAY);
});
