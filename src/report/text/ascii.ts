import { withoutAccents } from '../../base/folding.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '✖': 'x',
  '▲': '!',
  ℹ: 'i',
  '✔': 'v',
  '→': '->',
  '…': '...',
  '—': '-',
  '–': '-',
  '·': '-',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '€': 'EUR',
  '␣': '_',
};

/** For terminals without UTF-8: the nearest ASCII, `?` where there is none. */
export function ascii(text: string): string {
  const quotes = text.replace(/«[\s\u00a0\u202f]?|[\s\u00a0\u202f]?»/g, '"');
  const plain = withoutAccents(quotes.replace(/[\u00a0\u202f\u2009]/g, ' '));
  return plain.replace(/[^\n\x20-\x7e]/gu, (character) => SIGNS[character] ?? '?');
}
