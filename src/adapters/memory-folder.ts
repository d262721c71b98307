import { createHash } from 'node:crypto';
import type { Folder } from '../ports/folder.ts';

/** The twin of a folder of the machine, for tests; `sources` are the files that may be copied. */
export function memoryFolder(
  sources: ReadonlyMap<string, Uint8Array> = new Map(),
): Folder & { readonly files: Map<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    readText: async (path) => {
      const bytes = files.get(path);
      return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
    },
    sha256: async (path) => {
      const bytes = files.get(path);
      return bytes === undefined ? undefined : createHash('sha256').update(bytes).digest('hex');
    },
    write: async (path, content) => {
      files.set(path, typeof content === 'string' ? Buffer.from(content) : content);
    },
    copy: async (path, from) => {
      const bytes = sources.get(from);
      if (bytes === undefined) throw new Error(`No such source: ${from}`);
      files.set(path, bytes);
    },
    remove: async (path) => {
      files.delete(path);
    },
  };
}
