import type { ResourceRecord } from '../../../metadata/record.ts';
import type { LockedResource } from '../../../project/lock.ts';
import { keyOf, type Release, type ReleaseFile } from '../../release.ts';
import { RESOURCE_MARKER } from './markers.ts';
import { lastSegment, storedNameOf } from './names.ts';
import type { RemoteResource } from './wire.ts';

/** Which resources of the platform are the files of a release. */
export interface Matches {
  readonly files: readonly (readonly [file: ReleaseFile, resource: RemoteResource | undefined])[];
  readonly links: readonly (readonly [
    link: ResourceRecord,
    resource: RemoteResource | undefined,
  ])[];
  /** Ours once, in no release any more. */
  readonly gone: readonly RemoteResource[];
  /** Second copies of our files, left by a sending whose answer was lost. */
  readonly duplicates: readonly RemoteResource[];
  /** Not ours. */
  readonly foreign: readonly RemoteResource[];
}

type LockedResources = Readonly<Record<string, LockedResource>>;

/**
 * By what is remembered, then by the marker, then, for a sending that was cut before it was marked,
 * by the very bytes.
 */
export function matchResources(
  release: Release,
  resources: readonly RemoteResource[],
  locked: LockedResources,
): Matches {
  const left = new Set(resources);
  const take = (test: (resource: RemoteResource) => boolean): RemoteResource | undefined => {
    const found = [...left].find(test);
    if (found !== undefined) left.delete(found);
    return found;
  };
  // A file put on a link would stay a link: one never becomes the other.
  const known = (record: ResourceRecord, filetype: string): RemoteResource | undefined => {
    const key = keyOf(record, release.record);
    const id = Object.hasOwn(locked, key) ? locked[key]?.id : undefined;
    return (
      take((one) => one.filetype === filetype && one.id === id) ??
      take(
        (one) =>
          one.filetype === filetype &&
          one.extras[RESOURCE_MARKER] === key &&
          isUnknown(one, locked),
      )
    );
  };
  const byKey = release.files.map((file) => [file, known(file.resource, 'file')] as const);
  const linksByKey = release.links.map((link) => [link, known(link, 'remote')] as const);
  const files = byKey.map(
    ([file, found]) => [file, found ?? take((one) => isCopyOf(one, file))] as const,
  );
  const links = linksByKey.map(
    ([link, found]) =>
      [link, found ?? take((one) => one.filetype === 'remote' && one.url === link.url)] as const,
  );
  const isSecond = (one: RemoteResource): boolean =>
    isUnknown(one, locked) &&
    (release.files.some((file) => isCopyOf(one, file)) ||
      links.some(([link, held]) => held !== undefined && isSameLink(one, link, release)));
  const duplicates = [...left].filter(isSecond);
  const rest = [...left].filter((one) => !duplicates.includes(one));
  const gone = rest.filter((one) => !isUnknown(one, locked) || isMarked(one));
  return { files, links, gone, duplicates, foreign: rest.filter((one) => !gone.includes(one)) };
}

/** A link made twice, by a request that arrived after one had given it up. */
const isSameLink = (one: RemoteResource, link: ResourceRecord, { record }: Release): boolean =>
  one.filetype === 'remote' &&
  one.url === link.url &&
  one.extras[RESOURCE_MARKER] === keyOf(link, record);

const isMarked = ({ extras }: RemoteResource): boolean => Object.hasOwn(extras, RESOURCE_MARKER);
const isUnknown = ({ id }: RemoteResource, locked: LockedResources): boolean =>
  Object.values(locked).every((one) => one.id !== id);

/** A file just sent, to which nothing was done since: our bytes, our name, no title of its own. */
function isCopyOf(resource: RemoteResource, file: ReleaseFile): boolean {
  const name = lastSegment(resource.url);
  return (
    !isMarked(resource) &&
    resource.filetype === 'file' &&
    hasBytesOf(resource, file) &&
    resource.title === name &&
    resource.description === null &&
    name === storedNameOf(lastSegment(file.resource.path))
  );
}

/** Whether the platform holds these very bytes. */
export function hasBytesOf({ checksum, filesize }: RemoteResource, file: ReleaseFile): boolean {
  if (filesize !== file.bytes) return false;
  return checksum?.type === 'sha256'
    ? checksum.value === file.sha256
    : checksum?.value === file.sha1;
}
