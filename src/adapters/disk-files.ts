import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { OdcError } from '../base/errors.ts';
import type { ByteSource, ByteStream, RandomBytes } from '../ports/bytes.ts';
import type { Files } from '../ports/files.ts';
import { entriesOf, factsOf, nativePath } from './disk-folders.ts';
import { renameInto } from './rename-into.ts';
import { inputError, outputError } from './system-error.ts';
import { temporaryPath } from './temporary-path.ts';

/** Writes to the disk are grouped: one call for each of many small pieces would cost more than the disk. */
const WRITE_BLOCK = 256 * 1024;

/** A schema, a plan, `odc.yml`: what is longer is another file, or a device that never ends. */
const MAX_TEXT = 64 * 1024 * 1024;
const READ_BLOCK = 64 * 1024;

/** The files of this machine. */
export const diskFiles: Files = {
  source: (location) => (location === '-' ? standardInput() : fileSource(location)),
  async readText(location) {
    try {
      return textIn(location);
    } catch (cause) {
      if (isAbsent(cause)) return undefined;
      throw inputError(location, cause);
    }
  },
  exists: async (location) => existsSync(location),
  async list(folder) {
    try {
      return readdirSync(folder).sort();
    } catch (cause) {
      if (isAbsent(cause)) return [];
      throw inputError(folder, cause);
    }
  },
  entries: async (folder) => entriesOf(folder),
  facts: async (location) => factsOf(location),
  async write(location, content, { force = false } = {}) {
    if (!force && existsSync(location)) {
      throw new OdcError('usage', 'output-exists', { path: location });
    }
    const temporary = temporaryPath(location);
    try {
      writeWhole(temporary, content);
      await renameInto(temporary, location);
    } catch (cause) {
      rmSync(temporary, { force: true });
      throw outputError(location, cause);
    }
  },
};

/** A whole text, from a file, a pipe or a device; a system error when it is too long. */
function textIn(location: string): string {
  const file = openSync(nativePath(location), 'r');
  try {
    const blocks: Buffer[] = [];
    for (let size = 0; size <= MAX_TEXT; ) {
      const block = Buffer.allocUnsafe(READ_BLOCK);
      const count = readSync(file, block, 0, block.length, null);
      if (count === 0) return Buffer.concat(blocks, size).toString('utf8');
      blocks.push(block.subarray(0, count));
      size += count;
    }
    throw Object.assign(new Error('too long'), { code: 'EFBIG' });
  } finally {
    closeSync(file);
  }
}

function isAbsent(cause: unknown): boolean {
  const code = (cause as NodeJS.ErrnoException).code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function fileSource(location: string): ByteSource {
  const size = sizeOf(location);
  return {
    path: location,
    size,
    again: size !== undefined,
    open: () => fileStream(location),
    ...(size === undefined ? {} : { openAt: () => randomBytes(location) }),
  };
}

/** Size of a regular file; `undefined` for a pipe or a device, which cannot be read twice. */
function sizeOf(location: string): number | undefined {
  try {
    const stat = statSync(nativePath(location));
    if (stat.isDirectory()) throw new OdcError('input', 'input-is-folder', { path: location });
    return stat.isFile() ? stat.size : undefined;
  } catch (cause) {
    throw cause instanceof OdcError ? cause : inputError(location, cause);
  }
}

function fileStream(location: string): ByteStream {
  let file: number | undefined = opened(location);
  const descriptor = file;
  return {
    read(into) {
      try {
        return readSync(descriptor, into, 0, into.length, null);
      } catch (cause) {
        throw inputError(location, cause);
      }
    },
    close() {
      if (file !== undefined) closeSync(file);
      file = undefined;
    },
  };
}

function randomBytes(location: string): RandomBytes {
  const file = opened(location);
  return {
    readAt(into, at) {
      try {
        return readSync(file, into, 0, into.length, at);
      } catch (cause) {
        throw inputError(location, cause);
      }
    },
    close: () => closeSync(file),
  };
}

function opened(location: string): number {
  try {
    return openSync(nativePath(location), 'r');
  } catch (cause) {
    throw inputError(location, cause);
  }
}

/** Standard input, once. Read as a stream: a synchronous read of a pipe may answer « try again ». */
function standardInput(): ByteSource {
  return {
    path: '-',
    size: undefined,
    again: false,
    open(): ByteStream {
      const chunks: AsyncIterator<Buffer> = process.stdin[Symbol.asyncIterator]();
      let rest: Uint8Array = new Uint8Array(0);
      return {
        async read(into) {
          while (rest.length === 0) {
            const next = await chunks.next();
            if (next.done === true) return 0;
            rest = next.value;
          }
          const count = Math.min(rest.length, into.length);
          into.set(rest.subarray(0, count));
          rest = rest.subarray(count);
          return count;
        },
        close() {
          process.stdin.destroy();
        },
      };
    },
  };
}

function writeWhole(location: string, content: string | Uint8Array | Iterable<string>): void {
  const file = openSync(location, 'wx');
  try {
    if (content instanceof Uint8Array) writeAll(file, content);
    else if (typeof content === 'string') writeAll(file, Buffer.from(content));
    else for (const block of blocks(content)) writeAll(file, Buffer.from(block));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  let done = 0;
  while (done < bytes.length) done += writeSync(file, bytes, done);
}

function* blocks(pieces: Iterable<string>): Iterable<string> {
  let block = '';
  for (const piece of pieces) {
    block += piece;
    if (block.length < WRITE_BLOCK) continue;
    yield block;
    block = '';
  }
  yield block;
}
