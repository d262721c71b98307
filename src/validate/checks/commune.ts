import { listCheck } from './list-check.ts';
import { nameList } from './name-list.ts';
import { cog, prepareCog } from './shared-cog.ts';
import { VERSION } from './vintage.ts';

const list = nameList(() => cog().communeNames(), false);

/** A name of a commune, or of a part of one, as INSEE spells it. */
export const commune = listCheck({
  id: 'commune',
  params: [VERSION],
  prepare: prepareCog,
  list: () => list,
  examples: {
    valid: ['Rennes', "L'Haÿ-les-Roses", 'L’Haÿ-les-Roses', 'Saint-Denis', 'Paris', 'Le Havre'],
    invalid: [
      'rennes',
      'RENNES',
      'St-Denis',
      'Saint Denis',
      'Havre (Le)',
      '35238',
      'Zubrowka',
      ' Paris',
    ],
  },
});
