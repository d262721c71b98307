import { readdirSync, statSync } from 'node:fs';
import { OdcError } from '../base/errors.ts';
import { paths } from './paths.ts';

const TABLE_FILE = /\.(csv|tsv|xlsx|ods)(\.gz)?$/i;

/**
 * The files that arguments name: `-` and files as they are; the tables of a folder and below; what
 * `*`, `?` and `**` match (the Windows shell does not do it). Sorted inside each argument.
 * @throws OdcError `input` when a folder or a pattern gives no file
 */
export async function expandFiles(args: readonly string[], folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const arg of args) {
    if (arg === '-') found.push(arg);
    else if (isFolder(paths.resolve(folder, arg))) found.push(...tablesUnder(arg, folder));
    else if (/[*?]/.test(arg) && !exists(paths.resolve(folder, arg)))
      found.push(...(await matching(arg, folder)));
    else found.push(arg);
  }
  return [...new Set(found)];
}

function exists(location: string): boolean {
  return statSync(location, { throwIfNoEntry: false }) !== undefined;
}

function isFolder(location: string): boolean {
  return statSync(location, { throwIfNoEntry: false })?.isDirectory() === true;
}

function tablesUnder(arg: string, folder: string): string[] {
  const inside = readdirSync(paths.resolve(folder, arg), { recursive: true, encoding: 'utf8' });
  const tables = inside
    .filter((name) => TABLE_FILE.test(name) && !isHidden(name))
    .sort()
    .map((name) => paths.join(arg, name));
  if (tables.length === 0) throw new OdcError('input', 'folder-without-table', { path: arg });
  return tables;
}

/** `.git/x.csv`, `~$budget.xlsx` (which Excel makes while the file is open). */
function isHidden(name: string): boolean {
  return name.split(/[/\\]/).some((part) => part.startsWith('.') || part.startsWith('~$'));
}

async function matching(pattern: string, folder: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const found = await glob(pattern.replaceAll('\\', '/'), {
    cwd: folder,
    expandDirectories: false,
  });
  if (found.length === 0) throw new OdcError('input', 'pattern-without-file', { pattern });
  return found.map((name) => paths.normalize(name)).sort();
}
