import { OdcError } from '../../base/errors.ts';
import { type Merge, mergeReturned } from '../../inventory/decisions/merge-returned.ts';
import { type ReturnedRow, readReturned } from '../../inventory/decisions/read-sheets.ts';
import type { Context } from '../context.ts';
import { today } from '../privacy-decisions.ts';
import { json, writeAs } from '../schemas/output.ts';
import type { InventoryOptions } from './inventory-options.ts';
import { keepDecisions } from './keep-decisions.ts';
import { inventoryWords } from './words/index.ts';

/**
 * `--import FILE`: what directorates wrote becomes decisions in `odc.yml`. Rows in conflict or at
 * fault are told and left; answers 1 when there are some.
 */
export async function importReturned(
  { imports, answer }: InventoryOptions,
  context: Context,
): Promise<number> {
  const rows: ReturnedRow[] = [];
  for (const path of imports) {
    const read = await readReturned(context.ports.files.source(path));
    if (read === undefined) throw new OdcError('input', 'inventory-not-returned', { path });
    rows.push(...read);
  }
  const merge = mergeReturned(rows, context.project?.inventory?.decisions ?? [], {
    who: answer.who,
    today: today(context),
  });
  if (merge.changes.length > 0) await keepDecisions(merge.changes, context);
  await writeAs(
    {
      pretty: () => inventoryWords(context.lang).imported(merge),
      json: () => json(mergeData(merge)),
    },
    context,
  );
  return merge.conflicts.length + merge.faults.length > 0 ? 1 : 0;
}

function mergeData({ changes, conflicts, faults, unchanged }: Merge) {
  const place = ({ file, tab, row, path, sheet }: ReturnedRow) => ({
    file,
    tab: tab ?? null,
    row,
    path,
    sheet: sheet ?? null,
  });
  return {
    decisions: changes,
    unchanged,
    conflicts: conflicts.map(({ kind, row, theirs, other, otherRow }) => ({
      kind,
      ...place(row),
      returned: theirs,
      other,
      otherPlace: otherRow === undefined ? null : place(otherRow),
    })),
    faults: faults.map(({ row, fault, value }) => ({ fault, value, ...place(row) })),
  };
}
