import type { Detector } from '../detector.ts';

/**
 * SIRET of a sole trader. Most SIRET columns describe organisations: it is told only where a legal
 * category (1000) or a partial diffusion (`P`) stands beside; see `detection/decide/sole-traders.ts`.
 */
export const soleTrader: Detector = {
  id: 'siret_ei',
  role: 'person',
  level: 'warning',
  score: { bare: 0, named: 0 },
  headers: ['siret', 'siren', 'id beneficiaire', 'num siret', 'numero siret'],
  exemption: 2,
  treatment: 'review',
  mask: 'code',
  examples: {
    valid: [],
    invalid: [],
    lookalikes: [],
    labels: { named: ['SIRET', 'idBeneficiaire', 'siren'], others: ['siretisation', 'coll_nom'] },
  },
};
