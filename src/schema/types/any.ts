import { jsonKey } from './json-value.ts';
import { COMMON, type TypeRule } from './type.ts';

/** No type at all: the text as it is. */
export const any: TypeRule = {
  name: 'any',
  formats: ['default'],
  constraints: COMMON,
  reader: () => ({
    cast: (text) => text,
    castWritten(written) {
      if (typeof written === 'object') return written ?? undefined;
      return typeof written === 'number' || typeof written === 'boolean'
        ? String(written)
        : undefined;
    },
    key: (value) => (typeof value === 'object' ? jsonKey(value) : String(value)),
  }),
  proof: () => ({ proofs: [], textKey: true }),
  examples: [{ valid: ['', 'x', '1'], invalid: [] }],
};
