import { OdcError } from '../../base/errors.ts';
import { nearMiss } from '../../base/near-miss.ts';
import type { RawOptions } from '../command-entry.ts';
import type { Context } from '../context.ts';
import { list } from './list.ts';
import { match } from './match.ts';
import { show } from './show.ts';
import { template } from './template.ts';
import { update } from './update.ts';

/** One thing to do with schemas; answers the exit code. */
export type SchemaAction = (
  target: string | undefined,
  raw: RawOptions,
  context: Context,
) => Promise<number>;

const ACTIONS: Readonly<Record<string, SchemaAction>> = { list, show, match, update, template };

export async function runSchemas(
  args: readonly string[],
  raw: RawOptions,
  context: Context,
): Promise<number> {
  const [name = 'list', target] = args;
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (action === undefined) {
    const near = nearMiss(name, Object.keys(ACTIONS)) ?? null;
    throw new OdcError('usage', 'unknown-action', { action: name, near });
  }
  return action(target, raw, context);
}
