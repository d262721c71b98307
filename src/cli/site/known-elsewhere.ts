import { isRehearsal, type Lock } from '../../project/lock.ts';
import type { SiteDataset } from '../../site/model.ts';
import type { FollowState } from '../follow/state-file.ts';

/** Where else a dataset is published, and what others made of it, by its id in `odc.yml`. */
export function knownElsewhere(
  id: string,
  lock: Lock,
  state: FollowState | undefined,
): Pick<SiteDataset, 'elsewhere' | 'reuses'> {
  const elsewhere = Object.entries(lock.platforms)
    .filter(([address]) => /^https?:\/\//.test(address) && !isRehearsal(address))
    .flatMap(([address, { datasets }]) => {
      const page = Object.hasOwn(datasets, id) ? datasets[id]?.page : undefined;
      return page === undefined
        ? []
        : [{ name: new URL(address).host.replace(/^www\./, ''), url: page }];
    });
  const reuses = state?.datasets.find(({ project }) => project === id)?.reuses ?? [];
  return {
    ...(elsewhere.length === 0 ? {} : { elsewhere }),
    ...(reuses.length === 0 ? {} : { reuses }),
  };
}
