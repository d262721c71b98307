import type { Rows } from './rows.ts';

type Chunk = readonly (readonly string[])[];

declare global {
  /** Called by each file of rows: a page opened from a disk may load scripts, and nothing else. */
  var odcRows: (table: string, chunk: number, rows: Chunk) => void;
}

const waiting = new Map<string, (rows: Chunk) => void>();
globalThis.odcRows = (table, chunk, rows) => waiting.get(`${table}/${chunk}`)?.(rows);

/** Rows from the files beside the page, each loaded once, when first asked for. */
export function chunkRows({ dataset }: HTMLElement): Rows {
  const { table = '', chunks = '0', chunkRows: size = '1', held = '0' } = dataset;
  const loaded = new Map<number, Promise<Chunk>>();
  const chunk = (number: number) => {
    const known = loaded.get(number) ?? load(table, number);
    loaded.set(number, known);
    return known;
  };
  return {
    held: Number(held),
    read: async (places) => {
      const numbers = [...new Set(places.map((place) => Math.floor(place / Number(size))))];
      const found = new Map(
        await Promise.all(numbers.map(async (number) => [number, await chunk(number)] as const)),
      );
      return places.map(
        (place) => found.get(Math.floor(place / Number(size)))?.[place % Number(size)] ?? [],
      );
    },
    column: async (index) => {
      const all = await Promise.all(Array.from({ length: Number(chunks) }, (_, at) => chunk(at)));
      return all.flatMap((rows) => rows.map((row) => row[index] ?? ''));
    },
  };
}

function load(table: string, number: number): Promise<Chunk> {
  return new Promise((resolve, reject) => {
    waiting.set(`${table}/${number}`, resolve);
    const script = document.createElement('script');
    script.src = `donnees/lignes-${table}-${number}.js`;
    script.onerror = () => reject(new Error(script.src));
    document.head.append(script);
  });
}
