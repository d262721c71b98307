import { closeSync, existsSync, fsyncSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { OdcError } from '../base/errors.ts';
import type { Sink, SinkFile, SinkOptions } from '../ports/sink.ts';
import { diskFiles } from './disk-files.ts';
import { renameInto } from './rename-into.ts';
import { outputError } from './system-error.ts';
import { temporaryPath } from './temporary-path.ts';

/** Pieces below this size are written together. */
const BLOCK = 256 * 1024;

/** Files of this machine, written beside their place, made safe (fsync), then renamed. */
export const diskSink: Sink = {
  open(location: string, { force = false, keep = [] }: SinkOptions = {}): SinkFile {
    if (keep.some((kept) => isSameFile(kept, location))) {
      throw new OdcError('usage', 'output-is-input', { path: location });
    }
    if (!force && existsSync(location)) {
      throw new OdcError('usage', 'output-exists', { path: location });
    }
    try {
      return new DiskSinkFile(location, temporaryPath(location));
    } catch (cause) {
      throw outputError(location, cause);
    }
  },
};

/** The same file by another path, a link included. */
function isSameFile(first: string, second: string): boolean {
  if (first === '-') return false;
  const [one, two] = [first, second].map((path) =>
    statSync(path, { throwIfNoEntry: false, bigint: true }),
  );
  return one !== undefined && two !== undefined && one.dev === two.dev && one.ino === two.ino;
}

class DiskSinkFile implements SinkFile {
  readonly #location: string;
  readonly #temporary: string;
  readonly #block = new Uint8Array(BLOCK);
  #filled = 0;
  #file: number | undefined;
  #done = false;

  constructor(location: string, temporary: string) {
    this.#location = location;
    this.#temporary = temporary;
    this.#file = openSync(temporary, 'wx');
  }

  write(bytes: Uint8Array): void {
    if (this.#filled + bytes.length > BLOCK) this.#flush();
    if (bytes.length > BLOCK) this.#send(bytes);
    else {
      this.#block.set(bytes, this.#filled);
      this.#filled += bytes.length;
    }
  }

  reread() {
    this.#finish();
    return diskFiles.source(this.#temporary);
  }

  async commit(): Promise<void> {
    this.#finish();
    try {
      await renameInto(this.#temporary, this.#location);
      this.#done = true;
    } catch (cause) {
      this.abort();
      throw outputError(this.#location, cause);
    }
  }

  abort(): void {
    if (this.#done) return;
    this.#done = true;
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    rmSync(this.#temporary, { force: true });
  }

  #flush(): void {
    this.#send(this.#block.subarray(0, this.#filled));
    this.#filled = 0;
  }

  #send(bytes: Uint8Array): void {
    if (this.#file === undefined) throw new Error('This file is written and closed');
    try {
      let done = 0;
      while (done < bytes.length) done += writeSync(this.#file, bytes, done);
    } catch (cause) {
      throw outputError(this.#location, cause);
    }
  }

  #finish(): void {
    if (this.#file === undefined) return;
    this.#flush();
    try {
      fsyncSync(this.#file);
      closeSync(this.#file);
    } catch (cause) {
      throw outputError(this.#location, cause);
    }
    this.#file = undefined;
  }
}
