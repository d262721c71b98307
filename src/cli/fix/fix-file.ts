import { OdcError } from '../../base/errors.ts';
import type { ByteSource } from '../../ports/bytes.ts';
import { openContent } from '../../table/bytes/content.ts';
import { kindOf } from '../../table/kind/kind-of.ts';
import { rereadable } from '../anonymize/source.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import type { FixOptions } from './fix-options.ts';
import { type FixTarget, fixTarget } from './fix-target.ts';
import { FixWork } from './fix-work.ts';
import { writeReports } from './write-reports.ts';

/** Reads, asks, repairs, judges what is left, writes, tells. Answers the exit code. */
export async function fixFile(
  path: string,
  options: FixOptions,
  context: Context,
): Promise<number> {
  const target = fixTarget(path, options, context);
  checkOutput(target, options, context);
  const source = await rereadable(path, context);
  await refuseDisguise(source, options);
  const fixed = await new FixWork(target, source, options, context).run();
  await writeReports(fixed, context);
  return fixed.remaining.error > 0 || fixed.outcome === 'held' ? 1 : 0;
}

const TEXT_ENDINGS: ReadonlySet<string> = new Set(['', '.csv', '.tsv', '.txt']);

/** @throws OdcError `usage`: `output-not-text`, `output-is-log`, `output-shared` */
function checkOutput(
  { output }: FixTarget,
  { log, dryRun }: FixOptions,
  { options: { outputs } }: Context,
): void {
  const isText = output === '-' || TEXT_ENDINGS.has(paths.extname(output).toLowerCase());
  if (!isText) throw new OdcError('usage', 'output-not-text', { path: output });
  const isShared = outputs.some(({ format, path }) => format === 'json' && path === '-');
  if (output === '-' && isShared && !dryRun) throw new OdcError('usage', 'output-shared', {});
  if (log !== undefined && log === output) {
    throw new OdcError('usage', 'output-is-log', { path: log });
  }
}

/** A workbook under the name of a text is refused with its true name: nothing of it is unpacked. */
async function refuseDisguise(source: ByteSource, { table }: FixOptions): Promise<void> {
  const isNamedText = /\.(?:csv|tsv|txt)$/i.test(source.path);
  if (!isNamedText || table.sheet !== undefined) return;
  const { path } = source;
  const { head, compression } = await openContent(source);
  if (compression !== undefined) throw new OdcError('input', 'not-a-table', { path, kind: 'gzip' });
  if (kindOf(head) === 'zip') throw new OdcError('input', 'workbook-named-text', { path });
}
