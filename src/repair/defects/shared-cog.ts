import type { Cog } from '../../base/french/cog.ts';
import { loadCog } from '../../base/french/load-cog.ts';

let loaded: Cog | undefined;

/** Loads the codes of communes and the postcodes: the `prepare` of the defects that need them. */
export async function prepareCog(): Promise<void> {
  loaded = await loadCog();
}

/** The Code officiel géographique, once `prepareCog` is done. */
export function cog(): Cog {
  if (loaded === undefined) throw new Error('prepareCog() has not been awaited');
  return loaded;
}
