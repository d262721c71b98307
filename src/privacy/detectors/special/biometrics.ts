import type { Detector } from '../detector.ts';

/** Biometric or genetic data: RGPD article 9. */
export const biometrics: Detector = {
  id: 'biometrie',
  role: 'special',
  level: 'blocking',
  score: { bare: 0, named: 0.75 },
  headers: [
    'empreinte digitale',
    'empreintes digitales',
    'photo identite',
    'photo d identite',
    'adn',
    'gabarit biometrique',
    'reconnaissance faciale',
    'iris oeil',
  ],
  wholeHeaders: ['biometrie', 'empreinte'],
  notHeaders: ['carbone', 'sol', 'batiment'],
  sparesOrganisations: 0.45,
  treatment: 'suppress',
  mask: 'text',
  examples: {
    valid: [],
    invalid: [],
    lookalikes: [],
    labels: {
      named: ['photo_identite', 'ADN', 'empreintes digitales'],
      others: ['empreinte_carbone', 'photo', 'emprise'],
    },
  },
};
