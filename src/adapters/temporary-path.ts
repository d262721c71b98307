import { randomBytes } from 'node:crypto';
import path from 'node:path';

/** A name of its own beside a file, for what is being written. */
export function temporaryPath(location: string): string {
  const name = `.${path.basename(location)}.${randomBytes(4).toString('hex')}.tmp`;
  return path.join(path.dirname(location), name);
}
