import { Ledger } from '../base/ledger.ts';
import { compileField } from '../schema/compile.ts';
import type { TableSchema } from '../schema/model.ts';
import type { Batch, Observer } from '../table/batch.ts';
import type { Table, WalkOptions } from '../table/table.ts';
import { ColumnJudge } from './rows/column-judge.ts';
import { compositeKey, type KeyColumn, keyOf } from './rows/key-rules.ts';

/**
 * Collects the keys that a foreign key may refer to.
 * @param names the referenced fields, in the order of the foreign key
 * @param schema the schema of the referenced table; without it cells are compared as text
 * @returns the keys present, or `undefined` when the table lacks one of the columns
 */
export async function referenceKeys(
  table: Table,
  names: readonly string[],
  schema: TableSchema | undefined,
  walk: WalkOptions = {},
): Promise<ReadonlySet<string> | undefined> {
  const columns = names.map((name): KeyColumn => {
    const column = table.header.columns.indexOf(name);
    if (column < 0) return { column: undefined, judge: undefined };
    const field = schema?.fields.find((candidate) => candidate.name === name) ?? textField(name);
    const place = { index: column, label: name, field };
    return { column, judge: new ColumnJudge(place, compileField(field), [], []) };
  });
  if (columns.some(({ column }) => column === undefined)) return undefined;
  const keys = new Set<string>();
  const collector: Observer<void> = {
    start() {},
    batch(batch: Batch) {
      for (let row = 0; row < batch.rows; row++) {
        keys.add(compositeKey(columns.map((column) => keyOf(column, batch, row))));
      }
    },
    end() {},
  };
  await table.walk([collector], new Ledger(0), walk);
  return keys;
}

function textField(name: string) {
  return { name, type: 'string', format: 'default', constraints: {}, missingValues: [''] } as const;
}
