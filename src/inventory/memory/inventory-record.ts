import type { Verdict } from '../../project/project.ts';
import type { Root } from '../crawl/found-file.ts';
import type { Inventory } from '../inventory.ts';
import { plainPath } from '../judge/decision-on.ts';

/**
 * What is remembered of an inventory beside `odc.yml`, for everyone who works on the project: which
 * tables there are, who keeps them and what was proposed. No label of a column, no text of a cell.
 */
export interface InventoryRecord {
  readonly version: 1;
  /** Day of the last inventory, `AAAA-MM-JJ`. */
  readonly date: string;
  /** By path, then sheet. */
  readonly tables: readonly RecordedTable[];
}

export interface RecordedTable {
  readonly path: string;
  readonly sheet?: string;
  /** Directorate that keeps it. */
  readonly owner?: string;
  readonly priority: 1 | 2 | 3 | 4;
  readonly proposal: Verdict;
}

export const RECORD_FILE = 'odc.inventory.json';

/**
 * The record after an inventory: what stands in the folders that were looked at is told anew, the
 * rest stays as it was.
 */
export function recordInventory(
  { date, tables }: Inventory,
  roots: readonly Root[],
  former: InventoryRecord | undefined,
): InventoryRecord {
  const kept = (former?.tables ?? []).filter(({ path }) => !isUnder(path, roots));
  const seen = tables.map(
    ({ file, table: { sheet }, owner, priority, proposal }): RecordedTable => ({
      path: file.path,
      ...(sheet === undefined ? {} : { sheet }),
      ...(owner === undefined ? {} : { owner }),
      priority,
      proposal: proposal.verdict,
    }),
  );
  return { version: 1, date, tables: [...kept, ...seen].sort(inOrder) };
}

/** The text of the file: a line a table, so that version control shows what changed only. */
export function recordText({ version, date, tables }: InventoryRecord): string {
  const lines = tables.map((table) => `    ${JSON.stringify(table)}`).join(',\n');
  const list = tables.length === 0 ? '[]' : `[\n${lines}\n  ]`;
  return `{\n  "version": ${version},\n  "date": "${date}",\n  "tables": ${list}\n}\n`;
}

/** Reads the text of the file; `undefined` when it is another thing: the next inventory writes it again. */
export function parseRecord(text: string): InventoryRecord | undefined {
  try {
    const content = JSON.parse(text) as Partial<InventoryRecord> | null;
    const isRecord =
      content?.version === 1 &&
      /^\d{4}-\d{2}-\d{2}$/.test(String(content.date)) &&
      Array.isArray(content.tables) &&
      content.tables.every((table) => typeof table?.path === 'string');
    return isRecord ? (content as InventoryRecord) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a path of the project stands in what was looked at. */
export function isUnder(path: string, roots: readonly Root[]): boolean {
  const plain = plainPath(path);
  return roots.some(
    ({ shown }) => shown === '' || plain === shown || plain.startsWith(`${shown}/`),
  );
}

function inOrder(a: RecordedTable, b: RecordedTable): number {
  const [one, other] = [a, b].map(({ path, sheet = '' }) => `${path}\n${sheet}`);
  return one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1;
}
