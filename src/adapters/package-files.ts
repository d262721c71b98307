import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackageFiles } from '../ports/package-files.ts';

/** The files shipped with the tool. */
export function createPackageFiles(root = packageRoot(import.meta.url)): PackageFiles {
  return {
    readText: async (file) => orNothing(() => readFileSync(path.join(root, file), 'utf8')),
    readBytes: async (file) => orNothing(() => readFileSync(path.join(root, file))),
    list: async (folder) => orNothing(() => readdirSync(path.join(root, folder)).sort()) ?? [],
  };
}

/** The nearest folder above a module that holds a `package.json`: true of the sources and of `dist/`. */
export function packageRoot(moduleUrl: string): string {
  const start = path.dirname(fileURLToPath(moduleUrl));
  for (let at = start; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, 'package.json'))) return at;
    if (path.dirname(at) === at) return start;
  }
}

/** `undefined` for what does not exist; anything else is a damaged installation, a defect. */
function orNothing<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw cause;
  }
}
