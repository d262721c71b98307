import { OdcError } from '../../base/errors.ts';
import { nearMiss } from '../../base/near-miss.ts';
import type { Dataset, Project } from '../../project/project.ts';
import { type Release, readRelease } from '../../publish/release.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';

/** Where `odc build` writes. */
export const OPEN = 'open';

/**
 * What is built and goes to a target: the datasets named, else all of those that `odc.yml` sends
 * there.
 * @throws OdcError `usage`: an unknown id, one that is not built, or nothing at all
 */
export async function releasesOf(
  ids: readonly string[],
  target: string,
  project: Project,
  { ports, signal }: Context,
): Promise<readonly Release[]> {
  const named = ids.length > 0;
  const datasets = named
    ? [...new Set(ids)].map((id) => datasetOf(id, project))
    : project.datasets.filter(({ targets }) => targets === undefined || targets.includes(target));
  const releases: Release[] = [];
  for (const { id } of datasets) {
    const folder = paths.join(project.folder, OPEN, id);
    const release = await readRelease(folder, { files: ports.files, join: paths.join, signal });
    if (release !== undefined) releases.push(release);
    else if (named) throw new OdcError('usage', 'publish-not-built', { id });
  }
  if (releases.length === 0) throw new OdcError('usage', 'publish-nothing', {});
  return releases;
}

function datasetOf(id: string, { datasets }: Project): Dataset {
  const found = datasets.find((dataset) => dataset.id === id);
  if (found !== undefined) return found;
  const known = datasets.map((dataset) => dataset.id);
  const near = nearMiss(id, known) ?? null;
  throw new OdcError('usage', 'publish-unknown-dataset', { id, near, known });
}
