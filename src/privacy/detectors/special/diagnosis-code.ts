import type { Detector } from '../detector.ts';

/** Last category of the chapters of ICD-10 (CIM-10) that stop before 99. */
const LAST: Readonly<Record<string, number>> = { D: 89, E: 90, H: 95, K: 93, P: 96, T: 98, Y: 98 };

/**
 * A code of the International Classification of Diseases, tenth revision: a letter and two digits,
 * then one or two more, after a point or, in hospital files, without it. U07 and its like are codes of
 * emergencies, COVID-19 among them.
 */
export function isDiagnosisCode(text: string): boolean {
  const match = /^([A-Z])(\d\d)(?:\.?\d{1,2})?$/.exec(text.toUpperCase());
  if (match === null) return false;
  const [, letter = '', number = ''] = match;
  const category = Number(number);
  if (letter === 'U') return category >= 4 && category <= 9;
  if (letter === 'V' && category === 0) return false;
  return category <= (LAST[letter] ?? 99);
}

/** Diagnoses as codes: RGPD article 9. Roads and rooms are named alike: the label has to say so. */
export const diagnosisCode: Detector = {
  id: 'code_diagnostic',
  category: 'sante',
  role: 'special',
  level: 'blocking',
  score: { bare: 0, named: 0.85 },
  headers: [
    'cim',
    'cim 10',
    'cim10',
    'icd',
    'icd 10',
    'icd10',
    'code diagnostic',
    'code pathologie',
    'code maladie',
    'diagnostic principal',
    'diagnostic associe',
    'motif admission',
    'motif hospitalisation',
    'affection',
  ],
  wholeHeaders: ['diagnostic', 'diag', 'das'],
  notHeaders: ['energetique', 'energie', 'dpe', 'batiment', 'arbre', 'phytosanitaire'],
  sparesOrganisations: 0.45,
  values: {
    shape: '[A-Z]\\d\\d(?:\\.?\\d{1,2})?',
    lengths: [3, 6],
    starts: 'letter',
    chance: 0.02,
    onlyNamed: true,
    share: { bare: 1, named: 0.2 },
    test: isDiagnosisCode,
  },
  treatment: 'suppress',
  mask: 'code',
  examples: {
    valid: ['E11.9', 'F32', 'J45.0', 'E119', 'M54.56', 'u07.1'],
    invalid: ['E11.', 'E1.9', 'U50', 'V00', 'K99.1', 'E11.999'],
    lookalikes: ['D10835', 'D 59', 'A4', '2A004', 'B12-3', 'C10.71Z'],
    labels: {
      named: ['Code CIM-10', 'cim10', 'code_diagnostic', 'Diagnostic', 'motif_admission'],
      others: ['cimetiere', 'decimal', 'diagnostic_energetique', 'code_diffusion', 'dasri'],
    },
  },
};
