import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { inputError } from '../adapters/system-error.ts';
import { OdcError } from '../base/errors.ts';
import { paths } from './paths.ts';

const TABLE_FILE = /\.(csv|tsv|xlsx|ods)(\.gz)?$/i;

/**
 * The files that arguments name: `-` and files as they are; the tables of a folder and below; what
 * `*`, `?` and `**` match (the Windows shell does not do it). Sorted inside each argument.
 * @throws OdcError `input` when a folder or a pattern gives no file
 */
export async function expandFiles(args: readonly string[], folder: string): Promise<string[]> {
  const found = new Set<string>();
  for (const arg of args) {
    for (const path of await filesOf(arg, folder)) found.add(path);
  }
  return [...found];
}

async function filesOf(arg: string, folder: string): Promise<readonly string[]> {
  if (arg === '-') return [arg];
  const stats = statsOf(paths.resolve(folder, arg));
  if (stats?.isDirectory() === true) return tablesUnder(arg, folder);
  return stats === undefined && /[*?]/.test(arg) ? await matching(arg, folder) : [arg];
}

/** `undefined` for what is not there or may not be looked at: whoever opens it will say why. */
function statsOf(location: string): Stats | undefined {
  try {
    return statSync(location);
  } catch {
    return undefined;
  }
}

function tablesUnder(arg: string, folder: string): string[] {
  const root = paths.resolve(folder, arg);
  const tables = once(namesUnder(root, arg), root)
    .sort()
    .map((name) => paths.join(arg, name));
  if (tables.length === 0) throw new OdcError('input', 'folder-without-table', { path: arg });
  return tables;
}

function namesUnder(root: string, arg: string): string[] {
  try {
    const inside = readdirSync(root, { recursive: true, encoding: 'utf8' });
    return inside.filter((name) => TABLE_FILE.test(name) && !isHidden(name));
  } catch (cause) {
    throw inputError(arg, cause);
  }
}

/** Each file once, by its shortest name: links may lead to it in several ways, or in a circle. */
function once(names: readonly string[], root: string): string[] {
  const known = new Set<string>();
  return names
    .toSorted((a, b) => a.length - b.length)
    .filter((name) => {
      const place = realPlace(paths.resolve(root, name));
      if (known.has(place)) return false;
      known.add(place);
      return true;
    });
}

function realPlace(location: string): string {
  try {
    return realpathSync(location);
  } catch {
    return location;
  }
}

/** `.git/x.csv`, and locks. */
function isHidden(name: string): boolean {
  return name.split(/[/\\]/).some((part) => part.startsWith('.') || isLock(part));
}

/** `~$budget.xlsx`, which Excel makes while the file is open. */
function isLock(name: string): boolean {
  return name.startsWith('~$');
}

async function matching(pattern: string, folder: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const matched = await glob(pattern.replaceAll('\\', '/'), {
    cwd: folder,
    expandDirectories: false,
  });
  const found = matched.filter((name) => !isLock(paths.basename(name)));
  if (found.length === 0) throw new OdcError('input', 'pattern-without-file', { pattern });
  return found.map((name) => paths.normalize(name)).sort();
}
