import type { Applying, Published } from '../../../target.ts';
import { PREVIEW_LIMITS } from '../limits.ts';
import type { RemoteResource } from '../wire.ts';
import { contactSteps } from './contact.ts';
import { createSteps } from './create.ts';
import { describeSteps } from './describe.ts';
import { downloadSteps } from './download.ts';
import { fileSteps } from './files.ts';
import { orderStep, publishSteps, removalSteps, verifyStep } from './finish.ts';
import { knownFields, knownResources } from './known.ts';
import { linkSteps } from './links.ts';
import { lockedOf, type State } from './state.ts';

/**
 * The steps of one dataset, in the order that survives a cut anywhere: draft first, files, what is
 * said of them, then a look at the whole, and public at last.
 */
export function applying(
  start: Omit<State, 'dataset' | 'contact' | 'fields' | 'resources' | 'verified' | 'isChanged'>,
): Applying {
  const { held } = start.comparison;
  const state: State = {
    ...start,
    dataset: held,
    contact: undefined,
    fields: knownFields(start.comparison, start.work),
    resources: knownResources(start.comparison, start.work),
    verified: new Map(),
    isChanged: false,
  };
  return {
    steps: [
      ...contactSteps(state),
      ...createSteps(state),
      ...describeSteps(state),
      ...fileSteps(state),
      ...linkSteps(state),
      ...removalSteps(state),
      orderStep(state),
      verifyStep(state),
      ...publishSteps(state),
      ...downloadSteps(state),
    ],
    locked: () => lockedOf(state),
    result: () => resultOf(state),
  };
}

function resultOf({ dataset, work, resources, verified, contact }: State): Published {
  const there = new Map(dataset?.resources.map((one) => [one.id, one]));
  return {
    isPublic: dataset !== undefined && !dataset.private,
    page: dataset?.page ?? null,
    score: dataset?.score ?? null,
    ...(contact === null ? { notes: ['contact-refused'] } : {}),
    files: work.resources.flatMap(({ key, record, file }) => {
      const resource = there.get(resources.get(key)?.id ?? '');
      if (resource === undefined) return [];
      return {
        path: record.path,
        title: resource.title,
        url: resource.latest,
        verified: verified.get(record.path),
        preview: previewOf(resource, record.format, file?.bytes ?? 0),
      };
    }),
  };
}

/** What the crawler of the platform says; it comes by in the hours that follow. */
function previewOf({ extras, preview_url }: RemoteResource, format: string, bytes: number): string {
  const most = Object.hasOwn(PREVIEW_LIMITS, format) ? PREVIEW_LIMITS[format] : undefined;
  if (most === undefined) return 'none';
  if (bytes > most) return 'too-large';
  if (extras['analysis:parsing:error']) return 'failed';
  return preview_url !== null || extras['analysis:parsing:finished_at'] ? 'ready' : 'waiting';
}
