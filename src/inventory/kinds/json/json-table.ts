import { OdcError } from '../../../base/errors.ts';
import type { ByteSource } from '../../../ports/bytes.ts';
import type { HeldTable } from '../held-table.ts';
import { type Records, recordsTable } from '../records-table.ts';
import { cellsOf } from './json-columns.ts';
import { isJsonLines } from './json-lines.ts';
import { type JsonRecord, jsonObjects } from './json-objects.ts';

/** Records whose names make the header. */
const HEADER_RECORDS = 1000;

/**
 * The table of a JSON text.
 * @throws OdcError `input`, `not-a-table`: no array of objects in it
 */
export async function jsonTable(source: ByteSource, format: string): Promise<HeldTable> {
  const isLines = format === 'ndjson' || (await isJsonLines(source));
  const blocks = isLines ? () => asLines(source) : () => jsonObjects(source);
  const names = new Map<string, true>();
  const shapes = new Set<string>();
  let read = 0;
  for await (const block of blocks()) {
    for (const record of block.slice(0, HEADER_RECORDS - read)) {
      for (const name of cellsOf(record).keys()) names.set(name, true);
      const type = (record.geometry as { readonly type?: unknown } | null | undefined)?.type;
      if (typeof type === 'string') shapes.add(type.toLowerCase());
    }
    read += block.length;
    if (read >= HEADER_RECORDS) break;
  }
  if (names.size === 0) {
    throw new OdcError('input', 'not-a-table', { path: source.path, kind: 'json' });
  }
  const columns = [...names.keys()];
  const geometry = [...shapes].sort().join(', ');
  return recordsTable(
    {
      format,
      columns,
      facts: { encoding: 'utf-8', ...(geometry === '' ? {} : { geometry }), remarks: [] },
    },
    () => recordsOf(blocks(), columns),
  );
}

async function* recordsOf(
  blocks: AsyncIterable<readonly JsonRecord[]>,
  columns: readonly string[],
): Records & AsyncGenerator<readonly (readonly string[])[]> {
  for await (const block of blocks) {
    yield block.map((record) => {
      const cells = cellsOf(record);
      return columns.map((name) => cells.get(name) ?? '');
    });
  }
}

/** One object a line, read as if they stood in an array. */
async function* asLines(source: ByteSource): AsyncGenerator<readonly JsonRecord[]> {
  const opening = new TextEncoder().encode('[');
  yield* jsonObjects({
    ...source,
    open() {
      const inner = source.open();
      let first = true;
      return {
        read(into) {
          if (!first) return inner.read(into);
          first = false;
          into.set(opening);
          return opening.length;
        },
        close: () => inner.close(),
      };
    },
  });
}
