import { OdcError } from '../base/errors.ts';
import type { ByteSource } from '../ports/bytes.ts';
import type { FileFacts, Files } from '../ports/files.ts';
import { namesIn } from './memory-package-files.ts';
import { memorySource } from './memory-source.ts';

/** What a memory disk holds, by path written with `/`. */
export type MemoryContents = Map<string, string | Uint8Array>;

/** The twin of the disk for tests: same answers, same errors. `contents` shows what was written. */
export function createMemoryFiles(contents: MemoryContents = new Map()): Files {
  return {
    source: (path) => sourceOf(path, contents),
    async readText(path) {
      const content = contents.get(path);
      return typeof content === 'string' || content === undefined
        ? content
        : new TextDecoder().decode(content);
    },
    exists: async (path) => contents.has(path) || namesIn(path, [...contents.keys()]).length > 0,
    list: async (folder) => namesIn(folder, [...contents.keys()]),
    async entries(folder) {
      const start = folder === '.' ? '' : `${folder}/`;
      const names = namesIn(folder, [...contents.keys()]);
      if (names.length === 0) throw new OdcError('input', 'input-missing', { path: folder });
      return names.map((name) => ({ name, ...factsAt(start + name, contents) }));
    },
    async facts(path) {
      const isKnown = contents.has(path) || namesIn(path, [...contents.keys()]).length > 0;
      return isKnown ? factsAt(path, contents) : undefined;
    },
    async write(path, content, { force = false } = {}) {
      if (!force && contents.has(path)) throw new OdcError('usage', 'output-exists', { path });
      const isText = typeof content === 'string';
      contents.set(
        path,
        isText || content instanceof Uint8Array ? content : Array.from(content).join(''),
      );
    },
  };
}

function sourceOf(path: string, contents: MemoryContents): ByteSource {
  const content = contents.get(path);
  if (content === undefined) throw new OdcError('input', 'input-missing', { path, code: 'ENOENT' });
  return memorySource(path, content, { again: path !== '-' });
}

/** Every file of a memory disk was written at the same time. */
function factsAt(path: string, contents: MemoryContents): FileFacts {
  const content = contents.get(path);
  if (content === undefined) return { kind: 'folder', bytes: 0, modified: 0 };
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { kind: 'file', bytes: bytes.length, modified: 0 };
}
