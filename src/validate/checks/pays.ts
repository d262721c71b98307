import { countryNames } from '../../base/french/countries.ts';
import { listCheck } from './list-check.ts';
import { nameList } from './name-list.ts';
import { VERSION } from './vintage.ts';

/** A French name of a country or territory. */
export const pays = listCheck({
  id: 'pays',
  params: [VERSION],
  list() {
    const names = new Set(countryNames());
    return nameList(() => names, true);
  },
  examples: {
    valid: [
      'France',
      'Pays-Bas',
      "Côte d'Ivoire",
      'Côte d’Ivoire',
      'Tchéquie',
      'Kosovo',
      'Burkina',
    ],
    invalid: ['france', 'Pays Bas', 'FR', 'Zubrowka', 'Ile Maurice', '99100'],
  },
});
