import { RNA } from '../../base/french/rna.ts';
import { patternCheck } from './pattern-check.ts';

/** The number of an association. */
export const codeRna = patternCheck({
  id: 'code-rna',
  pattern: RNA,
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
