import { OdcError } from '../../base/errors.ts';

const NAMES: Readonly<Record<string, string>> = {
  '\\t': '\t',
  tab: '\t',
  tabulation: '\t',
  comma: ',',
  virgule: ',',
  semicolon: ';',
  'point-virgule': ';',
  pipe: '|',
};

/** One ASCII character, neither a quote nor an end of line. */
export function canDelimit(text: string): boolean {
  const code = text.charCodeAt(0);
  return text.length === 1 && code > 0 && code < 0x80 && !/["\r\n]/.test(text);
}

/**
 * The delimiter that a user means: one ASCII character, or a name such as `tab`.
 * @throws OdcError `usage`, `bad-delimiter`
 */
export function delimiterNamed(text: string): string {
  const name = text.toLowerCase();
  const delimiter = Object.hasOwn(NAMES, name) ? (NAMES[name] ?? text) : text;
  if (!canDelimit(delimiter)) throw new OdcError('usage', 'bad-delimiter', { delimiter: text });
  return delimiter;
}
