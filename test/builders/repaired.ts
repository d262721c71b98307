import { memorySource } from '../../src/adapters/memory-source.ts';
import { type Answer, NO_ANSWERS } from '../../src/repair/answers.ts';
import { applyRepair, type RepairResult } from '../../src/repair/apply-repair.ts';
import { planRepair } from '../../src/repair/plan-repair.ts';
import type { RepairEntry } from '../../src/repair/repair-ledger.ts';
import { readSchema } from '../../src/schema/read/read-schema.ts';
import type { TableOptions } from '../../src/table/table.ts';
import { rulebook } from '../../src/validate/rulebook.ts';

/** What a repair gave, for tests. */
export interface Repaired extends RepairResult {
  readonly text: string;
  readonly cells: readonly RepairEntry[];
}

/** Repairs a text as a whole, for tests: the rules are those of validation. */
export async function repaired(
  content: string | Uint8Array,
  schema: Record<string, unknown> | undefined,
  accepted: readonly Answer[] | 'all' = [],
  table: TableOptions = {},
  rejected: readonly Answer[] = [],
): Promise<Repaired> {
  const read = schema === undefined ? undefined : readSchema(schema).schema;
  if (schema !== undefined && read === undefined) throw new Error('the schema is wrong');
  const plan = await planRepair(memorySource('a.csv', content), {
    table,
    answers:
      accepted === 'all'
        ? { ...NO_ANSWERS, all: true, rejected }
        : { accepted, rejected, all: false },
    rulebookFor: async () => (read === undefined ? undefined : rulebook(read)),
  });
  const blocks: Uint8Array[] = [];
  const cells: RepairEntry[] = [];
  const result = await applyRepair(plan, {
    most: 1000,
    onCell: (entry) => cells.push(entry),
    write: (bytes) => void blocks.push(Uint8Array.from(bytes)),
  });
  return { ...result, cells, text: Buffer.concat(blocks).toString() };
}
