import type { Inventory } from '../../inventory/inventory.ts';
import { registerRows } from '../../inventory/outputs/register.ts';
import { describeDataset } from '../../metadata/describe.ts';
import { csvLines } from '../../metadata/exports/csv-lines.ts';
import { exportOf } from '../../metadata/exports/index.ts';
import type { DatasetRecord } from '../../metadata/record.ts';
import { EMPTY_LOCK, LOCK_FILE, type LockedDataset, parseLock } from '../../project/lock.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';

/** What is published, in a vocabulary of catalogues: `scdl`, or that of the State for all datasets. */
export async function publishedCatalogue(id: string, context: Context): Promise<string> {
  const records = await describedDatasets(context);
  const told =
    id === 'scdl' ? records.filter(({ landingPage }) => landingPage !== undefined) : records;
  return exportOf(id)?.write(told, {}) ?? '';
}

/** The register of main documents (CRPA L. 322-6): datasets, tables decided open, documents. */
export async function mainDocuments(inventory: Inventory, context: Context): Promise<string> {
  const records = await describedDatasets(context);
  const license = context.project?.license;
  return csvLines(registerRows(inventory, records, license));
}

/** The datasets of `odc.yml`, with where they were published. */
async function describedDatasets(context: Context): Promise<readonly DatasetRecord[]> {
  const { project, ports } = context;
  if (project === undefined) return [];
  const location = paths.join(project.folder, LOCK_FILE);
  const text = await ports.files.readText(location);
  const lock = text === undefined ? EMPTY_LOCK : await parseLock(text, LOCK_FILE);
  const published = (dataset: string): LockedDataset | undefined =>
    Object.values(lock.platforms).find(({ datasets }) => Object.hasOwn(datasets, dataset))
      ?.datasets[dataset];
  return Promise.all(
    project.datasets.map((dataset) => {
      const { page, applied } = published(dataset.id) ?? {};
      return describeDataset(project, dataset, {
        ...(page === undefined ? {} : { landingPage: page }),
        ...(applied === undefined ? {} : { issued: applied, modified: applied }),
      });
    }),
  );
}
