import type { Inventory } from '../../inventory/inventory.ts';
import { registerRows } from '../../inventory/outputs/register.ts';
import { csvLines } from '../../metadata/exports/csv-lines.ts';
import { exportOf } from '../../metadata/exports/index.ts';
import { scdlGaps } from '../../metadata/exports/scdl.ts';
import type { DatasetRecord } from '../../metadata/record.ts';
import {
  EMPTY_LOCK,
  isRehearsal,
  LOCK_FILE,
  type Lock,
  type LockedDataset,
  parseLock,
} from '../../project/lock.ts';
import type { Context } from '../context.ts';
import { describe } from '../metadata/described.ts';
import { paths } from '../paths.ts';
import { inventoryWords } from './words/index.ts';

/**
 * What is published, in a vocabulary of catalogues: `scdl`, or that of the State for all datasets.
 * What the SCDL wants and nobody said is told, dataset by dataset: nothing is made up.
 */
export async function publishedCatalogue(id: string, context: Context): Promise<string> {
  const records = await describedDatasets(context);
  if (id !== 'scdl') return exportOf(id)?.write(records, {}) ?? '';
  const published = records.filter(({ landingPage }) => landingPage !== undefined);
  const words = inventoryWords(context.lang);
  if (published.length === 0) context.tell(words.nothingPublished);
  for (const record of published) {
    const gaps = scdlGaps(record);
    if (gaps.length > 0) context.tell(words.scdlGaps(record.id, gaps));
  }
  return exportOf(id)?.write(published, {}) ?? '';
}

/** The register of main documents (CRPA L. 322-6): datasets, tables decided open, documents. */
export async function mainDocuments(inventory: Inventory, context: Context): Promise<string> {
  const records = await describedDatasets(context);
  return csvLines(registerRows(inventory, records, context.project));
}

/** The datasets of `odc.yml`, with what was built of them and where they were published. */
async function describedDatasets(context: Context): Promise<readonly DatasetRecord[]> {
  const { project, ports } = context;
  if (project === undefined) return [];
  const location = paths.join(project.folder, LOCK_FILE);
  const text = await ports.files.readText(location);
  const lock = text === undefined ? EMPTY_LOCK : await parseLock(text, LOCK_FILE);
  return Promise.all(
    project.datasets.map(async (dataset) => {
      const record = await describe(project, dataset, context);
      const { page, applied } = publicationOf(dataset.id, lock) ?? {};
      const told = {
        ...(page === undefined ? {} : { landingPage: page }),
        ...(applied === undefined ? {} : { issued: applied, modified: applied }),
      };
      return { ...told, ...record };
    }),
  );
}

/** Where people find a dataset: the first platform that gives it a page, rehearsals left out. */
function publicationOf(id: string, { platforms }: Lock): LockedDataset | undefined {
  const found = Object.entries(platforms)
    .filter(([platform]) => !isRehearsal(platform))
    .flatMap(([, { datasets }]) => (Object.hasOwn(datasets, id) ? [datasets[id]] : []));
  return found.find((one) => one?.page !== undefined) ?? found[0];
}
