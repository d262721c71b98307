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
import { keepDecisions } from './keep-decisions.ts';
import { baseOf } from './take.ts';
import { inventoryWords } from './words/index.ts';

/** `--decide`: one table by options, or all those that wait, by questions. */
export async function decide(
  inventory: Inventory,
  { decide: named, answer }: InventoryOptions,
  context: Context,
): Promise<number> {
  if (named === true) {
    const { options, machine } = context;
    if (!options.input || !machine.hasKeyboard)
      throw new OdcError('usage', 'inventory-no-terminal');
    const { askDecisions } = await import('./ask-decisions.ts');
    const taken = await askDecisions(inventory, answer.who, context);
    if (taken.length > 0) await keepDecisions(taken, context);
    return 0;
  }
  const found = tableNamed(named ?? '', answer.sheet, inventory.tables, context);
  const decision = decisionFrom(found, answer, context);
  await keepDecisions([decision], context);
  context.out.write(`${inventoryWords(context.lang).decided(decision)}\n`);
  return 0;
}

/** The table that a person names, by its path from the project or from where they are. */
function tableNamed(
  named: string,
  sheet: string | undefined,
  tables: readonly JudgedTable[],
  context: Context,
): { readonly path: string; readonly sheet?: string } {
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
  table: { readonly path: string; readonly sheet?: string },
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
