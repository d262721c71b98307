import type { Detector } from '../detector.ts';

/** Cadastral parcel: commune, prefix, section, number. The plan is public, the owner is not. */
export const parcel: Detector = {
  id: 'parcelle_cadastrale',
  role: 'quasi',
  level: 'quasi',
  score: { bare: 0.5, named: 0.8 },
  headers: [
    'parcelle',
    'parcelles',
    'idu',
    'reference cadastrale',
    'references cadastrales',
    'ref cadastrale',
    'refcad',
    'id parcelle',
    'parcelle cadastrale',
  ],
  notHeaders: ['nombre', 'nb', 'surface'],
  exemption: 8,
  values: {
    shape: '(?:\\d{5}|2[AB]\\d{3})\\d{3}[0-9A-Z][A-Z]\\d{4}',
    lengths: [14, 14],
    starts: 'digit',
    chance: 0.001,
    share: { bare: 0.05, named: 0.02 },
    test: () => true,
  },
  treatment: 'generalise-geo',
  mask: 'code',
  examples: {
    valid: ['80024000ZO0034', '2A0040000A0123', '31069000AB0123'],
    invalid: ['80024000Z00034', '80024000ZO003', '8002400ZO0034'],
    lookalikes: ['21310117300010', '070846512AB'],
    labels: {
      named: ['parcelle', 'ref_cadastrale', 'IDU'],
      others: ['individu', 'nb_parcelles', 'residu'],
    },
  },
};
