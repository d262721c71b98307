import type { RawOptions } from '../command-entry.ts';
import type { Context } from '../context.ts';
import { event } from './event.ts';
import { impact } from './impact.ts';
import { survey } from './survey.ts';

/** `odc follow impact`, `odc follow event`, or the follow-up itself; answers the exit code. */
export async function runFollow(
  args: readonly string[],
  raw: RawOptions,
  context: Context,
): Promise<number> {
  const [first] = args;
  if (first === 'impact') return impact(raw, context);
  if (first === 'event') return event(raw, context);
  return survey(args, raw, context);
}
