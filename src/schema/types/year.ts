import { regexAutomaton } from '../pattern/automaton.ts';
import { compareNumeric } from './number.ts';
import { isUnbounded, ORDERED, type TypeRule } from './type.ts';

/** Exactly four digits: Python's `int` would also let `+200` pass. */
export const year: TypeRule = {
  name: 'year',
  formats: ['default'],
  constraints: ORDERED,
  reader: () => ({
    cast: (text) => (/^[0-9]{4}$/.test(text) ? Number(text) : undefined),
    castWritten: (written) =>
      typeof written === 'number' && Number.isInteger(written) && written >= 0 && written <= 9999
        ? written
        : undefined,
    candidates: (text) => {
      const whole = /^([0-9]{4})[.,]0+$/.exec(text)?.[1];
      return whole === undefined ? [] : [{ text: whole }];
    },
    compare: compareNumeric,
    key: (value) => String(value).padStart(4, '0'),
  }),
  proof(_field, bounds) {
    const automaton = isUnbounded(bounds) ? regexAutomaton('[0-9]{4}') : undefined;
    return automaton && { proofs: [{ kind: 'automaton', automaton }], textKey: true };
  },
  examples: [
    {
      valid: ['2024', '0000', '0024'],
      invalid: ['24', '+200', '2_24', ' 2024', '20240', '٢٠٢٤', ''],
      corrected: [
        ['2024.0', '2024'],
        ['2024,0', '2024'],
      ],
    },
  ],
};
