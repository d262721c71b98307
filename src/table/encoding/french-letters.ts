import { type CodePage, characterOf } from './code-pages/code-page.ts';

const ACCENTED = /^[àâçéèêëîïôùûüÿœæ]$/u;
const CAPITAL = /^[ÀÂÇÉÈÊËÎÏÔÙÛÜŸŒÆ]$/u;
const FOREIGN = /^[áíóúñãõäöåøìòßāýð]$/iu;
const LETTER = /^\p{L}$/u;
const LOWER = /^\p{Ll}$/u;
const BLANK = /^[\s"'(),;:.|\u00a0-]$/u;

/** Bytes in their place: the one before, the one in question (80 or more), the one after. */
export interface Neighbourhood {
  readonly before: number;
  readonly byte: number;
  readonly after: number;
}

/**
 * How French a byte looks in a code page, from -1 (nonsense, such as `t‚l‚phone`) to 1 (a letter
 * where one is expected).
 */
export function frenchness(page: CodePage, { before, byte, after }: Neighbourhood): number {
  const [left, character, right] = [before, byte, after].map((each) => characterOf(page, each)) as [
    string,
    string,
    string,
  ];
  const [letterLeft, letterRight] = [LETTER.test(left), LETTER.test(right)];
  if (ACCENTED.test(character)) return letterLeft || letterRight || character === 'à' ? 1 : -1;
  if (CAPITAL.test(character)) {
    // `lÆeau`, `Municipalit╔`: a capital does not follow a small letter.
    if (LOWER.test(left)) return -1;
    return letterLeft || letterRight || character === 'À' ? 1 : -1;
  }
  if (FOREIGN.test(character)) return letterLeft || letterRight ? -0.3 : -1;
  return signScore(character, left, right, letterLeft && letterRight);
}

function signScore(character: string, left: string, right: string, inWord: boolean): number {
  if (character === '’') return inWord ? 1 : -0.2;
  if (inWord) return -1;
  if ('“”«»'.includes(character)) return 0.5;
  if ('–—•…·'.includes(character)) return 0.5;
  if (character === '€') return /[\d\s\u00a0]/u.test(left) || BLANK.test(right) ? 0.7 : 0;
  if ('°²³ªº½¼¾§'.includes(character)) return /[\p{L}\d]/u.test(left) || /\d/.test(right) ? 0.5 : 0;
  if (character === '\u00a0') return 0.3;
  return -1;
}
