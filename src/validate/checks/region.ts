import { regionsOf } from '../../base/french/past-regions.ts';
import { listCheck } from './list-check.ts';
import { nameList } from './name-list.ts';
import { cog, prepareCog } from './shared-cog.ts';
import { VERSION, vintageOf } from './vintage.ts';

/** A name of a region, as INSEE spells it. */
export const region = listCheck({
  id: 'region',
  params: [VERSION],
  prepare: prepareCog,
  list(params) {
    const names = new Set(regionsOf(vintageOf(params), cog().regions).values());
    return nameList(() => names, true);
  },
  examples: {
    valid: ['Bretagne', 'Île-de-France', "Provence-Alpes-Côte d'Azur", 'La Réunion'],
    invalid: [
      'bretagne',
      'Ile de France',
      'PACA',
      'Picardie',
      'Centre val de Loire',
      '53',
      'Beleriand',
    ],
  },
});
