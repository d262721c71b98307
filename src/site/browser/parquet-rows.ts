import {
  asyncBufferFromUrl,
  cachedAsyncBuffer,
  parquetMetadataAsync,
  parquetReadObjects,
} from 'hyparquet';
import type { Rows } from './rows.ts';

/** Rows of a Parquet file, of which only the parts that are looked at are fetched. */
export async function parquetRows(url: string, block: HTMLElement): Promise<Rows> {
  const file = cachedAsyncBuffer(await asyncBufferFromUrl({ url }));
  const metadata = await parquetMetadataAsync(file);
  const names = [...block.querySelectorAll('thead th')].map((cell) => cell.textContent ?? '');
  const held = Number(metadata.num_rows);
  const read = (from: number, to: number, columns?: string[]) =>
    parquetReadObjects({
      file,
      metadata,
      rowStart: from,
      rowEnd: to,
      ...(columns === undefined ? {} : { columns }),
    }) as Promise<Record<string, unknown>[]>;
  return {
    held,
    read: async (places) => {
      const from = Math.min(...places);
      const to = Math.max(...places) + 1;
      if (to - from <= places.length * 4) {
        const rows = await read(from, to);
        return places.map((place) => texts(rows[place - from], names));
      }
      const rows = await Promise.all(places.map((place) => read(place, place + 1)));
      return rows.map(([row]) => texts(row, names));
    },
    column: async (index) => {
      const name = names[index] ?? '';
      const rows = await read(0, held, [name]);
      return rows.map((row) => text(row[name]));
    },
  };
}

function texts(row: Record<string, unknown> | undefined, names: readonly string[]): string[] {
  return names.map((name) => text(row?.[name]));
}

function text(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
