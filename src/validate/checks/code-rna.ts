import { patternCheck } from './pattern-check.ts';

/**
 * A number of the Répertoire national des associations: `W`, the number of the greffe (a
 * département, or a letter overseas: `9R1` in La Réunion, `2A1` in Corse-du-Sud), six digits.
 */
export const codeRna = patternCheck({
  id: 'code-rna',
  pattern: 'W(?:[0-9]{3}|2[AB][0-9]|9[A-Z][0-9])[0-9]{6}',
  explain(text, isRight) {
    const bare = text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
    if (isRight(bare)) return { reason: 'spelling', suggestion: bare };
    if (/^\d{9}$/.test(bare)) return { reason: 'letter', suggestion: `W${bare}` };
    if (/^\d{14}$/.test(bare)) return { reason: 'siret' };
    return { reason: 'format' };
  },
  examples: {
    valid: ['W751234567', 'W9R1001234', 'W2A1000123'],
    invalid: [
      'w751234567',
      'W75123456',
      'W7512345678',
      '751234567',
      'W75 1234567',
      '73282932000074',
      'W',
      'X751234567',
    ],
  },
});
