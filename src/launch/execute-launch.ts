import type { Files } from '../ports/files.ts';
import type { LaunchPlan } from './plan-launch.ts';

/**
 * Writes what a plan says, file by file, each whole or not at all.
 * @param place where a file of the plan stands on this machine
 * @returns the paths written, as the plan names them
 */
export async function executeLaunch(
  plan: LaunchPlan,
  place: (path: string) => string,
  files: Pick<Files, 'write'>,
): Promise<readonly string[]> {
  const written: string[] = [];
  for (const { path, action, content } of plan.files) {
    if (action === 'unchanged') continue;
    await files.write(place(path), content, { force: action === 'update' });
    written.push(path);
  }
  return written;
}
