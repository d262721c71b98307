import { renameSync } from 'node:fs';

/** On Windows another program (Excel, an antivirus) may hold a file for an instant. */
const TRIES = 5;

/** Renames a file over another one, in one step. */
export async function renameInto(temporary: string, location: string): Promise<void> {
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
