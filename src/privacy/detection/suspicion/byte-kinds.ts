/**
 * What a recogniser sees of a byte. `mark` begins a no-break space or a sign (`°`, `’`); the other
 * bytes above 0x7f are parts of letters, or end a mark.
 */
export const KINDS = [
  'digit',
  'hex',
  'letter',
  'high',
  'space',
  'dot',
  'dash',
  'slash',
  'colon',
  'plus',
  'bracket',
  'at',
  'comma',
  'quote',
  'sign',
  'mark',
  'control',
] as const;

export type ByteKind = (typeof KINDS)[number];

const BY_SIGN: Readonly<Record<string, ByteKind>> = {
  ' ': 'space',
  '.': 'dot',
  '-': 'dash',
  '/': 'slash',
  ':': 'colon',
  '+': 'plus',
  '(': 'bracket',
  ')': 'bracket',
  '@': 'at',
  ',': 'comma',
  ';': 'comma',
  "'": 'quote',
};

/** The kind of a byte: `sign` is what stands in codes and addresses of pages, and in no name. */
export function kindOf(byte: number): ByteKind {
  if (byte === 0xc2 || byte === 0xe2) return 'mark';
  if (byte >= 0x80) return 'high';
  if (byte < 0x20 || byte === 0x7f) return 'control';
  const sign = String.fromCharCode(byte);
  if (/\d/.test(sign)) return 'digit';
  if (/[a-f]/i.test(sign)) return 'hex';
  if (/[a-z]/i.test(sign)) return 'letter';
  return BY_SIGN[sign] ?? (/[\\|_=<>{}[\]"]/.test(sign) ? 'sign' : 'quote');
}

export const isLetter = (kind: ByteKind): boolean => kind === 'hex' || kind === 'letter';
export const isHigh = (kind: ByteKind): boolean => kind === 'high' || kind === 'mark';
export const isGap = (kind: ByteKind): boolean =>
  isHigh(kind) ||
  kind === 'space' ||
  kind === 'dash' ||
  kind === 'dot' ||
  kind === 'slash' ||
  kind === 'bracket';
