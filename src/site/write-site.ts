import type { ByteSource } from '../ports/bytes.ts';
import type { Folder } from '../ports/folder.ts';
import type { OnProgress } from '../ports/progress.ts';
import { documentOf } from './html/document.ts';
import { markdownRenderer } from './html/markdown.ts';
import { staticApi } from './machine/api.ts';
import { assets } from './machine/assets.ts';
import { datasetFeed, feed } from './machine/feed.ts';
import { hostFiles } from './machine/host-files.ts';
import { readme } from './machine/readme.ts';
import { searchIndex } from './machine/search-index.ts';
import { sitemap } from './machine/sitemap.ts';
import type { DatasetView, SiteDataset, SiteFile, SiteSettings } from './model.ts';
import { SiteWriter } from './output/site-writer.ts';
import { datasetsPage } from './pages/datasets.ts';
import { homePage } from './pages/home.ts';
import { TEXT_PAGES } from './pages/texts.ts';
import { themePages } from './pages/themes.ts';
import { withdrawnPage } from './pages/withdrawn.ts';
import { MEMORY_FILE, parseMemory } from './versions/versions.ts';
import { type Withdrawn, withdrawnSince } from './versions/withdrawn.ts';
import type { Words } from './words/words.ts';
import { writeDataset } from './write-dataset.ts';

export interface SiteInput {
  readonly settings: SiteSettings;
  readonly datasets: readonly SiteDataset[];
  readonly words: Words;
  /** schema.org description of each dataset, by id. */
  readonly structured: ReadonlyMap<string, unknown>;
  /** Day of the making, `AAAA-MM-JJ`: it dates what is withdrawn, and nothing else. */
  readonly today: string;
  /** DCAT and the other catalogues, of the whole site or of one dataset, ready. */
  readonly catalogues: readonly SiteFile[];
  /** What is shipped with the tool, by name: scripts and styles. */
  readonly shipped: ReadonlyMap<string, string | Uint8Array>;
  /** Outline of the territory, as GeoJSON. */
  readonly outline?: unknown;
  /** The authority's logo: its bytes. */
  readonly logo?: Uint8Array;
}

export interface SitePorts {
  readonly folder: Folder;
  /** A file of a dataset's folder. */
  source(path: string): ByteSource;
  /** The way to a file of a folder of the machine. */
  join(folder: string, file: string): string;
  exists(path: string): Promise<boolean>;
}

export interface SiteResult {
  readonly datasets: number;
  readonly pages: number;
  readonly files: number;
  readonly removed: number;
  /** Files of the host that a person wrote, and that were left alone. */
  readonly left: readonly string[];
}

/**
 * Writes the whole site: same input, same bytes; a file that did not change is left alone; files
 * of a former site that no longer have a reason are removed, others of the folder are never touched.
 */
export async function writeSite(
  input: SiteInput,
  ports: SitePorts,
  options: { readonly signal?: AbortSignal; readonly onProgress?: OnProgress } = {},
): Promise<SiteResult> {
  const known = parseMemory(await ports.folder.readText(MEMORY_FILE));
  const site = await SiteWriter.open(ports.folder, known);
  const former = known ?? { version: 1, files: {}, versions: {} };
  const markdown = await markdownRenderer();
  const views: DatasetView[] = [];
  for (const dataset of input.datasets) {
    options.signal?.throwIfAborted();
    views.push(await writeDataset(dataset, former, input, ports, site, markdown, options));
    options.onProgress?.(views.length, input.datasets.length);
  }
  const withdrawn = withdrawnSince(former, views, input.today);
  const pages = await writePages(views, withdrawn, input, site);
  await writeMachineFiles(views, pages, input, site);
  const removed = await site.removeOthers();
  await site.remember(memoryOf(views, withdrawn));
  return {
    datasets: views.length,
    pages: pages.length + views.length,
    files: site.count,
    removed,
    left: site.left,
  };
}

/** The pages that are not about one dataset; answers the paths that search engines may know. */
async function writePages(
  views: readonly DatasetView[],
  withdrawn: readonly Withdrawn[],
  { settings, words }: SiteInput,
  site: SiteWriter,
): Promise<readonly string[]> {
  const pages = [
    homePage(views, settings, words),
    datasetsPage(views, words),
    ...themePages(views, words),
    ...TEXT_PAGES.map((page) => page(words, settings, views)),
  ];
  for (const page of pages) {
    await site.write({ path: page.path, content: documentOf(page, settings, words) });
  }
  for (const one of withdrawn) {
    const page = withdrawnPage(one, words);
    await site.write({ path: page.path, content: documentOf(page, settings, words) });
  }
  return pages.map(({ path }) => path).filter((path) => path !== '404.html');
}

async function writeMachineFiles(
  views: readonly DatasetView[],
  pages: readonly string[],
  input: SiteInput,
  site: SiteWriter,
): Promise<void> {
  const { settings, words } = input;
  const all = [...pages, ...views.map(({ record }) => `jeux/${record.id}/index.html`)].sort();
  const atom = feed(views, settings, words);
  const files = [
    ...assets(input),
    searchIndex(views, words),
    ...staticApi(views, settings, words),
    ...sitemap(all, views, settings.url),
    ...(atom === undefined ? [] : [atom]),
    ...views.flatMap((view) => datasetFeed(view, settings, words) ?? []),
    ...hostFiles(settings.url),
    readme(settings, words),
    ...input.catalogues,
  ];
  for (const file of files) await site.write(file);
}

/** What the next site must know of this one. */
function memoryOf(views: readonly DatasetView[], withdrawn: readonly Withdrawn[]) {
  const byId = [...views].sort(({ record: { id: first } }, { record: { id: second } }) =>
    first < second ? -1 : 1,
  );
  return {
    versions: Object.fromEntries(byId.map(({ record, versions }) => [record.id, versions])),
    titles: Object.fromEntries(byId.map(({ record }) => [record.id, record.title])),
    withdrawn: Object.fromEntries(withdrawn.map(({ id, title, date }) => [id, { title, date }])),
  };
}
