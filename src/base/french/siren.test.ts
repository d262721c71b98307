import { describe, expect, it } from 'vitest';
import { isSiren, isSiret, siretFault } from './siren.ts';

describe('siren and siret', () => {
  it.each(['732829320', '356000000', '213100100', '552100554'])('%s is a SIREN', (siren) => {
    expect(isSiren(siren)).toBe(isLuhnByHand(siren));
  });

  it.each([
    ['73282932000074', undefined],
    ['73282932000075', 'checksum'],
    ['73282932100074', 'siren'],
    // La Poste: the head office passes Luhn, a branch has digits that add up to a multiple of 5.
    ['35600000000048', undefined],
    ['35600000000001', undefined],
    ['35600000009075', undefined],
    ['35600000000002', 'checksum'],
  ])('%s: %s', (digits, fault) => {
    expect(siretFault(digits)).toBe(fault);
    expect(isSiret(digits)).toBe(fault === undefined);
  });

  it('wants exactly fourteen digits', () => {
    expect(isSiret('7328293200007')).toBe(false);
    expect(isSiret('7328293200007A')).toBe(false);
  });
});

function isLuhnByHand(digits: string): boolean {
  const doubled = ['0', '2', '4', '6', '8', '1', '3', '5', '7', '9'];
  const sum = [...digits].reduce((total, digit, index) => {
    const even = (digits.length - index) % 2 === 0;
    return total + Number(even ? doubled[Number(digit)] : digit);
  }, 0);
  return sum % 10 === 0;
}
