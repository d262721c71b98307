import { decisionEdits } from '../../inventory/decisions/decision-edits.ts';
import { editProject } from '../../project/edit-project.ts';
import { type Decision, PROJECT_FILE } from '../../project/project.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import { baseOf } from './take.ts';

/** Writes decisions in `odc.yml`, and tells it. */
export async function keepDecisions(
  decisions: readonly Decision[],
  context: Context,
): Promise<void> {
  await writeDecisions(decisions, context);
  tellKept(context);
}

/**
 * Writes decisions in `odc.yml`, which is made when there is none; its comments stay. Those that
 * this command wrote before may have been added to the ones that `context` knows.
 */
export async function writeDecisions(
  decisions: readonly Decision[],
  context: Context,
): Promise<void> {
  const { files } = context.ports;
  const location = placeOf(context);
  const text = (await files.readText(location)) ?? 'version: 1\n';
  const current = context.project?.inventory?.decisions ?? [];
  await files.write(location, await editProject(text, decisionEdits(decisions, current)), {
    force: true,
  });
}

export function tellKept(context: Context): void {
  context.tell(context.words.written(paths.relative(context.machine.folder, placeOf(context))));
}

function placeOf(context: Context): string {
  return paths.join(baseOf(context), PROJECT_FILE);
}
