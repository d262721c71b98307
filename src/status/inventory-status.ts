import { OdcError } from '../base/errors.ts';
import { crawl } from '../inventory/crawl/crawl.ts';
import { decisionOn, plainPath } from '../inventory/judge/decision-on.ts';
import {
  parseRecord,
  RECORD_FILE,
  type RecordedTable,
} from '../inventory/memory/inventory-record.ts';
import type { Files } from '../ports/files.ts';
import type { Decision, Project } from '../project/project.ts';
import type { InventoryStatus } from './report.ts';

const TABLES = /\.(?:csv|tsv|xlsx|ods|json|ndjson|geojson|shp|gpkg|sqlite)(?:\.gz)?$/i;
/** What `odc` writes is no source. */
const PRODUCED = ['open/**', 'site/**'];

/**
 * Where the inventory stands: what `odc inventory` recorded, set against the decisions of today, and
 * the files that came since. Files are not opened: only their names are looked at.
 */
export async function inventoryStatus(
  project: Project,
  files: Files,
  join: (...parts: string[]) => string,
): Promise<InventoryStatus> {
  const text = await files.readText(join(project.folder, RECORD_FILE));
  const record = text === undefined ? undefined : parseRecord(text);
  const decisions = project.inventory?.decisions ?? [];
  const tables = record?.tables ?? [];
  const waiting = tables.filter((table) => decisionOn(table, decisions) === undefined);
  const unlisted = await unlistedFiles(project, tables, files, join);
  return {
    ...(record === undefined ? {} : { date: record.date }),
    tables: tables.length,
    waiting: waiting.length,
    unlisted,
    owners: ownersOf(tables, waiting),
    decisions: decisions.length,
    toDecide: decisions.filter(({ decision }) => decision === 'to-decide').length,
  };
}

/** Each directorate with what it keeps, the one that has the most to decide first. */
function ownersOf(
  tables: readonly RecordedTable[],
  waiting: readonly RecordedTable[],
): InventoryStatus['owners'] {
  const count = (some: readonly RecordedTable[], owner: string | undefined): number =>
    some.filter((table) => table.owner === owner).length;
  return [...new Set(tables.map(({ owner }) => owner))]
    .map((owner) => ({
      ...(owner === undefined ? {} : { owner }),
      tables: count(tables, owner),
      waiting: count(waiting, owner),
    }))
    .sort(
      (a, b) => b.waiting - a.waiting || ((a.owner ?? '\uffff') < (b.owner ?? '\uffff') ? -1 : 1),
    );
}

/** Counts the files of data in the folders of the inventory that no one has listed nor decided on. */
async function unlistedFiles(
  { folder, inventory, datasets }: Project,
  tables: readonly RecordedTable[],
  files: Files,
  join: (...parts: string[]) => string,
): Promise<number> {
  const known = new Set(
    [
      ...tables.map(({ path }) => path),
      ...(inventory?.decisions ?? []).map(({ path }: Decision) => path),
      ...datasets.flatMap(({ resources }) => resources.map(({ path }) => path)),
    ].map(plainPath),
  );
  const roots = (inventory?.folders ?? []).map((one) => ({
    location: join(folder, ...one.split('/')),
    shown: plainPath(one).replace(/^\.$/, ''),
  }));
  try {
    const found = await crawl(roots, files, {
      ignore: [...(inventory?.ignore ?? []), ...PRODUCED],
    });
    return found.files.filter(({ path }) => TABLES.test(path) && !known.has(plainPath(path)))
      .length;
  } catch (cause) {
    // A folder that is not there any more: `odc inventory` will say so.
    if (cause instanceof OdcError) return 0;
    throw cause;
  }
}
