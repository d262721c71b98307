import { compact, isSiren, isSiret } from '../../../base/french/siren.ts';
import { type ValueFormat, words } from './format.ts';

/** Codes of the administration. */
export const CODE_FORMATS: readonly ValueFormat[] = [
  {
    id: 'siret',
    share: 0.8,
    test: (value) => isSiret(compact(value)),
    examples: { valid: ['73282932000074', '732 829 320 00074'], invalid: ['73282932000075', '1'] },
  },
  {
    id: 'siren',
    share: 0.9,
    test: (value) => /^\d{9}$/.test(compact(value)) && isSiren(compact(value)),
    examples: { valid: ['732829320'], invalid: ['732829321', '73282932000074'] },
  },
  {
    id: 'code-commune',
    share: 0.75,
    label: words('insee codgeo depcom codecommune codcom commune com'),
    test: (value) => /^(?:0?[1-9]\d{3}|[1-9]\d{4}|2[AB]\d{3})$/.test(value),
    examples: {
      valid: ['31555', '2A004', '01004', '1004'],
      invalid: ['315', '315555', 'Toulouse'],
    },
  },
  {
    id: 'code-postal',
    share: 0.9,
    label: words('cp postal codepostal postcode zip'),
    test: (value) => /^(?:0?[1-9]\d{3}|[1-9]\d{4})$/.test(value),
    examples: { valid: ['31000', '01000', '1000'], invalid: ['310', 'Bourg'] },
  },
  {
    id: 'code-departement',
    share: 0.9,
    label: words('departement dep dept dpt'),
    test: (value) => /^(?:0?[1-9]|[1-8]\d|9[0-5]|2[AB]|97\d)$/.test(value),
    examples: { valid: ['31', '2A', '974', '01'], invalid: ['99', '20000', 'Ain'] },
  },
  {
    id: 'rna',
    share: 0.8,
    test: (value) => /^W\d{9}$/i.test(value),
    examples: { valid: ['W123456789'], invalid: ['W12345', '123456789'] },
  },
  {
    id: 'uai',
    share: 0.8,
    test: (value) => /^\d{7}[A-Z]$/i.test(value),
    examples: { valid: ['0310001A'], invalid: ['310001A', '03100012'] },
  },
  {
    id: 'iban',
    share: 0.8,
    test: (value) => /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(value.replaceAll(' ', '')),
    examples: { valid: ['FR14 2004 1010 0505 0001 3M02 606'], invalid: ['FR14', '2004'] },
  },
  {
    id: 'uuid',
    share: 0.9,
    test: (value) => /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(value),
    examples: { valid: ['8f14e45f-ceea-467f-a8f0-1d3b6d7d1b5a'], invalid: ['8f14e45f'] },
  },
];
