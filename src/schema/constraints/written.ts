import type { CellValue } from '../column-check.ts';
import type { Reader } from '../types/type.ts';

/**
 * The value that a descriptor writes (a bound, an item of `enum`, an example), cast with the
 * field's own reader; `undefined` when it cannot be.
 */
export function castWritten(reader: Reader, written: unknown): CellValue | undefined {
  if (typeof written === 'string') return reader.cast(written);
  return reader.castWritten?.(written);
}

/** The value as a reader of the schema sees it. */
export function writtenText(written: unknown): string {
  return typeof written === 'string' ? written : (JSON.stringify(written) ?? '');
}
