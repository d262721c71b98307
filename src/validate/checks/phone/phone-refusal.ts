import type { Refusal } from '../refusal.ts';

/** Marks between two numbers. */
const BETWEEN = /[/;,|\n]|\s(?:ou|et|or|and|-|–)\s/i;

/** As many digits as a number of any territory of France has, or more. */
const LONG = /(?:\d\D*){6,}/;

/** Why a text is not a phone number, by the likeliest cause. */
export function phoneRefusal(text: string): Refusal {
  const digits = text.replace(/\D/g, '').length;
  const params = { digits };
  if (/^\s*\d(?:[.,]\d+)?E\+?\d+\s*$/i.test(text)) return { reason: 'scientific', params };
  if (text.split(BETWEEN).filter((part) => LONG.test(part)).length > 1)
    return { reason: 'several', params };
  if (digits === 0) return { reason: 'no-digit', params };
  if (/\p{L}/u.test(text.replace(/^[^\d+]*/, ''))) return { reason: 'letters', params };
  if (/^\s*\+|^\s*00/.test(text)) return { reason: 'international', params };
  return { reason: digits === 10 ? 'not-in-use' : 'length', params };
}
