import { patternCheck } from './pattern-check.ts';

/** An identifier of a building in the Référentiel national des bâtiments: no `0`, `I`, `L`, `O` nor `U`. */
export const idRnb = patternCheck({
  id: 'id-rnb',
  pattern: '[1-9A-HJKMNP-TV-Z]{12}',
  explain(text, isRight) {
    const bare = text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
    if (isRight(bare)) return { reason: 'spelling', suggestion: bare };
    return { reason: /^[A-Z0-9]{12}$/.test(bare) ? 'letters' : 'format' };
  },
  examples: {
    valid: ['QBAAG16VCJWA', '123456789ABC'],
    invalid: ['QBAAG16VCJW', 'qbaag16vcjwa', 'QBAA-G16V-CJWA', 'QBAAG16VCJW0', 'QBAAG16VCJWAA'],
  },
});
