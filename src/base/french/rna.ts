/**
 * A number of the Répertoire national des associations: `W`, the number of the greffe (a
 * département, or a letter overseas: `9R1` in La Réunion, `2A1` in Corse-du-Sud), six digits.
 */
export const RNA = 'W(?:[0-9]{3}|2[AB][0-9]|9[A-Z][0-9])[0-9]{6}';

const WHOLE = new RegExp(`^${RNA}$`);

export function isRna(text: string): boolean {
  return WHOLE.test(text);
}
