/**
 * The département that a postcode or a commune's code starts with, Corsica and overseas included:
 * postcodes 200 and 201 are in 2A, 202 to 206 in 2B; 97 and 98 take a third digit.
 * `undefined` for what is neither.
 */
export function departementOfCode(code: string): string | undefined {
  if (/^20[01]\d\d$/.test(code)) return '2A';
  if (/^20[2-6]\d\d$/.test(code)) return '2B';
  const [, departement] = /^(9[78]\d|2[AB]|\d\d)\d{2,3}$/.exec(code) ?? [];
  if (departement === undefined || code.length !== 5 || departement === '20') return undefined;
  return departement === '00' || departement === '96' || departement === '99'
    ? undefined
    : departement;
}
