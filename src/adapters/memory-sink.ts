import { OdcError } from '../base/errors.ts';
import type { Sink } from '../ports/sink.ts';
import type { MemoryContents } from './memory-files.ts';
import { memorySource } from './memory-source.ts';

/** The twin of the disk for tests: `contents` shows what was committed. */
export function createMemorySink(contents: MemoryContents = new Map()): Sink {
  return {
    open(path, { force = false, keep = [] } = {}) {
      if (keep.includes(path)) throw new OdcError('usage', 'output-is-input', { path });
      if (!force && contents.has(path)) throw new OdcError('usage', 'output-exists', { path });
      const pieces: Uint8Array[] = [];
      const whole = () => new Uint8Array(Buffer.concat(pieces));
      return {
        // Not `slice`: that of a Buffer shares its memory.
        write: (bytes) => void pieces.push(Uint8Array.from(bytes)),
        reread: () => memorySource(path, whole()),
        async commit() {
          contents.set(path, whole());
        },
        abort() {
          pieces.length = 0;
        },
      };
    },
  };
}
