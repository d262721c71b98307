import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { OdcError } from '../base/errors.ts';
import type { Folder } from '../ports/folder.ts';
import { renameInto } from './rename-into.ts';
import { inputError, outputError } from './system-error.ts';
import { temporaryPath } from './temporary-path.ts';

const BLOCK = 1 << 20;

/** A folder of this machine; it is made, with those above it, when a first file is written. */
export function diskFolder(root: string): Folder {
  const place = (relative: string) => {
    const location = path.resolve(root, relative);
    const inside = path.relative(root, location);
    if (inside === '' || inside.startsWith('..') || path.isAbsolute(inside)) {
      throw new OdcError('usage', 'output-unwritable', { path: relative, code: 'EOUTSIDE' });
    }
    return location;
  };
  return {
    readText: async (relative) => read(place(relative))?.toString('utf8'),
    sha256: async (relative) => digestOf(place(relative)),
    write: async (relative, content) => {
      const location = place(relative);
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      if (read(location)?.equals(bytes) === true) return;
      await put(location, (temporary) => writeFileSync(temporary, bytes));
    },
    copy: async (relative, from) => {
      const location = place(relative);
      const source = digestOf(from);
      if (source === undefined) throw new OdcError('input', 'input-missing', { path: from });
      if (source === digestOf(location)) return;
      await put(location, (temporary) => copyFileSync(from, temporary));
    },
    remove: async (relative) => {
      const location = place(relative);
      rmSync(location, { force: true });
      removeEmptyFolders(root, path.dirname(location));
    },
  };
}

/** Under a name of its own first: what is seen under the true name is whole. */
async function put(location: string, fill: (temporary: string) => void): Promise<void> {
  let temporary: string | undefined;
  try {
    mkdirSync(path.dirname(location), { recursive: true });
    temporary = temporaryPath(location);
    fill(temporary);
    await renameInto(temporary, location);
  } catch (cause) {
    if (temporary !== undefined) rmSync(temporary, { force: true });
    throw outputError(location, cause);
  }
}

function read(location: string): Buffer | undefined {
  return orNothing(location, () => readFileSync(location));
}

function digestOf(location: string): string | undefined {
  return orNothing(location, () => {
    const file = openSync(location, 'r');
    try {
      const hash = createHash('sha256');
      const block = new Uint8Array(BLOCK);
      for (let got = readSync(file, block); got > 0; got = readSync(file, block)) {
        hash.update(block.subarray(0, got));
      }
      return hash.digest('hex');
    } finally {
      closeSync(file);
    }
  });
}

function orNothing<Value>(location: string, act: () => Value): Value | undefined {
  try {
    return act();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw inputError(location, cause);
  }
}

function removeEmptyFolders(root: string, folder: string): void {
  for (let at = folder; at !== path.resolve(root); at = path.dirname(at)) {
    if (path.dirname(at) === at) return;
    try {
      if (readdirSync(at).length > 0) return;
      rmdirSync(at);
    } catch {
      return;
    }
  }
}
