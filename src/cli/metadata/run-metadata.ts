import { OdcError } from '../../base/errors.ts';
import { nearMiss } from '../../base/near-miss.ts';
import type { RawOptions } from '../command-entry.ts';
import type { Context } from '../context.ts';
import { edit } from './edit.ts';
import { exportMetadata } from './export.ts';
import { score } from './score.ts';

/** One thing to do with descriptions; answers the exit code. */
export type MetadataAction = (
  ids: readonly string[],
  raw: RawOptions,
  context: Context,
) => Promise<number>;

const ACTIONS: Readonly<Record<string, MetadataAction>> = { score, edit, export: exportMetadata };

/** `odc metadata [score|edit|export] [ID...]` */
export async function runMetadata(
  args: readonly string[],
  raw: RawOptions,
  context: Context,
): Promise<number> {
  const [name = 'score', ...ids] = args;
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (action === undefined) {
    const near = nearMiss(name, Object.keys(ACTIONS)) ?? null;
    throw new OdcError('usage', 'unknown-action', { action: name, near });
  }
  return action(ids, raw, context);
}
