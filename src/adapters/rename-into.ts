import { closeSync, openSync, readSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';

/** On Windows another program (Excel, an antivirus) may hold a file for an instant. */
const TRIES = 5;

const BLOCK = 64 * 1024;

/**
 * Gives a written file its name, in one step. A device or a pipe (`/dev/null`) is never replaced: the
 * bytes are poured into it.
 */
export async function renameInto(temporary: string, location: string): Promise<void> {
  const former = statSync(location, { throwIfNoEntry: false });
  if (former !== undefined && !former.isFile() && !former.isDirectory()) {
    pour(temporary, location);
    rmSync(temporary, { force: true });
    return;
  }
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(temporary, location);
      return;
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code;
      const held = code === 'EPERM' || code === 'EBUSY' || code === 'EACCES';
      if (!held || process.platform !== 'win32' || attempt === TRIES) throw cause;
      await new Promise((resolve) => setTimeout(resolve, 50 * attempt));
    }
  }
}

function pour(from: string, into: string): void {
  const [source, target] = [openSync(from, 'r'), openSync(into, 'w')];
  try {
    const block = new Uint8Array(BLOCK);
    for (;;) {
      const count = readSync(source, block);
      if (count === 0) return;
      for (let done = 0; done < count; ) done += writeSync(target, block, done, count - done);
    }
  } finally {
    closeSync(source);
    closeSync(target);
  }
}
