import type { Cog } from '../../base/french/cog.ts';
import { loadCog } from '../../base/french/load-cog.ts';

let loaded: Cog | undefined;

/** Loads the Code officiel géographique before the first cell: the `prepare` of the checks that need it. */
export async function prepareCog(): Promise<void> {
  loaded = await loadCog();
}

/** The Code officiel géographique, once `prepareCog` is done. */
export function cog(): Cog {
  if (loaded === undefined) throw new Error('prepareCog() has not been awaited');
  return loaded;
}
