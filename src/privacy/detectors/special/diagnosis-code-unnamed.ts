import type { Detector } from '../detector.ts';
import { isDiagnosisCode } from './diagnosis-code.ts';

/**
 * Codes of diagnoses under a label that does not say so: with their point only, and nothing else in
 * the column. Other nomenclatures are written so too (NACE): a person has to look.
 */
export const diagnosisCodeUnnamed: Detector = {
  id: 'code_diagnostic_sans_nom',
  category: 'sante',
  role: 'special',
  level: 'blocking',
  score: { bare: 0.4, named: 0.4 },
  headers: [],
  notHeaders: [
    'naf',
    'ape',
    'nace',
    'activite',
    'route',
    'voie',
    'salle',
    'lot',
    'article',
    'reference',
    'compte',
    'nature',
    'fonction',
    'version',
  ],
  sparesOrganisations: 0.45,
  values: {
    shape: '[A-Z]\\d\\d\\.\\d{1,2}',
    lengths: [5, 6],
    starts: 'letter',
    chance: 0.02,
    share: { bare: 0.8, named: 0.8 },
    minDistinct: 5,
    test: isDiagnosisCode,
  },
  treatment: 'suppress',
  mask: 'code',
  examples: {
    valid: ['E11.9', 'J45.0', 'M54.56'],
    invalid: ['E11', 'E119', 'U50.1', 'K99.1'],
    lookalikes: ['D59', 'C10.71Z', 'A4.12', '1.10.2', 'B12-3'],
  },
};
