import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diskFiles } from '../adapters/disk-files.ts';
import { createMemoryHttp } from '../adapters/memory-http.ts';
import { memorySource } from '../adapters/memory-source.ts';
import { createMemoryStore } from '../adapters/memory-store.ts';
import { createPackageFiles } from '../adapters/package-files.ts';
import { SchemaChooser } from '../validate/choose-schema.ts';
import { rulebook } from '../validate/rulebook.ts';
import { NO_ANSWERS } from './answers.ts';
import { applyRepair } from './apply-repair.ts';
import { planRepair, type RepairPlan } from './plan-repair.ts';

const SAMPLES = '../shared/samples';
const MOST_BYTES = 3_000_000;

/** The CSV files of a folder and of those in it. */
function tablesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return tablesIn(path);
    const isTable = path.endsWith('.csv') && entry.name !== 'manifest.csv';
    return isTable && statSync(path).size < MOST_BYTES ? [path] : [];
  });
}

const chooser = new SchemaChooser(
  {
    files: diskFiles,
    packageFiles: createPackageFiles(),
    store: createMemoryStore(),
    http: createMemoryHttp(),
  } as unknown as ConstructorParameters<typeof SchemaChooser>[0],
  { offline: true },
);

async function repaired(path: string, content: Uint8Array) {
  const plan = await planRepair(memorySource(path, content), {
    table: {},
    answers: NO_ANSWERS,
    rulebookFor: async (table) => {
      const chosen = await chooser.choose(table, undefined);
      return chosen && rulebook(chosen.schema, chosen.name);
    },
  });
  const blocks: Uint8Array[] = [];
  const { ledger } = await applyRepair(plan, {
    most: 1_000_000,
    write: (bytes) => void blocks.push(Uint8Array.from(bytes)),
  });
  return {
    plan,
    ledger,
    bytes: new Uint8Array(Buffer.concat(blocks)),
    refused: await refusedCells(plan),
  };
}

/** How many cells their columns refuse. */
async function refusedCells({ table, columns }: RepairPlan): Promise<number> {
  let refused = 0;
  const batch = (seen: Parameters<Parameters<typeof table.walk>[0][0]['batch']>[0]): void => {
    for (let row = 0; row < seen.rows; row++) {
      if (seen.cells(row) !== seen.columns) continue;
      for (const [index, { rules }] of columns.entries()) {
        if (rules?.accepts(seen.text(row, index)) === false) refused += 1;
      }
    }
  };
  await table.walk([{ start() {}, batch, end() {} }], { add() {} });
  return refused;
}

const tables = tablesIn(SAMPLES);

describe.skipIf(tables.length === 0).each(tables)('%s', (path) => {
  it('comes out with no more errors, its right cells untouched, and once for all', async () => {
    const first = await repaired(path, readFileSync(path));
    for (const { row, column, before, after } of first.ledger.entries('change')) {
      if (row === undefined || column === undefined || row <= first.plan.table.header.row) continue;
      if (before === undefined || after === undefined) continue;
      const rules = first.plan.columns[column - 1]?.rules;
      // What is not seen is mended wherever it stands.
      if (/[\p{Cc}\p{Cf}\p{M}]/u.test(before)) continue;
      expect(rules?.accepts(before)).toBe(false);
      expect(rules?.accepts(after)).toBe(true);
    }
    const second = await repaired(path, first.bytes);
    expect(second.ledger.counts.change).toBe(0);
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
    expect(second.refused).toBeLessThanOrEqual(first.refused);
  });
});
