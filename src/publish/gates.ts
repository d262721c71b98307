import type { BuildCheck } from '../metadata/record.ts';
import { type Gate, gate } from './plan.ts';
import type { Release } from './release.ts';

/** What the production line looked at, in the order in which one reads it. */
const CHECKED = [
  'validation',
  'privacy',
  'licence',
  'metadata',
  'provenance',
  'comparison',
] as const satisfies readonly BuildCheck['name'][];
/** A first version has nothing to be compared with. */
const MAY_LACK = new Set<BuildCheck['name']>(['comparison']);

/** What no platform is needed to say: what the build found, and whether its files are still those. */
export function localGates(release: Release): readonly Gate[] {
  return [
    ...CHECKED.flatMap((name) => checkGates(name, release)),
    ...intact(release),
    access(release),
  ];
}

function checkGates(name: (typeof CHECKED)[number], { record }: Release): Gate[] {
  const checks = (record.checks ?? []).filter((check) => check.name === name);
  const failed = checks.filter(({ ok }) => !ok);
  if (failed.length > 0) {
    return failed.map(({ reason, params }) => gate(name, reason ?? `${name}-held`, params ?? {}));
  }
  if (checks.length === 0 && !MAY_LACK.has(name)) return [gate(name, 'unchecked', { check: name })];
  return [gate(name)];
}

/** A file that was changed after it was checked is no longer the one that was checked. */
function intact({ files }: Release): Gate[] {
  return files
    .filter(({ resource, sha256 }) => resource.sha256 !== undefined && resource.sha256 !== sha256)
    .map(({ resource }) => gate('provenance', 'changed-since-build', { path: resource.path }));
}

function access({ record: { access: asked } }: Release): Gate {
  return asked?.level === 'restricted' ? gate('access', 'restricted') : gate('access');
}
