import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import type { EntryKind, FileFacts, FolderEntry } from '../ports/files.ts';
import { inputError } from './system-error.ts';

/** Names of Linux are bytes; elsewhere they are always Unicode. */
const NAMES_ARE_BYTES = process.platform !== 'win32' && process.platform !== 'darwin';

/** What stands in a folder. @throws OdcError `input` */
export function entriesOf(folder: string): readonly FolderEntry[] {
  const names = namesIn(folder).sort();
  return names.map((name) => entryOf(folder, name));
}

/** What a path leads to. */
export function factsOf(location: string): FileFacts | undefined {
  try {
    return facts(statSync(nativePath(location)));
  } catch {
    return undefined;
  }
}

/** A path as the system wants it: its bytes when it is no Unicode. */
export function nativePath(location: string): string | Buffer {
  if (!NAMES_ARE_BYTES || !ESCAPED.test(location)) return location;
  const pieces = location.split(ESCAPES).map((piece) => {
    if (!ESCAPED.test(piece)) return Buffer.from(piece);
    return Buffer.from(
      Array.from({ length: piece.length }, (_, at) => piece.charCodeAt(at) & 0xff),
    );
  });
  return Buffer.concat(pieces);
}

const ESCAPED = /[\udc80-\udcff]/;
const ESCAPES = /([\udc80-\udcff]+)/;

function namesIn(folder: string): string[] {
  try {
    if (!NAMES_ARE_BYTES) return readdirSync(folder);
    return readdirSync(nativePath(folder), { encoding: 'buffer' }).map(nameOf);
  } catch (cause) {
    throw inputError(folder, cause);
  }
}

/** A name whose bytes are no UTF-8 keeps those above ASCII as lone surrogates. */
function nameOf(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (!text.includes('\ufffd') || Buffer.from(text).equals(bytes)) return text;
  return Array.from(bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + byte)).join(
    '',
  );
}

function entryOf(folder: string, name: string): FolderEntry {
  const location = path.join(folder, name);
  try {
    const stats = lstatSync(nativePath(location));
    if (!stats.isSymbolicLink()) return { name, ...facts(stats) };
    const target = targetOf(location);
    return { name, ...facts(stats), kind: 'link', ...(target === undefined ? {} : { target }) };
  } catch {
    return { name, kind: 'other', bytes: 0, modified: 0 };
  }
}

function targetOf(link: string): string | undefined {
  try {
    return realpathSync(nativePath(link), 'utf8');
  } catch {
    return undefined;
  }
}

function facts(stats: Stats): FileFacts {
  return { kind: kindOf(stats), bytes: stats.size, modified: Math.trunc(stats.mtimeMs) };
}

function kindOf(stats: Stats): EntryKind {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  return stats.isSymbolicLink() ? 'link' : 'other';
}
