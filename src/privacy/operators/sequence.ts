import { operator } from './operator.ts';
import { canonical } from './token.ts';

export interface SequenceParams {
  readonly start?: number;
  readonly step?: number;
  readonly prefix?: string;
  /** Digits at least, with zeros before. */
  readonly digits?: number;
}

/**
 * Replaces values by numbers. The order of the numbers is that of keyed hashes: neither the order of
 * rows nor the alphabet can be read in them. Not the same from one file to the next.
 */
export const sequence = operator<SequenceParams>({
  id: 'sequence',
  status: 'pseudonymised',
  prepare({ start = 1, step = 1, prefix = '', digits = 0 }, { column, hash }) {
    const keyed = hash(`sequence ${column}`);
    const numbers = new Map<string, number>();
    return {
      survey: {
        row: (text) => void numbers.set(canonical(text, false), 0),
        end() {
          numbers.delete('');
          const values = [...numbers.keys()].map(
            (value) => [hex(keyed.digest(value)), value] as const,
          );
          values.sort(([a], [b]) => (a < b ? -1 : 1));
          values.forEach(([, value], rank) => void numbers.set(value, start + rank * step));
        },
      },
      apply(text) {
        const number = numbers.get(canonical(text, false));
        return number === undefined ? '' : prefix + String(number).padStart(digits, '0');
      },
    };
  },
  examples: [
    {
      params: {},
      cells: [
        ['A', /^[12]$/],
        ['B', /^[12]$/],
        ['A ', /^[12]$/],
        ['', ''],
      ],
    },
    { params: { start: 10, step: 5, prefix: 'P', digits: 4 }, cells: [['x', 'P0010']] },
  ],
});

function hex(digest: Uint8Array): string {
  return Buffer.from(digest).toString('hex');
}
