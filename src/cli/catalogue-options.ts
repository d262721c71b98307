import type { CatalogueOptions } from '../schema/catalogue/ports.ts';
import type { Context } from './context.ts';

/** How the catalogue may be used: `--offline` or `ODC_OFFLINE=1`, `ODC_CATALOGUE_URL`. */
export function catalogueOptions({ options, machine, signal }: Context): CatalogueOptions {
  const { ODC_OFFLINE: offline, ODC_CATALOGUE_URL: catalogueUrl } = machine.environment;
  return {
    offline: options.offline || offline === '1' || offline === 'true',
    signal,
    ...(catalogueUrl ? { catalogueUrl } : {}),
  };
}
