import { late } from '../../base/late.ts';
import type { CellCheck } from '../check.ts';
import { COLUMN } from './column-param.ts';
import { lenienceOf, OPTIONS } from './lenience.ts';
import { customCheckError, type Refusal } from './refusal.ts';
import { VERSION } from './vintage.ts';

/** Words of letters, and the number that some cantons bear: `Lyon-1`, `Carmaux-2 Vallée du Cérou`. */
const NAME = late(
  () => /^\p{L}[\p{L}\p{M}]*(?:[ ,'’-]{1,3}(?:[\p{L}\p{M}]+|\d{1,2}))*(?: \([^()]+\))?$/u,
);
const CAPITAL = /^\p{Lu}/u;

function refusal(text: string, isRight: (name: string) => boolean): Refusal {
  if (/^\s*\d[\dAB]?\d*\s*$/.test(text)) return { reason: 'code' };
  const tidy = text.trim().replace(/\s+/g, ' ');
  const capital = tidy.charAt(0).toUpperCase() + tidy.slice(1);
  return isRight(capital) ? { reason: 'spelling', suggestion: capital } : { reason: 'format' };
}

/**
 * A name of a canton. No maintained package holds their list: only what such a name looks like is
 * checked, so that no right one is ever refused.
 */
export const canton: CellCheck = {
  kind: 'cell',
  id: 'canton',
  deprecated: [],
  params: [COLUMN, VERSION, OPTIONS],
  code: 'custom-check-error',
  test(text, params) {
    const { ignoreCase, ignoreSpaces, extra } = lenienceOf(params);
    const isRight = (name: string): boolean =>
      NAME().test(name) && (ignoreCase || CAPITAL.test(name));
    const name = ignoreSpaces ? text.trim().replace(/\s+/g, ' ') : text;
    if (isRight(name) || extra.includes(text)) return undefined;
    return customCheckError('canton', refusal(text, isRight));
  },
  examples: {
    valid: ['Paris', 'Abbeville-1', "L'Isle-d'Abeau", 'Le Mans-7', 'Neste, Aure et Louron', 'Œil'],
    invalid: ['3501', '35', '', ' Paris', 'paris', 'N/A', '---', 'Paris;Lyon'],
  },
};
