import type { Root } from '../../inventory/crawl/found-file.ts';
import type { Inventory } from '../../inventory/inventory.ts';
import { takeInventory } from '../../inventory/take-inventory.ts';
import type { Decision, Project } from '../../project/project.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import { today } from '../privacy-decisions.ts';
import { progressBar } from '../progress-bar.ts';
import type { InventoryOptions } from './inventory-options.ts';
import { keepRecord } from './keep-record.ts';
import { inventoryWords } from './words/index.ts';

/** What `odc build` writes is no source. */
const PRODUCED = ['open/**', 'site/**'];

/** The folder from which paths are told: that of `odc.yml`, else the current one. */
export function baseOf({ project, machine }: Context): string {
  return project?.folder ?? machine.folder;
}

/** Takes the inventory that a command line asks for, under a progress bar. */
export async function take(
  args: readonly string[],
  { ignore, remembers }: InventoryOptions,
  context: Context,
  decisions: readonly Decision[] = context.project?.inventory?.decisions ?? [],
): Promise<Inventory> {
  const { project, ports, machine, signal, err, options } = context;
  const roots = rootsOf(args, context);
  const bar = progressBar(inventoryWords(context.lang).bar, err, ports.clock, options.quiet);
  let inventory: Inventory;
  try {
    inventory = await takeInventory(
      {
        roots,
        ignore: [...(project?.inventory?.ignore ?? []), ...ignore, ...producedBy(project)],
        memory: remembers ? roots.map(({ location }) => location).join('\n') : undefined,
        version: machine.version,
        today: today(context),
        authority: project?.authority ?? {},
        decisions,
        accepted: project?.privacy?.accepted ?? [],
        directorates: directoratesOf(project),
      },
      ports,
      { signal, onProgress: bar.onProgress },
    );
  } finally {
    bar.clear();
  }
  if (remembers) await keepRecord(inventory, roots, context);
  return inventory;
}

/** The paths of the command, those of `odc.yml`, or the folder of the project. */
function rootsOf(args: readonly string[], context: Context): readonly Root[] {
  const base = baseOf(context);
  const named = args.map((arg) => paths.resolve(context.machine.folder, arg));
  const settled = (context.project?.inventory?.folders ?? []).map((one) =>
    paths.resolve(base, one),
  );
  const locations = named.length > 0 ? named : settled.length > 0 ? settled : [base];
  return locations.map((location) => ({ location, shown: shownPath(location, base) }));
}

/** From the project, with `/`; on another drive, the name alone: a whole path tells who works where. */
function shownPath(location: string, base: string): string {
  const relative = paths.relative(base, location);
  const shown = paths.isAbsolute(relative) ? paths.basename(relative) : relative;
  return shown.replaceAll('\\', '/').normalize('NFC');
}

function producedBy(project: Project | undefined): readonly string[] {
  return project === undefined ? [] : PRODUCED;
}

function directoratesOf(project: Project | undefined): readonly string[] {
  const people = project?.roles?.referents ?? [];
  const named = project?.datasets.flatMap(({ directorate }) => directorate ?? []) ?? [];
  return [...new Set([...people.flatMap(({ directorate }) => directorate ?? []), ...named])];
}
