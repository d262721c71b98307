import type { ResourceRecord } from '../../../metadata/record.ts';
import type { LockedDataset } from '../../../project/lock.ts';
import { differences } from '../../compare/differences.ts';
import { isSame } from '../../compare/same.ts';
import type { Change, ResourceAction } from '../../plan.ts';
import { keyOf, type Release, type ReleaseFile } from '../../release.ts';
import { appliedFields } from './contact-mark.ts';
import { heldFields, heldResource } from './held.ts';
import type { Lists } from './lists.ts';
import { DATASET_MARKER, RESOURCE_MARKER, STATE_MARKER } from './markers.ts';
import { hasBytesOf, matchResources } from './match-resources.ts';
import { lastSegment } from './names.ts';
import { orderChange } from './order.ts';
import {
  FIELDS,
  type Fields,
  type ResourceFields,
  wantedFields,
  wantedResource,
} from './wanted.ts';
import type { RemoteDataset, RemoteResource } from './wire.ts';

/** All that has to be done for one dataset, as data. */
export interface Work {
  readonly fields: Fields;
  readonly changes: readonly Change[];
  readonly resources: readonly ResourceWork[];
  /** Resources to take away. */
  readonly removals: readonly {
    readonly resource: RemoteResource;
    readonly action: 'remove' | 'duplicate';
  }[];
  readonly left: readonly {
    readonly resource: RemoteResource;
    readonly action: 'gone' | 'foreign';
  }[];
}

/** What has to be done for one file or one link. */
export interface ResourceWork {
  readonly key: string;
  readonly record: ResourceRecord;
  /** `undefined` for a link. */
  readonly file: ReleaseFile | undefined;
  readonly held: RemoteResource | undefined;
  readonly fields: ResourceFields;
  readonly action: ResourceAction;
  readonly changes: readonly Change[];
  /** The file was replaced, or taken away, by hand on the platform. */
  readonly drift: boolean;
}

export interface Comparison {
  readonly release: Release;
  readonly held: RemoteDataset | undefined;
  readonly locked: LockedDataset | undefined;
  readonly lists: Lists;
  readonly zones: readonly string[];
  readonly prune: boolean;
}

const RESOURCE_FIELDS = ['title', 'description', 'type', 'schema'] as const;

/** Compares a release with what the platform holds and what was last applied. Pure. */
export function compare(comparison: Comparison): Work {
  const { release, held, locked, lists, zones, prune } = comparison;
  const fields = wantedFields(release.record, lists, zones);
  const found = matchResources(release, held?.resources ?? [], locked?.resources ?? {});
  const resources = [
    ...found.files.map(([file, one]) => resourceWork(file.resource, file, one, comparison)),
    ...found.links.map(([link, one]) => resourceWork(link, undefined, one, comparison)),
  ].sort((a, b) => rank(a.record, release) - rank(b.record, release));
  const values = held === undefined ? undefined : heldFields(held, fields.contact);
  const changes = differences(FIELDS, {
    wanted: { ...fields },
    held: values ?? {},
    applied: appliedFields(locked?.fields, values?.contact),
    isOurs: held === undefined || isDraft(held),
  });
  const remove = (resource: RemoteResource) => ({ resource, action: 'remove' as const });
  return {
    fields,
    changes: [
      ...changes,
      ...orderChange(resources, held, locked),
      ...visibility(comparison),
      ...markerChanges(comparison),
    ],
    resources,
    removals: [
      ...(prune ? found.gone.map(remove) : []),
      ...found.duplicates.map((resource) => ({ resource, action: 'duplicate' as const })),
    ],
    left: [
      ...(prune ? [] : found.gone.map((resource) => ({ resource, action: 'gone' as const }))),
      ...found.foreign.map((resource) => ({ resource, action: 'foreign' as const })),
    ],
  };
}

const rank = (record: ResourceRecord, { record: { resources } }: Release): number =>
  resources.indexOf(record);

/** Created by odc and not yet made public: all that is in it comes from odc. */
export const isDraft = ({ private: isPrivate, extras }: RemoteDataset): boolean =>
  isPrivate && extras[STATE_MARKER] === 'draft';

/** A dataset that was public and is no more was hidden by someone, maybe for a grave reason. */
function visibility({ held }: Comparison): Change[] {
  if (held !== undefined && !held.private) return [];
  const change = { field: 'private', from: held?.private ?? null, to: false };
  return [held === undefined || isDraft(held) ? change : { ...change, drift: true }];
}

/** What odc writes in the extras, to know the dataset again. */
function markerChanges({ held, release }: Comparison): Change[] {
  if (held === undefined) return [];
  const { [DATASET_MARKER]: id = null, [STATE_MARKER]: state = null } = held.extras;
  const changes = [
    { field: DATASET_MARKER, from: id, to: release.id },
    { field: STATE_MARKER, from: state, to: 'published' },
  ];
  return changes.filter(({ from, to }) => from !== to);
}

function resourceWork(
  record: ResourceRecord,
  file: ReleaseFile | undefined,
  held: RemoteResource | undefined,
  { release, locked, lists, held: dataset }: Comparison,
): ResourceWork {
  const key = keyOf(record, release.record);
  const remembered = Object.hasOwn(locked?.resources ?? {}, key)
    ? locked?.resources[key]
    : undefined;
  const fields = wantedResource(record, lists);
  const base = { key, record, file, held, fields };
  if (held === undefined) {
    const isThere = dataset?.resources.some(({ id }) => id === remembered?.id) === true;
    return { ...base, action: 'create', changes: [], drift: remembered !== undefined && !isThere };
  }
  const isOurs = dataset !== undefined && isDraft(dataset);
  const names = file === undefined ? [...RESOURCE_FIELDS, 'url'] : RESOURCE_FIELDS;
  const changed = differences(names, {
    wanted: { ...fields, url: record.url },
    held: heldResource(held),
    applied: remembered?.fields,
    isOurs: isOurs || (remembered === undefined && locked !== undefined),
    isDefault: (field, value) => isServerValue(field, value, held),
  });
  const marker = held.extras[RESOURCE_MARKER] ?? null;
  const mark = marker === key ? [] : [{ field: RESOURCE_MARKER, from: marker, to: key }];
  const changes = [...changed, ...mark];
  if (file !== undefined && !hasBytesOf(held, file)) {
    const drift = !isOurs && !isSame(held.checksum?.value, remembered?.sha1);
    return { ...base, action: 'update', changes, drift };
  }
  return { ...base, action: changes.length > 0 ? 'describe' : 'unchanged', changes, drift: false };
}

/** After each sending the platform names a resource after its file, and calls it main: nobody's wish. */
function isServerValue(field: string, value: unknown, held: RemoteResource): boolean {
  const isUntouched = held.filetype === 'file' && held.title === lastSegment(held.url);
  return isUntouched && (field === 'title' || (field === 'type' && value === 'main'));
}
