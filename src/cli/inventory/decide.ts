import { OdcError } from '../../base/errors.ts';
import { nearMiss } from '../../base/near-miss.ts';
import type { Inventory } from '../../inventory/inventory.ts';
import { plainPath } from '../../inventory/judge/decision-on.ts';
import type { JudgedTable } from '../../inventory/judge/judged-table.ts';
import type { Decision } from '../../project/project.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import { today } from '../privacy-decisions.ts';
import type { Answer, InventoryOptions } from './inventory-options.ts';
import { keepDecisions, tellKept, writeDecisions } from './keep-decisions.ts';
import { baseOf } from './take.ts';
import { inventoryWords } from './words/index.ts';

interface TableName {
  readonly path: string;
  readonly sheet?: string;
}

/** `--decide`: one table by options or by questions, or all those that wait, by questions. */
export async function decide(
  inventory: Inventory,
  { decide: named, answer }: InventoryOptions,
  context: Context,
): Promise<number> {
  const canAsk = context.options.input && context.machine.hasKeyboard;
  if (named === true) {
    if (!canAsk) throw new OdcError('usage', 'inventory-no-terminal');
    return ask(undefined, inventory, answer, context);
  }
  if (canAsk && Object.keys(answer).every((key) => key === 'sheet' || key === 'who')) {
    const one = tableNamed(named ?? '', answer.sheet, inventory.tables, context);
    return ask(one, inventory, answer, context);
  }
  const found = tableNamed(named ?? '', answer.sheet, inventory.tables, context);
  const decision = decisionFrom(found, answer, context);
  await keepDecisions([decision], context);
  context.out.write(`${inventoryWords(context.lang).decided(decision)}\n`);
  return 0;
}

/** Asks about the tables of one file, or about all that wait. */
async function ask(
  one: TableName | undefined,
  inventory: Inventory,
  { who }: Answer,
  context: Context,
): Promise<number> {
  const { askDecisions, waitingTables } = await import('./ask-decisions.ts');
  const asked =
    one === undefined
      ? waitingTables(inventory)
      : inventory.tables.filter(
          ({ file, table }) =>
            file.path === one.path && (one.sheet === undefined || one.sheet === table.sheet),
        );
  let isAny = false;
  try {
    for await (const taken of askDecisions(asked, who, context)) {
      await writeDecisions([taken], context);
      isAny = true;
    }
  } finally {
    // What was answered before an interruption is kept, and the person is told so.
    if (isAny) tellKept(context);
  }
  return 0;
}

/** The table that a person names, by its path from the project or from where they are. */
function tableNamed(
  named: string,
  sheet: string | undefined,
  tables: readonly JudgedTable[],
  context: Context,
): TableName {
  const path = plainPath(named);
  const base = baseOf(context);
  const fromHere = plainPath(paths.relative(base, paths.resolve(context.machine.folder, named)));
  const own = tables.filter(({ file }) => file.path === path || file.path === fromHere);
  const [first] = own;
  if (first === undefined) {
    const near =
      nearMiss(
        fromHere,
        tables.map(({ file }) => file.path),
      ) ?? null;
    throw new OdcError('usage', 'inventory-unknown-table', { path: named, near });
  }
  if (sheet === undefined) return { path: first.file.path };
  if (own.some(({ table }) => table.sheet === sheet)) return { path: first.file.path, sheet };
  const sheets = own.flatMap(({ table }) => table.sheet ?? []);
  const near = nearMiss(sheet, sheets) ?? null;
  throw new OdcError('usage', 'inventory-unknown-table', { path: named, sheet, near });
}

function decisionFrom(
  table: TableName,
  { as: verdict, sheet: _sheet, who, ...rest }: Answer,
  context: Context,
): Decision {
  if (verdict === undefined) throw incomplete('as');
  if (verdict !== 'to-decide' && rest.reason === undefined) throw incomplete('reason');
  if (verdict === 'closed' && rest.ground === undefined) throw incomplete('ground');
  return {
    ...table,
    decision: verdict,
    ...rest,
    who: who ?? context.machine.user,
    when: today(context),
  };
}

function incomplete(missing: string): OdcError {
  return new OdcError('usage', 'inventory-decision-incomplete', { missing });
}
