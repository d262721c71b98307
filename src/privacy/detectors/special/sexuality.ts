import type { Detector } from '../detector.ts';

/** Sexual life or orientation: RGPD article 9. */
export const sexuality: Detector = {
  id: 'sexualite',
  role: 'special',
  level: 'blocking',
  score: { bare: 0, named: 0.75 },
  headers: [
    'orientation sexuelle',
    'sexualite',
    'vie sexuelle',
    'identite genre',
    'identite de genre',
  ],
  sparesOrganisations: 0.45,
  treatment: 'suppress',
  mask: 'text',
  examples: {
    valid: [],
    invalid: [],
    lookalikes: [],
    labels: { named: ['orientation_sexuelle'], others: ['orientation', 'orientation_scolaire'] },
  },
};
