import { fold } from '../../../base/folding.ts';
import type { Detector } from '../detector.ts';

const SOLE_TRADER = new Set(['1000', 'entrepreneur individuel', 'p', 'partielle', 'ei']);

/**
 * Not reported: says which rows are about sole traders, by their legal category (1000) or because
 * they asked for a partial diffusion (`P`, C. com. R. 123-232-1).
 */
export const legalCategory: Detector = {
  id: 'entrepreneur_individuel',
  role: 'signal',
  level: 'info',
  score: { bare: 0, named: 0 },
  headers: [
    'categorie juridique',
    'nat juridique',
    'nature juridique',
    'forme juridique',
    'cat juridique',
    'statut diffusion',
    'legal category',
  ],
  values: {
    shape: '1000|P|EI|partielle|entrepreneur individuel',
    chance: 0.001,
    onlyNamed: true,
    share: { bare: 1, named: 0 },
    test: (value) => SOLE_TRADER.has(fold(value)),
  },
  treatment: 'keep',
  mask: 'code',
  examples: {
    valid: ['1000', 'P', 'Entrepreneur individuel'],
    invalid: ['5710', 'O', '10000'],
    lookalikes: ['SAS'],
    labels: {
      named: ['categorieJuridique', 'etab_nat_juridique', 'statut_diffusion'],
      others: ['categorie', 'diffusion'],
    },
  },
};
