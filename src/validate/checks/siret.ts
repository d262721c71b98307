import { compact, isSiren, isSiret, siretFault } from '../../base/french/siren.ts';
import type { CellCheck } from '../check.ts';
import { COLUMN } from './column-param.ts';
import { digitsRefusal } from './digits-refusal.ts';
import { customCheckError, type Refusal } from './refusal.ts';
import { siretAutomaton } from './siret-automaton.ts';

const LA_POSTE = /^356000000/;

function refusal(text: string, digits: string): Refusal {
  if (/^\d{14}$/.test(digits)) {
    if (siretFault(digits) === 'siren') return { reason: 'siren' };
    return { reason: LA_POSTE.test(digits) ? 'la-poste' : 'checksum' };
  }
  if (isSiren(digits)) return { reason: 'siren-only' };
  return digitsRefusal(text, { length: 14, isRight: isSiret });
}

/** A SIREN and five digits, the whole passing Luhn (La Poste apart), spaces and dots left out. */
export const siret: CellCheck = {
  kind: 'cell',
  id: 'siret',
  deprecated: ['french-siret-value'],
  params: [COLUMN],
  code: 'custom-check-error',
  test(text) {
    const digits = compact(text);
    return isSiret(digits) ? undefined : customCheckError('siret', refusal(text, digits));
  },
  kernel: () => ({ kind: 'automaton', automaton: siretAutomaton(), empty: false }),
  examples: {
    valid: [
      '73282932000074',
      '732 829 320 00074',
      '732.829.320.00074',
      '732\u00a0829\u00a0320\u00a000074',
      '35600000000048',
      '35600000009075',
      '35600000000001',
    ],
    invalid: [
      '73282932000075',
      '73282932100074',
      '7328293200007',
      '732829320',
      '732829320000740',
      '732-829-320-00074',
      '7328293200007A',
      '2,43E+13',
      '2.43E+13',
      '73282932000074.0',
      '35600000000002',
      '732_829_320_00074',
      'non renseigné',
    ],
  },
};
