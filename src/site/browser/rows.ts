import { chunkRows } from './chunk-rows.ts';
import { parquetRows } from './parquet-rows.ts';

/** The rows of one table, wherever they come from. */
export interface Rows {
  /** How many rows filter and sort work on. */
  readonly held: number;
  /** Some rows as texts, by their places in the table. */
  read(places: readonly number[]): Promise<readonly (readonly string[])[]>;
  /** All texts of one column, in order. */
  column(index: number): Promise<readonly string[]>;
}

/**
 * Beyond what the files of rows hold, the Parquet file is read by ranges where the server gives
 * them; from a disk, or from a server that does not, the first rows are what there is.
 */
export async function rowsOf(block: HTMLElement): Promise<Rows> {
  const { rows = '0', held = '0', parquet } = block.dataset;
  if (Number(rows) > Number(held) && parquet !== undefined && location.protocol !== 'file:') {
    try {
      return await parquetRows(parquet, block);
    } catch {
      // The first rows then.
    }
  }
  return chunkRows(block);
}
