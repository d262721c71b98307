import { EMPTY_LOCK, LOCK_FILE, type Lock, lockText, parseLock } from '../../project/lock.ts';
import type { Project } from '../../project/project.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';

export interface LockFile {
  readonly lock: Lock;
  /** Writes it, when it says something else than before. */
  save(lock: Lock): Promise<void>;
}

/** `odc.lock.json`, beside `odc.yml`. */
export async function openLock(
  { folder }: Project,
  { ports, machine }: Context,
): Promise<LockFile> {
  const location = paths.join(folder, LOCK_FILE);
  const text = await ports.files.readText(location);
  const shown = paths.relative(machine.folder, location);
  const lock = text === undefined ? EMPTY_LOCK : await parseLock(text, shown);
  let written = text;
  return {
    lock,
    async save(next) {
      const content = lockText(next);
      if (content === written) return;
      await ports.files.write(location, content, { force: true });
      written = content;
    },
  };
}
