import { OdcError } from '../../base/errors.ts';
import { CODE_PAGES } from './code-pages/index.ts';

/** Aliases of what is not a code page: lower case, letters and digits only. */
const UNICODE: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  utf8bom: 'utf-8',
  utf8sig: 'utf-8',
  cp65001: 'utf-8',
  ascii: 'utf-8',
  usascii: 'utf-8',
  unicode: 'utf-16le',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  ucs2: 'utf-16le',
  ucs2le: 'utf-16le',
  utf16be: 'utf-16be',
  ucs2be: 'utf-16be',
};

/** The encodings that can be read, as reports name them. */
export const ENCODINGS: readonly string[] = [
  'utf-8',
  ...CODE_PAGES.map(({ id }) => id),
  'utf-16le',
  'utf-16be',
];

/**
 * The encoding that a user means: `UTF8`, `latin1`, `cp1252`, `Mac Roman`…
 * @returns its name in reports; `iso-8859-1` gives `windows-1252`, its superset
 * @throws OdcError `usage`, `unknown-encoding`
 */
export function encodingNamed(name: string): string {
  const key = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  const page = CODE_PAGES.find(
    ({ id, aliases }) => aliases.includes(key) || id.replaceAll('-', '') === key,
  );
  const id = page?.id ?? (Object.hasOwn(UNICODE, key) ? UNICODE[key] : undefined);
  if (id === undefined) {
    throw new OdcError('usage', 'unknown-encoding', { encoding: name, known: ENCODINGS });
  }
  return id;
}
