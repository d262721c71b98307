import { EMPTY_LOCK, LOCK_FILE, type Lock, parseLock } from '../../project/lock.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';

/** What was published from this project; nothing without a project or before a publication. */
export async function readLock({ project, ports, machine }: Context): Promise<Lock> {
  if (project === undefined) return EMPTY_LOCK;
  const location = paths.join(project.folder, LOCK_FILE);
  const text = await ports.files.readText(location);
  return text === undefined
    ? EMPTY_LOCK
    : parseLock(text, paths.relative(machine.folder, location));
}
