import { digitSum, isLuhn } from '../luhn.ts';

/** SIREN of La Poste: its establishments follow their own rule, its head office the common one. */
const LA_POSTE = '356000000';
const LA_POSTE_HEAD_OFFICE = '35600000000048';

/** Nine digits that pass Luhn (INSEE). */
export function isSiren(digits: string): boolean {
  return digits.length === 9 && isLuhn(digits);
}

/** Why fourteen digits are not a SIRET. */
export type SiretFault = 'siren' | 'checksum';

/**
 * A SIREN and the five digits of an establishment, the whole passing Luhn. Those of La Poste, more
 * numerous than Luhn allows, pass when their digits add up to a multiple of 5 (INSEE).
 * @param digits fourteen digits
 * @returns `undefined` for a right SIRET
 */
export function siretFault(digits: string): SiretFault | undefined {
  if (!isSiren(digits.slice(0, 9))) return 'siren';
  if (digits.startsWith(LA_POSTE) && digits !== LA_POSTE_HEAD_OFFICE) {
    return digitSum(digits) % 5 === 0 ? undefined : 'checksum';
  }
  return isLuhn(digits) ? undefined : 'checksum';
}

export function isSiret(digits: string): boolean {
  return /^\d{14}$/.test(digits) && siretFault(digits) === undefined;
}

/** The text without the dots and spaces, no-break ones included, that make numbers readable. */
export function compact(text: string): string {
  return text.replace(/[\p{Zs}.]/gu, '');
}
