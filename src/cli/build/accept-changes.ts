import type { DatasetOutcome } from '../../build/build-dataset.ts';
import { type Edit, editProject } from '../../project/edit-project.ts';
import { PROJECT_FILE } from '../../project/project.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import { today } from '../privacy-decisions.ts';

/** Whether nothing holds a dataset but what it changes. */
export function isAcceptable({ status, holds }: DatasetOutcome): boolean {
  return status === 'held' && holds.every(({ gate }) => gate === 'comparison');
}

/**
 * `--accept-changes --reason …`: what the new version of the datasets changes is accepted, for this
 * very source; the decision is written in `odc.yml`, with who and when.
 */
export async function acceptChanges(
  outcomes: readonly DatasetOutcome[],
  reason: string,
  context: Context,
): Promise<void> {
  const { ports, project, machine } = context;
  const location = paths.join(project?.folder ?? '.', PROJECT_FILE);
  const text = (await ports.files.readText(location)) ?? '';
  const edits = outcomes.flatMap(({ id, holds }): Edit[] =>
    holds.map(({ code, params }) => ({
      do: 'add',
      path: ['datasets', { id }, 'build', 'accepted'],
      value: {
        kind: code.replace('build/', ''),
        ...(typeof params.column === 'string' ? { column: params.column } : {}),
        source: String(params.source),
        reason,
        who: machine.user,
        when: today(context),
      },
    })),
  );
  await ports.files.write(location, await editProject(text, edits), { force: true });
  context.tell(context.words.written(paths.relative(machine.folder, location)));
}
