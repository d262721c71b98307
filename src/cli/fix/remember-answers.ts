import { type Edit, editProject } from '../../project/edit-project.ts';
import { PROJECT_FILE } from '../../project/project.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import type { Answered } from './ask-proposals.ts';
import type { FixTarget } from './fix-target.ts';

/**
 * Writes the answers in the `repair:` of the dataset of `odc.yml`, so that next year's file repairs
 * itself. A file outside the project has nowhere to remember them.
 */
export async function rememberAnswers(
  { accepted, rejected }: Answered,
  { dataset }: FixTarget,
  { project, ports, tell, words, machine }: Context,
): Promise<void> {
  if (project === undefined || dataset === undefined) return;
  const location = paths.join(project.folder, PROJECT_FILE);
  const text = await ports.files.readText(location);
  if (text === undefined) return;
  const under = (list: 'accepted' | 'rejected') => ['datasets', { id: dataset.id }, 'repair', list];
  const edits: Edit[] = [
    ...accepted.map((value): Edit => ({ do: 'add', path: under('accepted'), value })),
    ...rejected.map((value): Edit => ({ do: 'add', path: under('rejected'), value })),
  ];
  await ports.files.write(location, await editProject(text, edits), { force: true });
  tell(words.written(paths.relative(machine.folder, location)));
}
