import { isAllowed } from '../../../compare/allowed.ts';
import type { Applying, Published } from '../../../target.ts';
import { downloadStep, order, publish, verify } from './finish.ts';
import { create, describeSteps } from './package.ts';
import { removalStep, resourceStep } from './resources.ts';
import { lockedOf, remember, type Start, type State, step } from './state.ts';

/** Private first, files, what is said of them, a look at the whole, and public at last. */
export function applying(start: Start): Applying {
  const { held, locked } = start.comparison;
  const state: State = {
    ...start,
    dataset: held,
    isChanged: false,
    resources: new Map(Object.entries(locked?.resources ?? {})),
    verified: new Map(),
  };
  for (const work of start.work.resources) {
    if (work.held !== undefined && work.action === 'unchanged') remember(state, work, work.held.id);
  }
  const files = start.work.resources.filter(({ action }) => action !== 'unchanged');
  return {
    steps: [
      ...(held === undefined ? [step('create', create)] : describeSteps(start)),
      ...files.filter((work) => isAllowed(work, start.consent)).map(resourceStep),
      ...start.work.others
        .filter(({ action }) => action === 'remove' || action === 'duplicate')
        .map(({ resource }) => removalStep(resource.id, resource.texts.name ?? resource.id)),
      step('order', order),
      step('verify', verify),
      step('publish', publish),
      ...files.map(downloadStep),
    ].map(({ run, ...named }) => ({ ...named, run: (context) => run(state, context) })),
    locked: () => lockedOf(state),
    result: () => resultOf(state),
  };
}

function resultOf({ dataset, work, resources, verified, client }: State): Published {
  return {
    isPublic: dataset !== undefined && !dataset.isPrivate,
    page: dataset === undefined ? null : `${client.base}/dataset/${dataset.name}`,
    score: null,
    files: work.resources.flatMap(({ key, record }) => {
      const id = resources.get(key)?.id;
      const resource = dataset?.resources.find((one) => one.id === id);
      if (resource === undefined) return [];
      return {
        path: record.path,
        title: resource.texts.name ?? record.title,
        url: resource.url,
        verified: verified.get(record.path),
        preview: 'none',
      };
    }),
  };
}
