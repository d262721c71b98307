import path from 'node:path';

/** A name of its own beside a file, for what is being written. */
export function temporaryPath(location: string): string {
  const unique = `${process.pid}-${process.hrtime.bigint().toString(36)}`;
  const name = `.${path.basename(location)}.${unique}.tmp`;
  return path.join(path.dirname(location), name);
}
