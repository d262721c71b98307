import { diskFolder } from '../../adapters/disk-folder.ts';
import { OdcError } from '../../base/errors.ts';
import type { Folder } from '../../ports/folder.ts';
import type { Project } from '../../project/project.ts';
import { MEMORY_FILE, parseMemory } from '../../site/versions/versions.ts';
import type { SiteResult } from '../../site/write-site.ts';
import type { Context } from '../context.ts';
import { today } from '../follow/today.ts';
import { paths } from '../paths.ts';
import { builtDatasets } from './built-datasets.ts';
import { describeCatalogue } from './describe-catalogue.ts';
import { siteSettings } from './site-settings.ts';
import { siteCliWords } from './words/index.ts';

export interface SiteWish {
  /** Ids of datasets; all that are built when empty. */
  readonly ids: readonly string[];
  /** Name of the target in `odc.yml`, when it is one of its own. */
  readonly target: string | undefined;
  readonly output: string | undefined;
  readonly url: string | undefined;
  /** Port of the preview; `undefined`: none. */
  readonly serve: number | undefined;
}

/**
 * Writes the site of the project from `open/`; answers the exit code: 1 when a dataset was held
 * back by one of its checks.
 */
export async function runSite(wish: SiteWish, context: Context): Promise<number> {
  const { project, machine, ports } = context;
  if (project === undefined) throw new OdcError('config', 'project-missing', { folder: '.' });
  const told = siteCliWords(context.lang);
  const settings = siteSettings(wish, project, context.lang);
  const output = paths.resolve(machine.folder, wish.output ?? outputOf(wish, context));
  const folder = diskFolder(output);
  const ids = await wantedIds(wish, project, folder);
  const built = await builtDatasets(ids, project, context);
  if ([built.shown, built.held, built.restricted].every(({ length }) => length === 0)) {
    throw new OdcError('config', 'nothing-built', {});
  }
  const { writeSite } = await import('../../site/write-site.ts');
  const { siteWords } = await import('../../site/words/index.ts');
  const words = await siteWords(settings.lang);
  const title = words.siteTitle(settings.authority.name);
  const result = await writeSite(
    {
      settings,
      today: today(ports.clock),
      datasets: built.shown,
      words,
      ...(await describeCatalogue(built.shown, settings, title)),
      shipped: await shippedAssets(context),
      ...(await outlineAndLogo(context)),
    },
    {
      folder,
      source: (path) => ports.files.source(path),
      join: paths.join,
      exists: (path) => ports.files.exists(path),
    },
    { signal: context.signal },
  );
  say(result, output, built.held, context);
  for (const id of built.restricted) context.tell(told.restricted(id));
  if (settings.url === undefined) context.tell(told.noUrl);
  if (wish.serve !== undefined) await serve(output, wish.serve, context);
  return built.held.length > 0 ? 1 : 0;
}

/** To publish one dataset never withdraws the others that the site shows. */
async function wantedIds(
  { ids }: SiteWish,
  { datasets }: Project,
  folder: Folder,
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const titles = parseMemory(await folder.readText(MEMORY_FILE))?.titles ?? {};
  const shown = datasets.filter(({ id }) => Object.hasOwn(titles, id)).map(({ id }) => id);
  return [...new Set([...ids, ...shown])];
}

function outputOf({ target }: SiteWish, { project }: Context): string {
  const named = target === undefined ? undefined : project?.publish?.[target];
  const folder = named?.output ?? 'public';
  return paths.join(project?.folder ?? '.', folder);
}

function say(
  result: SiteResult,
  output: string,
  held: readonly { readonly id: string; readonly checks: readonly string[] }[],
  context: Context,
): void {
  const words = siteCliWords(context.lang);
  const shown = paths.relative(context.machine.folder, output) || '.';
  context.out.write(`${words.written(shown, result)}\n`);
  if (result.left.length > 0) context.tell(words.left(result.left));
  for (const { id, checks } of held) context.tell(words.held(id, checks));
}

/** Scripts and styles of the pages, as they were built with the tool. */
async function shippedAssets({ ports }: Context): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = await ports.packageFiles.list('dist/site');
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    const bytes = await ports.packageFiles.readBytes(`dist/site/${name}`);
    if (bytes !== undefined) files.set(name, bytes);
  }
  return files;
}

async function outlineAndLogo(context: Context) {
  const { project, ports, options, signal } = context;
  const authority = project?.authority;
  if (project === undefined || authority === undefined) return {};
  const { outlineOf } = await import('../../site/places/outline.ts');
  const http = options.offline ? undefined : ports.http;
  const outline = await outlineOf(authority, ports.store, http, signal);
  const logo = authority.logo === undefined ? undefined : await bytesOf(authority.logo, context);
  return { ...(outline === undefined ? {} : { outline }), ...(logo === undefined ? {} : { logo }) };
}

const LOGO_BYTES = 2 * 1024 * 1024;

async function bytesOf(path: string, { project, ports }: Context): Promise<Uint8Array> {
  const location = paths.resolve(project?.folder ?? '.', path);
  const { readWhole } = await import('../../table/bytes/read-block.ts');
  const bytes = await readWhole(ports.files.source(location).open(), LOGO_BYTES);
  if (bytes === undefined) throw new OdcError('config', 'logo-too-large', { path });
  return bytes;
}

/** Shows the site on this machine until Ctrl-C. */
async function serve(folder: string, port: number, context: Context): Promise<void> {
  const { serveFolder } = await import('../../adapters/serve-folder.ts');
  const words = siteCliWords(context.lang);
  await serveFolder(folder, port, context.signal, (address) => context.tell(words.served(address)));
}
