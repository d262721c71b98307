import { isRehearsal } from '../project/lock.ts';
import type { Dataset, Decision } from '../project/project.ts';
import type { Built, Facts } from './facts.ts';
import type { Publication, Rhythm } from './report.ts';
import { rhythmOf } from './rhythm.ts';

/** All that is known of one dataset. */
export interface DatasetFacts {
  readonly dataset: Dataset;
  readonly facts: Facts;
  /** What was decided on its files. */
  readonly decisions: readonly Decision[];
  readonly built: Built | undefined;
  readonly published: readonly Publication[];
  readonly rhythm: Rhythm;
}

export function datasetFacts(dataset: Dataset, facts: Facts): DatasetFacts {
  const published = publicationsOf(dataset.id, facts);
  return {
    dataset,
    facts,
    decisions: decisionsOn(dataset, facts),
    built: facts.built.get(dataset.id),
    published,
    rhythm: rhythmOf(dataset, published, facts),
  };
}

function publicationsOf(id: string, { lock }: Facts): readonly Publication[] {
  return Object.entries(lock.platforms).flatMap(([platform, { kind, datasets }]) => {
    if (isRehearsal(platform)) return [];
    const locked = Object.hasOwn(datasets, id) ? datasets[id] : undefined;
    if (locked === undefined) return [];
    const { page, applied } = locked;
    return [
      {
        platform,
        kind,
        ...(page === undefined ? {} : { page }),
        ...(applied === undefined ? {} : { applied }),
      },
    ];
  });
}

function decisionsOn({ id, resources }: Dataset, { project }: Facts): readonly Decision[] {
  const decisions = project.inventory?.decisions ?? [];
  const plain = (path: string): string => path.replaceAll('\\', '/').replace(/^\.\//, '');
  return decisions.filter(
    ({ path, sheet, dataset }) =>
      dataset === id ||
      resources.some(
        (one) =>
          plain(one.path) === plain(path) &&
          (sheet === undefined || sheet === (one.sheet ?? sheet)),
      ),
  );
}
