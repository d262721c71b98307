const NUMBERED = /^\d+(?:\.\d+)*(?:[-+].*)?$/;

/**
 * Orders versions as the national catalogue does (semantic versioning, a leading `v` apart):
 * negative when `a` is older. A pre-release (`2.0.0-beta`) comes before its release.
 */
export function compareVersions(a: string, b: string): number {
  const left = parse(a);
  const right = parse(b);
  const length = Math.max(left.numbers.length, right.numbers.length);
  for (let index = 0; index < length; index++) {
    const difference = (left.numbers[index] ?? 0) - (right.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (left.suffix === right.suffix) return 0;
  if (left.suffix === '') return 1;
  if (right.suffix === '') return -1;
  return left.suffix < right.suffix ? -1 : 1;
}

/** True for two writings of one version: `v2.1` and `2.1.0`. */
export function sameVersion(a: string, b: string): boolean {
  const [left, right] = [bareVersion(a), bareVersion(b)];
  return (
    left === right || (NUMBERED.test(left) && NUMBERED.test(right) && compareVersions(a, b) === 0)
  );
}

/** The newest of some versions; `undefined` when there are none. */
export function newestVersion(versions: Iterable<string>): string | undefined {
  let newest: string | undefined;
  for (const version of versions) {
    if (newest === undefined || compareVersions(version, newest) > 0) newest = version;
  }
  return newest;
}

/** A version as catalogues name it: without the `v` that tags and users put before it. */
export function bareVersion(version: string): string {
  return version.replace(/^v(?=\d)/i, '');
}

function parse(version: string): { numbers: number[]; suffix: string } {
  const [core = '', ...rest] = bareVersion(version).replace(/\+.*$/, '').split('-');
  return {
    numbers: core.split('.').map((part) => Number.parseInt(part, 10) || 0),
    suffix: rest.join('-'),
  };
}
