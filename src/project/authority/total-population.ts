import { OdcError } from '../../base/errors.ts';
import type { Authority } from '../project.ts';
import type { Directory } from './directory.ts';
import { findAuthority } from './find-authority.ts';

/**
 * The population totale of an authority, which a text may count; `odc.yml` holds the population
 * municipale that people know.
 * @returns `undefined` when the directory has not this authority, or another population for it
 */
export function totalPopulationOf(
  { siren, insee, kind, population }: Authority,
  directory: Directory,
): number | undefined {
  if (population === undefined) return undefined;
  const query = siren === undefined ? (insee === undefined ? undefined : { insee }) : { siren };
  if (query === undefined) return undefined;
  try {
    const found = findAuthority({ ...query, ...(kind === undefined ? {} : { kind }) }, directory);
    return found?.population === population ? found.totalPopulation : undefined;
  } catch (cause) {
    // A code written by hand that is none: the population of odc.yml stands alone.
    if (cause instanceof OdcError) return undefined;
    throw cause;
  }
}
