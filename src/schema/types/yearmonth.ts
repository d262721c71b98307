import { regexAutomaton } from '../pattern/automaton.ts';
import { compareTexts, isUnbounded, ORDERED, type TypeRule } from './type.ts';

/** A year and a month, `YYYY-MM`; like Frictionless, fewer digits pass. */
export const yearmonth: TypeRule = {
  name: 'yearmonth',
  formats: ['default'],
  constraints: ORDERED,
  reader: () => ({
    cast(text) {
      const parts = /^(\d{1,4})-(0?[1-9]|1[0-2])$/.exec(text);
      if (parts === null) return undefined;
      return `${parts[1]?.padStart(4, '0')}-${parts[2]?.padStart(2, '0')}`;
    },
    candidates(text) {
      const parts = /^(0?[1-9]|1[0-2])[/.-](\d{4})$/.exec(text);
      if (parts === null) return [];
      return [{ text: `${parts[2]}-${parts[1]?.padStart(2, '0')}`, cause: 'date-format' }];
    },
    compare: compareTexts,
    key: String,
  }),
  proof(_field, bounds) {
    const automaton = isUnbounded(bounds) ? regexAutomaton('\\d{4}-(?:0[1-9]|1[0-2])') : undefined;
    return automaton && { proofs: [{ kind: 'automaton', automaton }], textKey: true };
  },
  examples: [
    {
      valid: ['2024-01', '2024-1', '24-01'],
      invalid: ['2024', '2024-13', '2024-00', '2024-01-01', '01/2024', ''],
      corrected: [
        ['01/2024', '2024-01'],
        ['1/2024', '2024-01'],
      ],
    },
  ],
};
