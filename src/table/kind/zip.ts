import { holds, type Kind } from './kind.ts';

export function isZip(head: Uint8Array): boolean {
  return holds(head, 'PK\x03\x04') || holds(head, 'PK\x05\x06') || holds(head, 'PK\x07\x08');
}

/** The entry that tells what a zip file is. */
const BY_ENTRY: readonly (readonly [string, Kind])[] = [
  ['xl/workbook.xml', 'xlsx'],
  ['xl/workbook.bin', 'xlsb'],
  ['word/document.xml', 'document'],
  ['ppt/presentation.xml', 'presentation'],
  ['index/document.iwa', 'numbers'],
];

/** OpenDocument stores its type uncompressed in the first entry (part 2, §3.3). */
const BY_MIMETYPE: readonly (readonly [string, Kind])[] = [
  ['mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'ods'],
  ['mimetypeapplication/vnd.oasis.opendocument.text', 'document'],
  ['mimetypeapplication/vnd.oasis.opendocument.presentation', 'presentation'],
];
const MIMETYPE_AT = 30;

/** What a whole zip file is, by its entries: `zip` when they tell nothing more. */
export function kindInZip(whole: Uint8Array): Kind {
  const bytes = Buffer.from(whole.buffer, whole.byteOffset, whole.byteLength);
  const open = BY_MIMETYPE.find(([mimetype]) => holds(bytes, mimetype, MIMETYPE_AT));
  if (open !== undefined) return open[1];
  const names = entryNames(bytes);
  // A file that is cut has no directory: the reader of workbooks will say what is wrong with it.
  const found = BY_ENTRY.find(([entry]) => names?.has(entry) ?? bytes.includes(entry));
  if (found !== undefined) return found[1];
  // Zipped again by hand, an OpenDocument has its type compressed: of all kinds, take the likeliest.
  return names?.has('mimetype') === true && names.has('content.xml') ? 'ods' : 'zip';
}

const END_OF_DIRECTORY = 'PK\x05\x06';
const DIRECTORY_ENTRY = 'PK\x01\x02';

/** Names in the central directory (APPNOTE 4.3.12), in lower case; `undefined` without one. */
function entryNames(bytes: Buffer): ReadonlySet<string> | undefined {
  const end = bytes.lastIndexOf(END_OF_DIRECTORY, undefined, 'latin1');
  if (end < 0 || end + 20 > bytes.length) return undefined;
  const names = new Set<string>();
  let at = bytes.readUInt32LE(end + 16);
  while (at + 46 <= bytes.length && holds(bytes, DIRECTORY_ENTRY, at)) {
    const length = bytes.readUInt16LE(at + 28);
    const name = bytes.subarray(at + 46, at + 46 + length).toString('latin1');
    names.add(name.toLowerCase().replaceAll('\\', '/'));
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return names.size > 0 ? names : undefined;
}
