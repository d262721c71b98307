import type { Detector } from '../detector.ts';

/** Offences and convictions: RGPD article 10, and behaviour that disclosure would harm (CRPA L. 311-6 3°). */
export const offence: Detector = {
  id: 'infraction',
  role: 'special',
  level: 'blocking',
  score: { bare: 0, named: 0.7 },
  headers: [
    'infraction',
    'infractions',
    'condamnation',
    'condamnations',
    'casier',
    'casier judiciaire',
    'numero pv',
    'num pv',
    'mis en cause',
    'garde a vue',
    'contrevenant',
    'auteur infraction',
    'peine',
    'contravention',
    'verbalisation',
    'exclusion',
    'sanction disciplinaire',
    'motif sanction',
  ],
  wholeHeaders: ['pv', 'tig', 'delit', 'sanction'],
  notHeaders: ['nombre', 'nb', 'annee', 'total', 'taux', 'vestiaire', 'dechets', 'puissance'],
  sparesOrganisations: 0.45,
  treatment: 'suppress',
  mask: 'text',
  examples: {
    valid: [],
    invalid: [],
    lookalikes: [],
    labels: {
      named: ['infraction', 'Mis en cause', 'num_pv', 'condamnation'],
      others: ['nb_infractions', 'pvc', 'refraction', 'casiers_vestiaire', 'total_condamnations'],
    },
  },
};
