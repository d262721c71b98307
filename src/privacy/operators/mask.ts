import { operator } from './operator.ts';

export interface MaskParams {
  /** Characters left at the start and at the end. */
  readonly keepStart?: number;
  readonly keepEnd?: number;
  readonly char?: string;
  /** Whether as many signs as characters are written: a length tells something too. */
  readonly keepLength?: boolean;
}

const SIGNS = 3;

/** Hides the middle of a value. What is left may still tell who it is: personal data. */
export const mask = operator<MaskParams>({
  id: 'mask',
  status: 'pseudonymised',
  prepare({ keepStart = 0, keepEnd = 0, char = '*', keepLength = false }) {
    return {
      apply(text) {
        const letters = Array.from(text.trim());
        const hidden = letters.length - keepStart - keepEnd;
        // Too short to hide anything: all of it is hidden.
        if (hidden <= 0) return char.repeat(keepLength ? letters.length : SIGNS);
        const start = letters.slice(0, keepStart).join('');
        const end = letters.slice(letters.length - keepEnd).join('');
        return start + char.repeat(keepLength ? hidden : SIGNS) + end;
      },
    };
  },
  examples: [
    {
      params: {},
      cells: [
        ['0612345678', '***'],
        ['', ''],
      ],
    },
    {
      params: { keepStart: 2, keepEnd: 1 },
      cells: [
        ['éàüöî', 'éà***î'],
        ['abc', '***'],
      ],
    },
    {
      params: { keepStart: 1, keepLength: true, char: '•' },
      cells: [
        ['Durand', 'D•••••'],
        ['D', '•'],
      ],
    },
  ],
});
