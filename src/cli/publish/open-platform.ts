import { systemPause } from '../../adapters/system-pause.ts';
import { systemRandom } from '../../adapters/system-random.ts';
import { OdcError } from '../../base/errors.ts';
import type { Platform } from '../../publish/target.ts';
import type { Context } from '../context.ts';
import { type Destination, type Place, placeOf } from './destination.ts';
import { readKey } from './key.ts';
import type { PublishOptions } from './publish-options.ts';

export interface OpenedPlatform {
  readonly place: Place;
  readonly platform: Platform;
  readonly hasKey: boolean;
}

/** @param needsKey false: without a key, what is public is enough */
export async function openPlatform(
  options: PublishOptions,
  destination: Destination,
  needsKey: boolean,
  context: Context,
): Promise<OpenedPlatform> {
  if (context.options.offline) throw new OdcError('usage', 'publish-offline', {});
  const { ports, project } = context;
  const place = placeOf(options, destination);
  const key = await readKey(place, needsKey, context);
  const platform = place.target.open(
    {
      url: place.url,
      key,
      organization: destination.settings.organization,
      siren: sirenOf(project?.authority),
      prune: options.prune,
    },
    { ...ports, pause: systemPause, random: systemRandom },
  );
  return { place, platform, hasKey: key !== undefined };
}

/** The SIREN, or the nine first digits of the SIRET. */
function sirenOf(authority: { readonly siren?: string; readonly siret?: string } | undefined) {
  return authority?.siren ?? authority?.siret?.replaceAll(' ', '').slice(0, 9);
}
