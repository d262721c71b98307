import type { AnyCellDefect, CellDefect, Evidence } from '../../defect.ts';
import { reported } from '../settle.ts';
import { isText, plainText } from './plain-text.ts';

const TEXT = { name: 'description' } as const;

/** The mark of a character that could not be decoded, or the question mark that took its place in a word. */
const lossy: CellDefect = {
  id: 'ENC-LOSSY',
  applies: isText,
  everyCell: true,
  silence: plainText,
  repair: (text) => (text.includes('\ufffd') ? reported() : undefined),
  examples: [
    { field: TEXT, cell: 'Nom du b\ufffdn\ufffdficiaire', gives: { class: 'R' } },
    { field: TEXT, cell: 'Pourquoi ?', gives: null },
    { field: TEXT, cell: 'bénéficiaire', gives: null },
  ],
};

/** Lengths at which databases and spreadsheets cut. */
const LIMITS: readonly number[] = [50, 100, 254, 255, 256, 32_767];
const SEVERAL = 3;
const NO_LIMIT = 0x7fffffff;

/** How many texts of the column have exactly such a length and end in the middle of a word; the longest of all. */
class LengthEvidence implements Evidence {
  readonly #cut = new Map<number, number>();
  #longest = 0;

  see(text: string): void {
    this.#longest = Math.max(this.#longest, text.length);
    if (!endsInWord(text) || !LIMITS.includes(text.length)) return;
    this.#cut.set(text.length, (this.#cut.get(text.length) ?? 0) + 1);
  }

  /** Where texts are cut. A column whose texts go on beyond is not cut there. */
  get cut(): number | undefined {
    return (this.#cut.get(this.#longest) ?? 0) >= SEVERAL ? this.#longest : undefined;
  }
}

const endsInWord = (text: string): boolean => /\p{L}$/u.test(text);

const truncated: CellDefect<LengthEvidence> = {
  id: 'TXT-TRUNCATED',
  applies: isText,
  evidence: () => new LengthEvidence(),
  everyCell: true,
  // Every text that is long enough tells how long they are; then only those of the very length matter.
  silence: (_column, evidence) => ({
    kind: 'length',
    minBytes: 0,
    maxBytes: evidence === undefined ? 49 : (evidence.cut ?? NO_LIMIT) - 1,
    empty: true,
  }),
  repair: (text, { evidence }) =>
    text.length === evidence.cut && endsInWord(text)
      ? reported(undefined, { length: text.length })
      : undefined,
  examples: [
    {
      field: TEXT,
      cell: 'a'.repeat(255),
      others: ['b'.repeat(255), 'c'.repeat(255)],
      gives: { class: 'R' },
    },
    { field: TEXT, cell: 'a'.repeat(255), others: ['b'.repeat(255), 'c'.repeat(256)], gives: null },
    { field: TEXT, cell: 'a'.repeat(255), gives: null },
    {
      field: TEXT,
      cell: `${'a'.repeat(254)}.`,
      others: ['b'.repeat(255), 'c'.repeat(255), 'd'.repeat(255)],
      gives: null,
    },
  ],
};

export const losses: readonly AnyCellDefect[] = [lossy, truncated];
