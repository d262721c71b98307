import { fold } from '../../base/folding.ts';
import { singulars } from '../topics/table-words.ts';

/** Folders that say how files are kept, and not by whom. */
const GENERIC =
  /^(?:\d+|(?:19|20)\d{2}.*|donnees?|data|exports?|imports?|fichiers?|documents?|docs?|archives?|commun|partages?|public|travail|tableaux?|csv|excel|xlsx|cartes?|divers|temp|source|sources|brut|bruts|open.?data|services?|directions?|.*\.(?:zip|gdb))$/i;

/**
 * The directorate that probably keeps a file: one of those that `odc.yml` names when the path
 * speaks of it, else the first folder that says something below the one that was looked at, else
 * that one.
 * @param roots the folders that were looked at, as they are shown
 */
export function ownerOf(
  path: string,
  directorates: readonly string[],
  roots: readonly string[] = [],
): string | undefined {
  const folders = path.split('/').slice(0, -1);
  for (const folder of folders) {
    const known = directorates.find((name) => isNamedIn(name, folder));
    if (known !== undefined) return known;
  }
  const root = roots.find((one) => one !== '' && path.startsWith(`${one}/`));
  const depth = root === undefined ? 0 : root.split('/').length;
  const said = (folder: string): boolean => folder !== '..' && !GENERIC.test(fold(folder));
  const first = folders.slice(depth).find(said) ?? folders.slice(0, depth).findLast(said);
  return first?.replace(/^\d+[-_. ]+/, '').replaceAll('_', ' ');
}

/** Whether a folder bears the name of a directorate, or all its words that matter. */
function isNamedIn(name: string, folder: string): boolean {
  if (fold(name) === fold(folder)) return true;
  const words = singulars(folder);
  const own = [...singulars(name)].filter((word) => word.length > 3);
  return own.length > 0 && own.every((word) => words.has(word));
}
