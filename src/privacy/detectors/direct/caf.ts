import type { Detector } from '../detector.ts';
import { isNir } from './nir.ts';

/** Number of a family at the CAF: seven digits, perhaps a letter, perhaps zeros on the right. */
export const caf: Detector = {
  id: 'caf',
  role: 'identifier',
  level: 'blocking',
  score: { bare: 0, named: 0.85 },
  headers: [
    'num allocataire',
    'numero allocataire',
    'n allocataire',
    'no allocataire',
    'numero caf',
    'num caf',
    'n caf',
    'matricule caf',
    'affiliation number',
    'matricule msa',
  ],
  wholeHeaders: ['allocataire', 'caf'],
  notHeaders: ['nombre', 'nb', 'quotient', 'prestation', 'aide', 'montant'],
  values: {
    shape: '\\d{5,7}[A-Z]?|\\d{7}0{1,8}|\\d{15}',
    lengths: [5, 15],
    starts: 'digit',
    chance: 0.5,
    onlyNamed: true,
    share: { bare: 1, named: 0.3 },
    test: (value) => (value.length === 15 ? isNir(value) || /0{8}$/.test(value) : true),
  },
  treatment: 'suppress',
  mask: 'code',
  examples: {
    valid: ['1234567', '1234567X', '12345670000', '180017512345660'],
    invalid: ['1234', '12345678X', '123456789'],
    lookalikes: ['0310001AB'],
    labels: {
      named: ['num_allocataire', 'Matricule CAF', 'CAF'],
      others: ['cafe', 'decafeine', 'nb_allocataires', 'prestation_caf'],
    },
  },
};
