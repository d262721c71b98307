import type { FolderVersions } from '../ports/folder-versions.ts';
import type { MemoryContents } from './memory-files.ts';

/** The twin of the disk for tests, on the same contents as the files and the sink. */
export function createMemoryFolderVersions(contents: MemoryContents): FolderVersions {
  const under = (folder: string) =>
    [...contents.keys()].filter((path) => path.startsWith(`${folder}/`));
  const remove = (folder: string) => {
    for (const path of under(folder)) contents.delete(path);
  };
  return {
    async begin(folder) {
      const at = folder.lastIndexOf('/') + 1;
      const [next, scratch] = ['next', 'scratch'].map(
        (part) => `${folder.slice(0, at)}.${folder.slice(at)}.${part}`,
      ) as [string, string];
      remove(next);
      remove(scratch);
      return {
        next,
        scratch,
        async commit() {
          remove(scratch);
          remove(folder);
          for (const path of under(next)) {
            const content = contents.get(path);
            contents.delete(path);
            if (content !== undefined) contents.set(`${folder}${path.slice(next.length)}`, content);
          }
        },
        async abort() {
          remove(next);
          remove(scratch);
        },
      };
    },
  };
}
