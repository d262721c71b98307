import type { Refusal } from './refusal.ts';

/** What is expected of an identifier made of digits. */
export interface DigitsRule {
  readonly length: number;
  isRight(digits: string): boolean;
}

/** A number that a spreadsheet has shown in scientific notation: its last digits are lost. */
const SCIENTIFIC = /^\d(?:[.,]\d+)?E\+?\d+$/i;
/** A number that a program has written with decimals. */
const DECIMALS = /^(\d+)[.,]0+$/;

/**
 * Why a text is not the digits that were expected, by the likeliest cause. The text is known not to
 * be those digits once spaces and dots are removed.
 */
export function digitsRefusal(text: string, rule: DigitsRule): Refusal {
  const params = { expected: rule.length, digits: text.replace(/\D/g, '').length };
  const reply = (reason: string, suggestion?: string): Refusal => ({
    reason,
    suggestion: suggestion !== undefined && rule.isRight(suggestion) ? suggestion : undefined,
    params,
  });
  if (SCIENTIFIC.test(text.trim())) return reply('scientific');
  const whole = DECIMALS.exec(text.trim())?.[1];
  if (whole !== undefined) return reply('decimals', whole.padStart(rule.length, '0'));
  const bare = text.replace(/[^\p{L}\p{N}]/gu, '');
  if (!/^\d*$/.test(bare)) return reply('letters');
  if (bare.length === rule.length) return reply('separator', bare);
  const padded = bare.padStart(rule.length, '0');
  // A spreadsheet drops the zeros that a number starts with; more than two is something else.
  const isLost = bare.length < rule.length && rule.length - bare.length <= 2;
  if (isLost && rule.isRight(padded)) return reply('lost-zero', padded);
  return reply('length');
}
