import type { DatasetWork } from '../work.ts';

/** Path of a file that the line needs while it works, and that is removed at the end. */
export function scratchFile({ staged }: DatasetWork, name: string): string {
  if (staged === undefined) throw new Error('the folder of the work is not open');
  return `${staged.scratch}/${name}`;
}

/** Path of a file of the next version. */
export function nextFile({ staged }: DatasetWork, name: string): string {
  if (staged === undefined) throw new Error('the folder of the next version is not open');
  return `${staged.next}/${name}`;
}
