import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import envPaths from 'env-paths';
import { OdcError } from '../base/errors.ts';
import type { Store } from '../ports/store.ts';
import { diskFiles } from './disk-files.ts';

/** One segment of a key: a name that is safe on every system, and neither `.` nor `..`. */
const SEGMENT = /^(?!\.+$)[\w.+@-]+$/;

/**
 * Texts kept as files of a folder, one per key. The folder is made at the first `put`. What cannot
 * be read counts as unknown: a cache is never a reason to stop.
 */
export function createCacheStore(folder: string): Store {
  return {
    async get(key) {
      try {
        return readFileSync(pathOf(folder, key), 'utf8');
      } catch (cause) {
        if (cause instanceof RangeError) throw cause;
        return undefined;
      }
    },
    async put(key, text) {
      const location = pathOf(folder, key);
      try {
        mkdirSync(path.dirname(location), { recursive: true });
        await diskFiles.write(location, text, { force: true });
      } catch (cause) {
        throw new OdcError('config', 'cache-unwritable', { path: folder }, cause);
      }
    },
    keys: async (prefix) => [...filesUnder(pathOf(folder, prefix), prefix)].sort(),
    location: (key) => pathOf(folder, key),
  };
}

/**
 * The folder of the user's cache: `ODC_CACHE_DIR`, else where this system keeps caches (XDG,
 * `%LOCALAPPDATA%`, `~/Library/Caches`).
 */
export function cacheFolder(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const chosen = environment.ODC_CACHE_DIR;
  if (chosen !== undefined && chosen !== '') return path.resolve(chosen);
  return envPaths('odc', { suffix: '' }).cache;
}

/** @throws RangeError when the key could lead out of the folder: a defect of the caller */
function pathOf(folder: string, key: string): string {
  const segments = key.split('/');
  if (!segments.every((segment) => SEGMENT.test(segment))) throw new RangeError(`key: ${key}`);
  return path.join(folder, ...segments);
}

function* filesUnder(folder: string, key: string): Generator<string> {
  for (const entry of entriesOf(folder)) {
    if (!SEGMENT.test(entry.name) || entry.name.endsWith('.tmp')) continue;
    const below = `${key}/${entry.name}`;
    if (entry.isDirectory()) yield* filesUnder(path.join(folder, entry.name), below);
    else yield below;
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
