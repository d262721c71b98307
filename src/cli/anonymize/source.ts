import { memorySource } from '../../adapters/memory-source.ts';
import { OdcError } from '../../base/errors.ts';
import type { ByteSource } from '../../ports/bytes.ts';
import { readWhole } from '../../table/bytes/read-block.ts';
import type { Context } from '../context.ts';

/** What standard input may hold: it is kept in memory, since it is read several times. */
const MOST_BYTES = 1024 * 1024 * 1024;

/** A source that can be read as often as needed. */
export async function rereadable(path: string, { ports }: Context): Promise<ByteSource> {
  const source = ports.files.source(path);
  if (source.again) return source;
  const bytes = await readWhole(source.open(), MOST_BYTES);
  if (bytes === undefined)
    throw new OdcError('input', 'input-too-large-to-keep', { path, bytes: MOST_BYTES });
  return memorySource(path, bytes);
}

/** A source that may be left out. */
export function optionalSource(
  path: string | undefined,
  { ports }: Context,
): ByteSource | undefined {
  return path === undefined ? undefined : ports.files.source(path);
}
