import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { FolderVersions, StagedFolder } from '../ports/folder-versions.ts';
import { renameInto } from './rename-into.ts';
import { outputError } from './system-error.ts';

/** Folders of this machine. The names of what is not finished start with a dot. */
export const diskFolderVersions: FolderVersions = {
  async begin(folder) {
    const [next, scratch, former] = ['next', 'scratch', 'former'].map((part) =>
      path.join(path.dirname(folder), `.${path.basename(folder)}.${part}`),
    ) as [string, string, string];
    try {
      if (existsSync(former) && !existsSync(folder)) await renameInto(former, folder);
      for (const left of [next, scratch, former]) remove(left);
      for (const fresh of [next, scratch]) mkdirSync(fresh, { recursive: true });
    } catch (cause) {
      throw outputError(folder, cause);
    }
    return staged(folder, next, scratch, former);
  },
};

function staged(folder: string, next: string, scratch: string, former: string): StagedFolder {
  return {
    next,
    scratch,
    async commit() {
      try {
        remove(scratch);
        if (existsSync(folder)) await renameInto(folder, former);
        await renameInto(next, folder);
        remove(former);
      } catch (cause) {
        if (!existsSync(folder) && existsSync(former)) await renameInto(former, folder);
        throw outputError(folder, cause);
      }
    },
    async abort() {
      remove(scratch);
      remove(next);
    },
  };
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
