import { gather, type SomeAnswers } from '../../launch/answers.ts';
import type { Directory } from '../../project/authority/directory.ts';
import { authorityOf, type FoundAuthority } from '../../project/authority/find-authority.ts';
import type { Objective } from '../../project/project.ts';
import type { Context } from '../context.ts';
import { Asker } from './asker.ts';

/** What is known before the first question. */
export interface Known {
  readonly given: SomeAnswers;
  readonly found: FoundAuthority | undefined;
  readonly objectives: readonly Objective[];
  readonly folder: string;
}

/** Asks a person at a terminal what is not known yet; what is given is not asked. */
export async function askAnswers(
  { given, found, objectives, folder }: Known,
  directory: Directory,
  context: Context,
): Promise<SomeAnswers> {
  const asker = new Asker(context);
  const seen =
    found === undefined && given.authority?.name === undefined
      ? await asker.authority(directory)
      : found && authorityOf(found);
  const authority = await asker.details({ ...seen, ...given.authority });
  const roles = await asker.roles(given.roles ?? {});
  const obligations = await asker.duties(authority, given.obligations ?? []);
  return gather([
    { ...given, authority, roles, ...(obligations.length === 0 ? {} : { obligations }) },
    {
      ...(given.objectives === undefined ? { objectives: await asker.objectives(objectives) } : {}),
      ...(given.platform === undefined ? { platform: await asker.platform() } : {}),
      ...(given.license === undefined ? { license: await asker.license() } : {}),
      ...(given.folders === undefined ? { folders: [await asker.line('folder', folder)] } : {}),
    },
  ]);
}
