import { isEvener, type TextDefect } from './text-defect.ts';

/** Curly quotes that a word processor put around cells in place of straight ones. */
export const typographicQuotes: TextDefect = {
  id: 'QUO-TYPOGRAPHIC',
  class: 'C',
  suspects: ({ ragged, oddTexts }) => ragged > 0 && oddTexts.some((text) => /[“”]/.test(text)),
  mender({ delimiter }) {
    const sign = delimiter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const cell = new RegExp(`(^|${sign})“([^“”]*)”(?=${sign}|$)`, 'g');
    return {
      mend(line) {
        const text = Buffer.from(line.buffer, line.byteOffset, line.length).toString();
        if (!text.includes('“')) return line;
        const quoted = (_all: string, before: string, inside: string): string =>
          `${before}"${inside.replaceAll('"', '""')}"`;
        return Buffer.from(text.replace(cell, quoted));
      },
    };
  },
  isProved: isEvener,
  examples: {
    mended: [['1;“rue ; haute”;2', '1;"rue ; haute";2']],
    untouched: ['1;dit “le vieux” ici;2', '1;a;2'],
  },
};
