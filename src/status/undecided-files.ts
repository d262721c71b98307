import { OdcError } from '../base/errors.ts';
import { crawl } from '../inventory/crawl/crawl.ts';
import type { Files } from '../ports/files.ts';
import type { Project } from '../project/project.ts';

const TABLES = /\.(?:csv|tsv|xlsx|ods|json|ndjson|geojson|shp|gpkg|sqlite)(?:\.gz)?$/i;
/** What `odc` writes is no source. */
const PRODUCED = ['open/**', 'site/**'];

/**
 * Counts the tables of the inventory's folders on which nobody has decided anything. They are not
 * opened: only their names are looked at.
 */
export async function undecidedFiles(
  { folder, inventory, datasets }: Project,
  files: Files,
  join: (...parts: string[]) => string,
): Promise<number> {
  const decided = new Set([
    ...(inventory?.decisions ?? []).map(({ path }) => plain(path)),
    ...datasets.flatMap(({ resources }) => resources.map(({ path }) => plain(path))),
  ]);
  const roots = (inventory?.folders ?? []).map((one) => ({
    location: join(folder, ...one.split('/')),
    shown: plain(one),
  }));
  try {
    const found = await crawl(roots, files, {
      ignore: [...(inventory?.ignore ?? []), ...PRODUCED],
    });
    return found.files.filter(({ path }) => TABLES.test(path) && !decided.has(plain(path))).length;
  } catch (cause) {
    // A folder that is not there any more: `odc inventory` will say so.
    if (cause instanceof OdcError) return 0;
    throw cause;
  }
}

const plain = (path: string): string =>
  path
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^\.(?:\/|$)/, '');
