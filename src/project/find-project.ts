import type { Files } from '../ports/files.ts';
import { parseProject } from './parse-project.ts';
import { PROJECT_FILE, type Project } from './project.ts';

/** What joins and climbs paths of this machine: `node:path`, or its twin for tests. */
export interface Paths {
  join(...parts: string[]): string;
  dirname(path: string): string;
}

/**
 * Reads the `odc.yml` of a folder, or of the nearest folder above it.
 * @param climb false: this very folder only
 * @param shown the path of a file as errors name it
 * @returns `undefined` when there is none
 * @throws OdcError `config` when the file is not a right one
 */
export async function findProject(
  folder: string,
  climb: boolean,
  files: Files,
  paths: Paths,
  shown: (location: string) => string = (location) => location,
): Promise<Project | undefined> {
  for (let at = folder; ; at = paths.dirname(at)) {
    const location = paths.join(at, PROJECT_FILE);
    const text = await files.readText(location);
    if (text !== undefined) return parseProject(text, shown(location), at);
    if (!climb || paths.dirname(at) === at) return undefined;
  }
}
