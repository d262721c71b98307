import { OdcError } from '../../base/errors.ts';
import type { Root } from '../../inventory/crawl/found-file.ts';
import type { Inventory } from '../../inventory/inventory.ts';
import {
  parseRecord,
  RECORD_FILE,
  recordInventory,
  recordText,
} from '../../inventory/memory/inventory-record.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import { inventoryWords } from './words/index.ts';

/**
 * Writes beside `odc.yml` which tables there are: `odc status` tells from it how many wait. Without
 * a project nothing is written; a folder that cannot be written to is no reason to fail.
 */
export async function keepRecord(
  inventory: Inventory,
  roots: readonly Root[],
  context: Context,
): Promise<void> {
  const { project, ports, machine } = context;
  if (project === undefined) return;
  const location = paths.join(project.folder, RECORD_FILE);
  const shown = paths.relative(machine.folder, location);
  try {
    const former = await ports.files.readText(location);
    const known = former === undefined ? undefined : parseRecord(former);
    const text = recordText(recordInventory(inventory, roots, known));
    if (text === former) return;
    await ports.files.write(location, text, { force: true });
    if (former === undefined) context.tell(inventoryWords(context.lang).recordKept(shown));
  } catch (cause) {
    if (!(cause instanceof OdcError)) throw cause;
    context.tell(inventoryWords(context.lang).recordLost(shown));
  }
}
