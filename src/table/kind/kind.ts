/** What a file may be beside a text table; reports and messages know these names. */
export type Kind =
  | 'appledouble'
  | 'archive'
  | 'arrow'
  | 'binary'
  | 'dbf'
  | 'document'
  | 'encrypted-workbook'
  | 'git-annex'
  | 'git-lfs'
  | 'gzip-in-gzip'
  | 'gzip-workbook'
  | 'html'
  | 'image'
  | 'json'
  | 'numbers'
  | 'ods'
  | 'parquet'
  | 'pdf'
  | 'presentation'
  | 'rtf'
  | 'shapefile'
  | 'shortcut'
  | 'spreadsheetml'
  | 'sqlite'
  | 'xls'
  | 'xlsb'
  | 'xlsx'
  | 'xml'
  | 'zip';

/** A kind told by the first bytes. */
export interface Signature {
  readonly kind: Kind;
  readonly test: (head: Uint8Array) => boolean;
  /** Beginnings of such files, one character a byte. */
  readonly examples: readonly string[];
}

/** A kind told by how a text begins, without byte order mark and white space. */
export interface TextSignature {
  readonly kind: Kind;
  readonly test: (text: string) => boolean;
  readonly examples: { readonly valid: readonly string[]; readonly invalid: readonly string[] };
}

/** Whether the bytes hold these characters (one a byte) at a place. */
export function holds(bytes: Uint8Array, characters: string, at = 0): boolean {
  for (let i = 0; i < characters.length; i++) {
    if (bytes[at + i] !== characters.charCodeAt(i)) return false;
  }
  return true;
}
