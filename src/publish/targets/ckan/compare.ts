import type { ResourceRecord } from '../../../metadata/record.ts';
import type { LockedDataset } from '../../../project/lock.ts';
import { differences } from '../../compare/differences.ts';
import { isSame } from '../../compare/same.ts';
import type { Change, ResourceAction } from '../../plan.ts';
import { keyOf, type Release, type ReleaseFile } from '../../release.ts';
import { PACKAGE_MARKER, type RemotePackage, type RemoteResource } from './packages.ts';
import { FIELDS, RESOURCE_FIELDS, wantedPackage, wantedResource } from './wanted.ts';

export interface Comparison {
  readonly release: Release;
  readonly held: RemotePackage | undefined;
  readonly locked: LockedDataset | undefined;
  readonly prune: boolean;
}

/** What is to be done with one file or link. */
export interface ResourceWork {
  readonly key: string;
  readonly record: ResourceRecord;
  readonly file: ReleaseFile | undefined;
  readonly held: RemoteResource | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly action: ResourceAction;
  readonly changes: readonly Change[];
  readonly drift: boolean;
}

export interface Work {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly changes: readonly Change[];
  readonly resources: readonly ResourceWork[];
  readonly others: readonly {
    readonly resource: RemoteResource;
    readonly action: ResourceAction;
  }[];
}

/** What the platform holds against what is wanted; pure. */
export function compare(comparison: Comparison): Work {
  const { release, held, locked, prune } = comparison;
  const { fields } = wantedPackage(release.record);
  const resources = [
    ...release.files.map((file) => workOf(file.resource, file, comparison)),
    ...release.links.map((link) => workOf(link, undefined, comparison)),
  ];
  const ours = new Set(resources.map((work) => work.held?.id));
  const lockedIds = new Set(Object.values(locked?.resources ?? {}).map(({ id }) => id));
  const others = (held?.resources ?? [])
    .filter(({ id }) => !ours.has(id))
    .map((resource) => {
      const isOurs = resource.marker !== null || lockedIds.has(resource.id);
      return { resource, action: othersAction(resource, isOurs, prune, resources) };
    });
  return {
    fields,
    changes: [...packageChanges(fields, comparison), ...orderChange(resources, held)],
    resources,
    others,
  };
}

/** A second copy is what a sending whose answer was lost left; it is always taken away. */
function othersAction(
  { marker }: RemoteResource,
  isOurs: boolean,
  prune: boolean,
  resources: readonly ResourceWork[],
): ResourceAction {
  if (!isOurs) return 'foreign';
  if (resources.some(({ key }) => key === marker)) return 'duplicate';
  return prune ? 'remove' : 'gone';
}

function packageChanges(
  fields: Readonly<Record<string, unknown>>,
  { held, locked, release }: Comparison,
): readonly Change[] {
  if (held === undefined) {
    return Object.entries(fields).map(([field, to]) => ({ field, from: null, to }));
  }
  const changed = differences(FIELDS, {
    wanted: fields,
    held: heldFields(held, fields),
    applied: locked?.fields,
    isOurs: held.isPrivate && locked === undefined,
  });
  const marker = held.extras[PACKAGE_MARKER] ?? null;
  const mark =
    marker === release.id ? [] : [{ field: PACKAGE_MARKER, from: marker, to: release.id }];
  const hidden = held.isPrivate
    ? [
        {
          field: 'private',
          from: true,
          to: false,
          ...(wasPublic(locked) ? { drift: true as const } : {}),
        },
      ]
    : [];
  return [...changed, ...mark, ...hidden];
}

const wasPublic = (locked: LockedDataset | undefined): boolean => locked?.fields.private === false;

/** The fields as CKAN holds them; of the extras, those that are ours. */
export function heldFields(
  held: RemotePackage,
  wanted: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const keys = Object.keys((wanted.extras ?? {}) as object);
  const extras = Object.fromEntries(
    keys.flatMap((key) => (held.extras[key] === undefined ? [] : [[key, held.extras[key]]])),
  );
  return { ...held.texts, tags: held.tags, extras };
}

function workOf(
  record: ResourceRecord,
  file: ReleaseFile | undefined,
  { release, held: dataset, locked }: Comparison,
): ResourceWork {
  const key = keyOf(record, release.record);
  const remembered = Object.hasOwn(locked?.resources ?? {}, key)
    ? locked?.resources[key]
    : undefined;
  const held =
    dataset?.resources.find(({ id }) => id === remembered?.id) ??
    dataset?.resources.find(({ marker }) => marker === key);
  const fields: Record<string, unknown> = { ...wantedResource(release.record, record) };
  if (file === undefined) fields.url = record.url;
  else fields.hash = `sha256:${file.sha256}`;
  const base = { key, record, file, held, fields };
  if (held === undefined) {
    return { ...base, action: 'create', changes: [], drift: remembered !== undefined };
  }
  const names = file === undefined ? [...RESOURCE_FIELDS, 'url'] : RESOURCE_FIELDS;
  const changes = differences(names, {
    wanted: fields,
    held: { ...held.texts, format: sameFormat(held.texts.format, fields.format) },
    applied: remembered?.fields,
    isOurs: remembered === undefined,
  }).filter(({ field }) => field !== 'hash');
  const isOther =
    file !== undefined &&
    (held.texts.hash !== fields.hash || (held.bytes !== null && held.bytes !== file.bytes));
  if (isOther) return { ...base, action: 'update', changes, drift: false };
  return { ...base, action: changes.length > 0 ? 'describe' : 'unchanged', changes, drift: false };
}

/** CKAN has its own spelling of formats: `Parquet` for `PARQUET`. */
function sameFormat(held: string | undefined, wanted: unknown): string | undefined {
  const isIt = typeof wanted === 'string' && held?.toLowerCase() === wanted.toLowerCase();
  return isIt ? wanted : held;
}

function orderChange(
  resources: readonly ResourceWork[],
  held: RemotePackage | undefined,
): readonly Change[] {
  if (held === undefined) return [];
  const there = resources.filter((work) => work.held !== undefined);
  const place = (work: ResourceWork) => held.resources.findIndex(({ id }) => id === work.held?.id);
  const to = there.map(({ key }) => key);
  const from = [...there].sort((one, two) => place(one) - place(two)).map(({ key }) => key);
  return isSame(from, to) ? [] : [{ field: 'order', from, to }];
}
