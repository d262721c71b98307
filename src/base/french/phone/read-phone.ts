/** Where letters stand on a phone's keys: `0 800 FLOWER`. */
const KEYS: Readonly<Record<string, string>> = {
  ABC: '2',
  DEF: '3',
  GHI: '4',
  JKL: '5',
  MNO: '6',
  PQRS: '7',
  TUV: '8',
  WXYZ: '9',
};

/** An inner number, which is not part of the number to dial from outside. */
const EXTENSION = /(?:;ext=|[ ,]*(?:e?xt(?:ension)?|[x#])[:.]? ?)\d{1,7}#?$/i;
/** What may part the digits of a number, as libphonenumber has it. */
const PUNCTUATION = /[\s\u00ad\u200b\u2060\u2010-\u2015\u2212\u30fc\uff0d().[\]/~-]/g;

/**
 * The digits of a phone number, with its leading `+` if it has one. What stands before the first of
 * them (`Tél. :`, `tel:`) does not count, nor does an extension. Three letters or more are keys.
 * @returns `undefined` when something else is left
 */
export function readPhone(text: string): string | undefined {
  const start = text.search(/[+\d]/);
  if (start < 0) return undefined;
  const body = text
    .slice(start)
    .replace(/[^\p{L}\p{N}#]+$/u, '')
    .replace(EXTENSION, '');
  const digits = body.replace(PUNCTUATION, '').toUpperCase();
  const letters = digits.replace(/[^A-Z]/g, '').length;
  const keyed = letters < 3 ? digits : digits.replace(/[A-Z]/g, key);
  return /^\+?\d{2,}$/.test(keyed) ? keyed : undefined;
}

function key(letter: string): string {
  return Object.entries(KEYS).find(([letters]) => letters.includes(letter))?.[1] ?? letter;
}
