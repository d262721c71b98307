import type { ByteSource } from '../ports/bytes.ts';
import type { Folder } from '../ports/folder.ts';
import type { OnProgress } from '../ports/progress.ts';
import { chartColumns } from './charts/columns.ts';
import { ChartTallies } from './charts/tallies.ts';
import { documentOf } from './html/document.ts';
import { type Markdown, markdownRenderer } from './html/markdown.ts';
import { staticApi } from './machine/api.ts';
import { assets } from './machine/assets.ts';
import { feed } from './machine/feed.ts';
import { hostFiles } from './machine/host-files.ts';
import { searchIndex } from './machine/search-index.ts';
import { sitemap } from './machine/sitemap.ts';
import type {
  DatasetView,
  SiteDataset,
  SiteFile,
  SiteSettings,
  TableView,
  ViewColumn,
} from './model.ts';
import { datasetPage, embedPage } from './pages/dataset/page.ts';
import { datasetsPage } from './pages/datasets.ts';
import { homePage } from './pages/home.ts';
import { TEXT_PAGES } from './pages/texts.ts';
import { placesScript } from './places/places-script.ts';
import { chunkScript } from './tables/chunks.ts';
import { readTable } from './tables/read-table.ts';
import {
  MEMORY_FILE,
  parseMemory,
  type SiteMemory,
  type Version,
  withVersion,
} from './versions/versions.ts';
import type { Words } from './words/words.ts';

export interface SiteInput {
  readonly settings: SiteSettings;
  readonly datasets: readonly SiteDataset[];
  readonly words: Words;
  /** schema.org description of each dataset, by id. */
  readonly structured: ReadonlyMap<string, unknown>;
  /** DCAT and the other catalogues, ready. */
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
}

export interface SiteResult {
  readonly datasets: number;
  readonly pages: number;
  readonly files: number;
  readonly removed: number;
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
  const former = parseMemory(await ports.folder.readText(MEMORY_FILE));
  const site = new SiteWriter(ports.folder);
  const markdown = await markdownRenderer();
  const views: DatasetView[] = [];
  for (const dataset of input.datasets) {
    options.signal?.throwIfAborted();
    views.push(await writeDataset(dataset, former, input, ports, site, markdown, options));
    options.onProgress?.(views.length, input.datasets.length);
  }
  const pages = await writePages(views, input, site);
  await writeMachineFiles(views, pages, input, site);
  const removed = await site.removeOthers(former);
  await site.remember(views);
  return {
    datasets: views.length,
    pages: pages.length + views.length,
    files: site.count,
    removed,
  };
}

/** The files of one dataset, then its page. */
async function writeDataset(
  dataset: SiteDataset,
  former: SiteMemory,
  { settings, words, structured, outline }: SiteInput,
  ports: SitePorts,
  site: SiteWriter,
  markdown: Markdown,
  { signal }: { readonly signal?: AbortSignal },
): Promise<DatasetView> {
  const { record, folder } = dataset;
  const home = `jeux/${record.id}/`;
  const tables: TableView[] = [];
  const tallies = new Map<string, ChartTallies>();
  for (const resource of record.resources) {
    if (resource.kind !== 'main' || resource.format !== 'csv' || resource.sha256 === undefined) {
      continue;
    }
    const number = tables.length + 1;
    const chunks: SiteFile[] = [];
    const view = await readTable(
      record,
      resource,
      ports.source(ports.join(folder, resource.path)),
      (columns) => talliesFor(columns, tallies),
      (chunk, rows) => {
        const path = `${home}donnees/lignes-${number}-${chunk}.js`;
        chunks.push({ path, content: chunkScript(String(number), chunk, rows) });
      },
      signal === undefined ? {} : { signal },
    );
    tables.push(view);
    for (const chunk of chunks) await site.write(chunk);
    if (view.places !== undefined) {
      const path = `${home}donnees/lieux-${number}.js`;
      await site.write({ path, content: placesScript(String(number), view.places, outline) });
    }
  }
  for (const { path, sha256 } of record.resources) {
    if (sha256 !== undefined) await site.copy(home + path, ports.join(folder, path));
  }
  const versions = withVersion(former.versions[record.id], versionOf(dataset, tables[0]?.rows));
  const charts = [...tallies.values()].flatMap((one) => one.charts());
  const view: DatasetView = { ...dataset, tables, charts, versions };
  const section = { view, settings, words, markdown };
  const page = datasetPage(section, structured.get(record.id) ?? {});
  await site.write({ path: page.path, content: documentOf(page, settings, words) });
  if (tables.length > 0) {
    const embed = embedPage(section);
    await site.write({ path: embed.path, content: documentOf(embed, settings, words) });
  }
  return view;
}

/** Tables with the same columns are one subject: their years and their categories add up. */
function talliesFor(
  columns: readonly ViewColumn[],
  known: Map<string, ChartTallies>,
): ChartTallies {
  const shape = JSON.stringify(columns.map(({ name, type }) => [name, type]));
  const tallies = known.get(shape) ?? new ChartTallies(columns, chartColumns(columns));
  known.set(shape, tallies);
  return tallies;
}

function versionOf({ record }: SiteDataset, rows: number | undefined): Version {
  const main = record.resources.find(({ kind, sha256 }) => kind === 'main' && sha256 !== undefined);
  return {
    ...(record.modified === undefined ? {} : { date: record.modified }),
    sha256: main?.sha256 ?? '',
    ...(rows === undefined ? {} : { rows }),
  };
}

/** The pages that are not about one dataset; answers the paths that search engines may know. */
async function writePages(
  views: readonly DatasetView[],
  { settings, words }: SiteInput,
  site: SiteWriter,
): Promise<readonly string[]> {
  const pages = [
    homePage(views, settings, words),
    datasetsPage(views, words),
    ...TEXT_PAGES.map((page) => page(words, settings, views)),
  ];
  for (const page of pages) {
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
    ...hostFiles(),
    ...input.catalogues,
  ];
  for (const file of files) await site.write(file);
}

/** Writes files and knows them, so that those of a former site can go. */
class SiteWriter {
  readonly #folder: Folder;
  readonly #written = new Set<string>();

  constructor(folder: Folder) {
    this.#folder = folder;
  }

  get count(): number {
    return this.#written.size;
  }

  async write({ path, content }: SiteFile): Promise<void> {
    await this.#folder.write(path, content);
    this.#written.add(path);
  }

  async copy(path: string, from: string): Promise<void> {
    await this.#folder.copy(path, from);
    this.#written.add(path);
  }

  /** A file that someone changed by hand since is left where it is. */
  async removeOthers(former: SiteMemory): Promise<number> {
    let removed = 0;
    for (const [path, sha256] of Object.entries(former.files)) {
      if (this.#written.has(path) || (await this.#folder.sha256(path)) !== sha256) continue;
      await this.#folder.remove(path);
      removed++;
    }
    return removed;
  }

  async remember(views: readonly DatasetView[]): Promise<void> {
    const files: Record<string, string> = {};
    for (const path of [...this.#written].sort()) {
      files[path] = (await this.#folder.sha256(path)) ?? '';
    }
    const versions = Object.fromEntries(
      views
        .map(({ record, versions }) => [record.id, versions] as const)
        .sort(([first], [second]) => (first < second ? -1 : 1)),
    );
    const memory: SiteMemory = { version: 1, files, versions };
    await this.#folder.write(MEMORY_FILE, `${JSON.stringify(memory, null, 1)}\n`);
  }
}
