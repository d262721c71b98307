import { listCheck } from './list-check.ts';
import { nameList } from './name-list.ts';
import { cog, prepareCog } from './shared-cog.ts';
import { VERSION } from './vintage.ts';

/** INSEE writes it both ways from one file to another. */
const OTHER_SPELLINGS = ['Wallis-et-Futuna'];

/** A name of a département or an overseas collectivity, as INSEE spells it. */
export const departement = listCheck({
  id: 'departement',
  params: [VERSION],
  prepare: prepareCog,
  list() {
    const official = Array.from(cog().departements.values(), ({ name }) => name);
    const names = new Set([...official, ...OTHER_SPELLINGS]);
    return nameList(() => names, true);
  },
  examples: {
    valid: ['Ain', "Côtes-d'Armor", 'La Réunion', 'Seine-Saint-Denis', 'Wallis-et-Futuna'],
    invalid: [
      'ain',
      'Cotes-d-Armor',
      'Réunion',
      'Charente-Inférieure',
      '35',
      'Vendee',
      'Alpes  Maritimes',
    ],
  },
});
