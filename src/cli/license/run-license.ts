import { OdcError } from '../../base/errors.ts';
import { nearMiss } from '../../base/near-miss.ts';
import type { RawOptions } from '../command-entry.ts';
import type { Context } from '../context.ts';
import { check } from './check.ts';
import { choose } from './choose.ts';
import { list } from './list.ts';
import { show } from './show.ts';

/** One thing to do with licences; answers the exit code. */
export type LicenseAction = (
  target: string | undefined,
  raw: RawOptions,
  context: Context,
) => Promise<number>;

const ACTIONS: Readonly<Record<string, LicenseAction>> = { list, show, choose, check };

/** `odc license [list|show|choose|check] [TARGET]` */
export async function runLicense(
  args: readonly string[],
  raw: RawOptions,
  context: Context,
): Promise<number> {
  const [name = 'list', target, more] = args;
  if (more !== undefined) throw new OdcError('usage', 'too-many-arguments', { last: more });
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (action === undefined) {
    const near = nearMiss(name, Object.keys(ACTIONS)) ?? null;
    throw new OdcError('usage', 'unknown-action', { action: name, near });
  }
  return action(target, raw, context);
}
