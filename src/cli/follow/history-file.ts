import { diskFolder } from '../../adapters/disk-folder.ts';
import { OdcError } from '../../base/errors.ts';
import {
  type HistoryRow,
  historyCells,
  merged,
  parseHistory,
} from '../../follow/history/history.ts';
import type { Batch } from '../../table/batch.ts';
import { openTable } from '../../table/open.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';

/** Beside `odc.yml`: what the platform forgets is kept. */
const HISTORY_FILE = 'suivi/historique.csv';

/** Where the history is: as asked, else in the project; `undefined` without either. */
export function historyLocation(
  asked: string | undefined,
  { project, machine }: Context,
): string | undefined {
  if (asked !== undefined) return paths.resolve(machine.folder, asked);
  return project === undefined ? undefined : paths.join(project.folder, HISTORY_FILE);
}

/** @throws OdcError `config`: `history-invalid` when the file is not one of ours */
export async function readHistory(
  location: string,
  { ports, machine }: Context,
): Promise<readonly HistoryRow[]> {
  if (!(await ports.files.exists(location))) return [];
  const table = await openTable(ports.files.source(location), {});
  const cells: string[][] = [];
  const { columns } = table.header;
  const gather = {
    start: () => {},
    end: () => undefined,
    batch: (batch: Batch) => {
      for (let row = 0; row < batch.rows; row++) {
        if (batch.cells(row) > 0) cells.push(columns.map((_, column) => batch.text(row, column)));
      }
    },
  };
  await table.walk([gather], { add: () => {} });
  const rows = parseHistory(columns, cells);
  if (rows === undefined) {
    const path = paths.relative(machine.folder, location);
    throw new OdcError('config', 'history-invalid', { path });
  }
  return rows;
}

/** Adds the months of now to the file; answers the whole history. */
export async function keepHistory(
  location: string,
  rows: readonly HistoryRow[],
  context: Context,
): Promise<readonly HistoryRow[]> {
  const former = await readHistory(location, context);
  const all = merged(former, rows);
  if (rows.length === 0) return all;
  const folder = diskFolder(paths.dirname(location));
  await folder.write(paths.basename(location), await csvText(historyCells(all)));
  return all;
}

/** Rows of text as CSV: comma, LF. */
export async function csvText(cells: readonly (readonly string[])[]): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  return stringify(cells.map((row) => [...row]));
}
