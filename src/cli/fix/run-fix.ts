import { OdcError } from '../../base/errors.ts';
import type { RawOptions } from '../command-entry.ts';
import type { Context } from '../context.ts';
import { fixFile } from './fix-file.ts';
import { fixOptions } from './fix-options.ts';

/** Repairs one file; answers the exit code. */
export async function runFix(
  args: readonly string[],
  raw: RawOptions,
  context: Context,
): Promise<number> {
  const [file, more] = args;
  if (file === undefined) throw new OdcError('usage', 'missing-argument', { name: 'fichier' });
  if (more !== undefined) throw new OdcError('usage', 'too-many-arguments', { last: more });
  return fixFile(file, fixOptions(raw), context);
}
