import { patternCheck } from './pattern-check.ts';

/**
 * A code FANTOIR of a street or place inside its commune (DGFiP): four characters, RIVOLI's number,
 * and a key, which depends on the commune and is only required to be a letter.
 */
export const codeFantoir = patternCheck({
  id: 'code-fantoir',
  pattern: '(?:[0-9A-TV-Z][0-9]{3}|Z[AB][0-9]{2})[A-Z]',
  explain(text, isRight) {
    const bare = text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
    if (isRight(bare)) return { reason: 'spelling', suggestion: bare };
    if (/^\d{4}$|^[A-Z]\d{3}$/.test(bare)) return { reason: 'key' };
    return { reason: 'format' };
  },
  examples: {
    valid: ['0120K', 'B123A', 'ZB03A', '9999Z'],
    invalid: ['0120', '0120k', '1000', 'zB03A', '01200K', '35238_0120K', 'U123A', ''],
  },
});
