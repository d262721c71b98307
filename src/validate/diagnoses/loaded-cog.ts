import type { Cog } from '../../base/french/cog.ts';
import { loadCog } from '../../base/french/load-cog.ts';
import type { DiagnosedColumn } from '../diagnosis.ts';

let loaded: Cog | undefined;

/** Loads the codes of communes when one of the columns holds such codes or postcodes. */
export async function prepareCog(columns: readonly DiagnosedColumn[]): Promise<void> {
  if (columns.some(({ kind }) => kind === 'insee' || kind === 'postcode')) loaded = await loadCog();
}

/** `undefined` before `prepareCog`. */
export function cog(): Cog | undefined {
  return loaded;
}
