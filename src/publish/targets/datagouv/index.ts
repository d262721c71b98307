import type { Platform, PlatformPorts, PlatformSettings, Target } from '../../target.ts';
import { identify } from './account.ts';
import { createClient } from './client.ts';
import { type Asked, ask, prepareRelease } from './prepare.ts';
import { createUnfinished } from './unfinished.ts';
import { createUploader, PART_BYTES } from './upload.ts';

/** data.gouv.fr, and any other platform that runs udata. */
export const datagouv: Target = {
  kind: 'datagouv',
  keyVariables: (environment) =>
    environment === 'demo' ? ['DATAGOUV_DEMO_API_KEY', 'DATAGOUV_API_KEY'] : ['DATAGOUV_API_KEY'],
  environments: {
    demo: 'https://demo.data.gouv.fr',
    production: 'https://www.data.gouv.fr',
  },
  open: (settings, ports) => openDatagouv(settings, ports),
};

/** @param partBytes a larger file is sent in parts of this size */
export function openDatagouv(
  settings: PlatformSettings,
  ports: PlatformPorts,
  partBytes = PART_BYTES,
): Platform {
  const { url, key } = settings;
  const client = createClient({ base: url, key }, ports);
  const unfinished = createUnfinished(url, ports.clock, ports.store);
  const uploader = createUploader({ ...ports, client, partBytes, unfinished });
  const means = { client, uploader, ports, prune: settings.prune };
  let asked: Promise<Asked> | undefined;
  return {
    url,
    identify: (signal) => identify(client, key?.trim() ?? '', signal),
    async prepare(release, known, signal) {
      asked ??= ask(settings, client, signal);
      return prepareRelease(release, known, await asked, means, signal);
    },
  };
}
