import { isDeepStrictEqual } from 'node:util';
import type {
  Authority,
  Dataset,
  Objective,
  ObligationAnswer,
  Platform,
  Project,
  Roles,
} from '../project/project.ts';

/** What the launch tells of the project: the same keys as `odc.yml`. */
export interface Answers {
  readonly authority: Authority;
  readonly roles?: Roles;
  readonly objectives?: readonly Objective[];
  readonly platform?: Platform;
  readonly license?: string;
  readonly folders?: readonly string[];
  readonly datasets?: readonly Dataset[];
  readonly obligations?: readonly ObligationAnswer[];
}

/** Some of them: those of one source (options, a file, the directory, `odc.yml`). */
export type SomeAnswers = Omit<Answers, 'authority'> & { readonly authority?: Partial<Authority> };

/** What an `odc.yml`, or a file of answers, says. */
export function answersOf(project: Project): SomeAnswers {
  const { authority, roles, objectives, platform, license, inventory, datasets, obligations } =
    project;
  return {
    ...(authority === undefined ? {} : { authority }),
    ...(roles === undefined ? {} : { roles }),
    ...(objectives === undefined ? {} : { objectives }),
    ...(platform === undefined ? {} : { platform }),
    ...(license === undefined ? {} : { license }),
    ...(inventory?.folders === undefined ? {} : { folders: inventory.folders }),
    ...(datasets.length === 0 ? {} : { datasets }),
    ...(obligations === undefined ? {} : { obligations }),
  };
}

/**
 * Brings sources together: for one value the first source that has it wins; lists of people, of
 * folders and of datasets add up, the items of the last source first.
 * @param sources the strongest first
 */
export function gather(sources: readonly SomeAnswers[]): SomeAnswers {
  return sources.reduceRight<SomeAnswers>((weaker, stronger) => over(stronger, weaker), {});
}

function over(stronger: SomeAnswers, weaker: SomeAnswers): SomeAnswers {
  const authority = { ...weaker.authority, ...stronger.authority };
  const roles = rolesOver(stronger.roles, weaker.roles);
  const folders = added(weaker.folders, stronger.folders);
  const datasets = datasetsOver(weaker.datasets, stronger.datasets);
  const obligations = answersOver(weaker.obligations, stronger.obligations);
  return {
    ...weaker,
    ...stronger,
    ...(Object.keys(authority).length === 0 ? {} : { authority }),
    ...(roles === undefined ? {} : { roles }),
    ...(folders === undefined ? {} : { folders }),
    ...(datasets === undefined ? {} : { datasets }),
    ...(obligations === undefined ? {} : { obligations }),
  };
}

function rolesOver(stronger: Roles | undefined, weaker: Roles | undefined): Roles | undefined {
  if (stronger === undefined || weaker === undefined) return stronger ?? weaker;
  const committee = added(weaker.committee, stronger.committee);
  const referents = added(weaker.referents, stronger.referents);
  return {
    ...weaker,
    ...stronger,
    ...(committee === undefined ? {} : { committee }),
    ...(referents === undefined ? {} : { referents }),
  };
}

/** One answer per duty: the stronger one. */
function answersOver(
  weaker: readonly ObligationAnswer[] = [],
  stronger: readonly ObligationAnswer[] = [],
): readonly ObligationAnswer[] | undefined {
  const all = [...new Map([...weaker, ...stronger].map((one) => [one.id, one])).values()];
  return all.length === 0 ? undefined : all;
}

/** A dataset that is known by its id, or that reads the same file, is not added twice. */
function datasetsOver(
  kept: readonly Dataset[] | undefined,
  more: readonly Dataset[] | undefined,
): readonly Dataset[] | undefined {
  if (kept === undefined || more === undefined) return kept ?? more;
  const paths = new Set(kept.flatMap(({ resources }) => resources.map(placeOf)));
  const ids = new Set(kept.map(({ id }) => id));
  const known = ({ id, resources }: Dataset): boolean =>
    ids.has(id) || resources.some((one) => paths.has(placeOf(one)));
  return [...kept, ...more.filter((one) => !known(one))];
}

const placeOf = ({ path, sheet }: { readonly path: string; readonly sheet?: string }): string =>
  `${path.replaceAll('\\', '/')}\n${sheet ?? ''}`;

function added<Item>(
  kept: readonly Item[] | undefined,
  more: readonly Item[] | undefined,
): readonly Item[] | undefined {
  if (kept === undefined || more === undefined) return kept ?? more;
  return [...kept, ...more.filter((one) => !kept.some((known) => isDeepStrictEqual(known, one)))];
}
