import { OdcError } from '../../base/errors.ts';
import type { RawOptions } from '../command-entry.ts';
import type { Context } from '../context.ts';
import { type AnonymizeOptions, anonymizeOptions } from './anonymize-options.ts';
import { apply } from './apply.ts';
import { measureFile } from './measure-file.ts';
import { suggest } from './suggest.ts';

/** One way of `odc anonymize`; answers the exit code. */
export type AnonymizeMode = (
  file: string,
  options: AnonymizeOptions,
  context: Context,
) => Promise<number>;

const MODES: Readonly<Record<AnonymizeOptions['mode'], AnonymizeMode>> = {
  suggest,
  plan: apply,
  measure: measureFile,
};

/** Proposes a plan, applies one, or measures; answers the exit code. */
export async function runAnonymize(
  args: readonly string[],
  raw: RawOptions,
  context: Context,
): Promise<number> {
  const [file, more] = args;
  if (file === undefined) throw new OdcError('usage', 'missing-argument', { name: 'fichier' });
  if (more !== undefined) throw new OdcError('usage', 'too-many-arguments', { last: more });
  const options = anonymizeOptions(raw, context.machine.environment);
  return MODES[options.mode](file, options, context);
}
