import { diskFolder } from '../../adapters/disk-folder.ts';
import type { FollowReport } from '../../follow/follow.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';

/** Beside the history: what the last survey of this project's datasets saw, without any person. */
const FOLDER = 'suivi';
const STATE_FILE = 'etat.json';

export interface FollowState {
  readonly version: 1;
  /** Day of the survey, `AAAA-MM-JJ`. */
  readonly date: string;
  readonly platform: string;
  readonly datasets: readonly {
    /** Id in `odc.yml`. */
    readonly project: string;
    readonly reuses: readonly { readonly title: string; readonly url: string }[];
  }[];
}

/**
 * Keeps what the site shows: reuses have a title and an address; messages, and who wrote them, are
 * left out. A list that did not answer does not wipe the one that is known.
 */
export function stateOf(report: FollowReport, former: FollowState | undefined): FollowState {
  const now = report.silent.includes('reuses')
    ? []
    : report.datasets.flatMap(({ project, reuses }) =>
        project === null
          ? []
          : [{ project, reuses: reuses.map(({ title, url }) => ({ title, url })) }],
      );
  const told = new Set(now.map(({ project }) => project));
  const kept = (former?.datasets ?? []).filter(({ project }) => !told.has(project));
  const datasets = [...now, ...kept].sort((first, second) =>
    first.project < second.project ? -1 : 1,
  );
  return { version: 1, date: report.date, platform: report.platform, datasets };
}

/** What the last survey left; `undefined` without one, or when it cannot be read. */
export async function readState({ project, ports }: Context): Promise<FollowState | undefined> {
  if (project === undefined) return undefined;
  const text = await ports.files.readText(paths.join(project.folder, FOLDER, STATE_FILE));
  return text === undefined ? undefined : parseState(text);
}

export async function keepState(report: FollowReport, context: Context): Promise<void> {
  const { project } = context;
  if (project === undefined) return;
  const state = stateOf(report, await readState(context));
  if (state.datasets.length === 0) return;
  const folder = diskFolder(paths.join(project.folder, FOLDER));
  await folder.write(STATE_FILE, `${JSON.stringify(state, null, 2)}\n`);
}

/** Anything of another shape is nothing: the site is made without it. */
export function parseState(text: string): FollowState | undefined {
  try {
    const found = JSON.parse(text) as Partial<FollowState> | null;
    if (found?.version !== 1 || !Array.isArray(found.datasets)) return undefined;
    const datasets = found.datasets.filter(
      (one: Partial<FollowState['datasets'][number]> | null) =>
        typeof one?.project === 'string' &&
        Array.isArray(one.reuses) &&
        one.reuses.every(
          (reuse) => typeof reuse?.title === 'string' && typeof reuse.url === 'string',
        ),
    );
    return { version: 1, date: found.date ?? '', platform: found.platform ?? '', datasets };
  } catch {
    return undefined;
  }
}
