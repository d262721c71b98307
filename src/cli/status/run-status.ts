import { OdcError } from '../../base/errors.ts';
import { nearMiss } from '../../base/near-miss.ts';
import { loadDirectory } from '../../project/authority/directory.ts';
import { totalPopulationOf } from '../../project/authority/total-population.ts';
import type { Authority, Project } from '../../project/project.ts';
import { gatherFacts } from '../../status/facts.ts';
import { statusReport } from '../../status/status-report.ts';
import type { RawOptions } from '../command-entry.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import { today } from '../privacy-decisions.ts';
import { writeAs } from '../schemas/output.ts';
import { viewOf } from '../write-report.ts';
import { Speaker } from './speaker.ts';

/** `odc status [ID...]`; answers 1 with `--check` when something compulsory is late. */
export async function runStatus(
  args: readonly string[],
  raw: RawOptions,
  context: Context,
): Promise<number> {
  const { project } = context;
  if (project === undefined) throw new OdcError('usage', 'status-without-project');
  const facts = await gatherFacts(project, {
    files: context.ports.files,
    join: paths.join,
    today: today(context),
    hasSchema: async (name) =>
      (await context.ports.packageFiles.list(`schemas/tables/${name}`)).length > 0,
  });
  const whole = statusReport(facts, await totalPopulation(project.authority));
  const report = { ...whole, datasets: only(args, whole.datasets, project) };
  await writeAs(
    {
      pretty: async () =>
        (await import('./formats/pretty.ts')).pretty(report, viewHere(context, 'pretty')),
      json: async () =>
        (await import('./formats/json.ts')).jsonText(report, new Speaker(context.lang)),
      markdown: async () =>
        (await import('./formats/markdown.ts')).markdown(report, viewHere(context, 'markdown')),
      html: async () => (await import('./formats/html.ts')).html(report, viewHere(context, 'html')),
    },
    context,
  );
  return raw.check === true && report.late.some(({ compulsory }) => compulsory) ? 1 : 0;
}

function viewHere(context: Context, format: string) {
  const wish = context.options.outputs.find((one) => one.format === format);
  return viewOf(wish?.path ?? '-', context);
}

/** The directory takes some 40 ms: it is read for those whom it may know. */
async function totalPopulation(authority: Authority | undefined): Promise<number | undefined> {
  if ((authority?.siren ?? authority?.insee) === undefined || authority === undefined) {
    return undefined;
  }
  return totalPopulationOf(authority, await loadDirectory());
}

function only<One extends { readonly id: string }>(
  ids: readonly string[],
  all: readonly One[],
  project: Project,
): readonly One[] {
  const known = project.datasets.map(({ id }) => id);
  for (const id of ids) {
    if (!known.includes(id)) {
      const near = nearMiss(id, known) ?? null;
      throw new OdcError('usage', 'unknown-dataset', { id, near, ids: known });
    }
  }
  return ids.length === 0 ? all : all.filter(({ id }) => ids.includes(id));
}
