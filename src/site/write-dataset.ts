import { chartColumns } from './charts/columns.ts';
import { ChartTallies } from './charts/tallies.ts';
import { documentOf } from './html/document.ts';
import type { Markdown } from './html/markdown.ts';
import type { DatasetView, SiteDataset, SiteFile, TableView, ViewColumn } from './model.ts';
import type { SiteWriter } from './output/site-writer.ts';
import { datasetPage, embedPage } from './pages/dataset/page.ts';
import { placesScript } from './places/places-script.ts';
import { chunkScript } from './tables/chunks.ts';
import { readTable } from './tables/read-table.ts';
import { type SiteMemory, type Version, withVersion } from './versions/versions.ts';
import type { SiteInput, SitePorts } from './write-site.ts';

/** Descriptions that `odc build` leaves beside the files; each is there or not. */
const COMPANIONS = [
  'datapackage.json',
  'schema.json',
  'dcat.ttl',
  'provenance.json',
  'LICENCE.md',
  'dictionnaire.csv',
] as const;

/** The files of one dataset, then its page. */
export async function writeDataset(
  dataset: SiteDataset,
  former: SiteMemory,
  { settings, words, structured, outline, catalogues }: SiteInput,
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
  const companions = await writeCompanions(dataset, catalogues, ports, site);
  const versions = withVersion(former.versions[record.id], versionOf(dataset, tables[0]?.rows));
  const charts = [...tallies.values()].flatMap((one) => one.charts());
  const view: DatasetView = { ...dataset, tables, charts, versions, companions };
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

/**
 * Copies the descriptions that are there; those that the catalogue writes itself, with whole
 * addresses, come from it. Answers their names: pages lead to these only.
 */
async function writeCompanions(
  { record, folder }: SiteDataset,
  catalogues: readonly SiteFile[],
  ports: SitePorts,
  site: SiteWriter,
): Promise<ReadonlySet<string>> {
  const home = `jeux/${record.id}/`;
  const made = new Set(catalogues.map(({ path }) => path));
  const listed = new Set(record.resources.map(({ path }) => path));
  const tables = record.resources.filter(({ format }) => format === 'csv');
  const names = [...COMPANIONS, ...tables.map(({ path }) => `${path}-metadata.json`)];
  const there = new Set<string>();
  for (const name of names) {
    if (made.has(home + name)) there.add(name);
    else if (!listed.has(name) && (await ports.exists(ports.join(folder, name)))) {
      await site.copy(home + name, ports.join(folder, name));
      there.add(name);
    }
  }
  return there;
}
