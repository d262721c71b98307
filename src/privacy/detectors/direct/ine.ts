import type { Detector } from '../detector.ts';

/**
 * Pupils' and students' number: RNIE, BEA, or the one of apprentices. The last letter of a BEA number
 * is a key whose rule is published nowhere: form, share and label decide.
 */
export const ine: Detector = {
  id: 'ine',
  role: 'identifier',
  level: 'blocking',
  score: { bare: 0.55, named: 0.95 },
  headers: [
    'ine',
    'code ine',
    'num ine',
    'numero ine',
    'identifiant eleve',
    'id eleve',
    'id national etudiant',
    'identifiant national etudiant',
    'identifiant national eleve',
    'identifiant etudiant',
  ],
  wholeHeaders: ['bea', 'rnie'],
  values: {
    shape: '\\d{9}[A-HJ-NP-Z]{2}|\\d{10}[A-HJ-NP-Z]|\\d{4}A\\d{5}[A-Z]',
    lengths: [11, 11],
    starts: 'digit',
    chance: 0.01,
    share: { bare: 0.3, named: 0.1 },
    yieldsTo: ['uai'],
    test: (value) => /^\d{9}[A-HJ-NP-Z]{2}$|^\d{10}[A-HJ-NP-Z]$|^\d{4}A\d{5}[A-Z]$/.test(value),
  },
  treatment: 'suppress',
  mask: 'code',
  examples: {
    valid: ['070846512AB', '1234567890X', '0759A12345B'],
    invalid: ['07084651AB', '070846512ab', '070846512IO'],
    lookalikes: ['0310001A', '12AB34567', '80024000ZO0034'],
    labels: { named: ['INE', 'num_ine', 'BEA'], others: ['beaute', 'usine', 'machine', 'ligne'] },
  },
};
