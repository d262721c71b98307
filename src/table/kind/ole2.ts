import { holds, type Kind } from './kind.ts';

/** Compound File Binary, the container of Office 97 to 2003 and of encrypted workbooks. */
export function isOle2(head: Uint8Array): boolean {
  return holds(head, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');
}

/** Names of streams, as the directory of the container writes them. */
const STREAMS: readonly (readonly [string, Kind])[] = [
  ['EncryptedPackage', 'encrypted-workbook'],
  ['WordDocument', 'document'],
  ['PowerPoint Document', 'presentation'],
];

/** What an OLE2 container holds; an old workbook unless its directory, when seen, says otherwise. */
export function kindInOle2(head: Uint8Array): Kind {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const found = STREAMS.find(([name]) => bytes.includes(Buffer.from(name, 'utf16le')));
  return found?.[1] ?? 'xls';
}
