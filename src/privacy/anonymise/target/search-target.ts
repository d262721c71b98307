import { loadEpci } from '../../../base/french/epci.ts';
import { loadCog } from '../../../base/french/load-cog.ts';
import type { WalkOptions } from '../../../table/table.ts';
import type { Dictionary } from '../../risk/dictionary.ts';
import { MissingInGroups } from '../../risk/hierarchy/forms.ts';
import { type Hierarchy, NotNested } from '../../risk/hierarchy/hierarchy.ts';
import { makeHierarchy } from '../../risk/hierarchy/make-hierarchy.ts';
import type { People } from '../../risk/people.ts';
import { searchFullDomain } from '../../risk/search/full-domain.ts';
import type { Demands } from '../../risk/search/judge.ts';
import { mondrian } from '../../risk/search/mondrian.ts';
import type { Recoding } from '../../risk/search/recoding.ts';
import type { Target } from '../plan/plan.ts';
import { planError } from '../plan/plan-error.ts';
import type { ReadPlan } from '../plan/read-plan.ts';
import type { TreatedColumn } from '../resolve/resolve-columns.ts';
import { distanceChoices } from './distances.ts';
import { hierarchyHint } from './hierarchy-hint.ts';

/** Share of rows that may be left out when the plan tells none. */
export const DEFAULT_SUPPRESSION = 0.01;

/** What a search did, for the report. */
export interface SearchFacts {
  readonly algorithm: 'full-domain' | 'mondrian';
  /** False when it stopped before it could prove that nothing loses less. */
  readonly proven: boolean;
  readonly nodes: number;
  readonly judged: number;
  readonly maxSuppression: number;
  /** Between 0, the table as it is, and 1, nothing but `*`. */
  readonly loss: number;
  /** The level of each quasi-identifier and how many it has; none for Mondrian. */
  readonly levels: readonly {
    readonly column: string;
    readonly level: string;
    readonly rank: number;
    readonly of: number;
  }[];
}

export interface FoundTarget {
  readonly recoding: Recoding;
  readonly facts: SearchFacts;
}

/**
 * Looks for a way to write the quasi-identifiers that meets the target of a plan.
 * @param treated how each quasi-identifier is treated before
 * @returns `undefined` when there is none, however much is lost
 */
export async function searchTarget(
  read: ReadPlan,
  target: Target,
  people: People,
  treated: readonly (TreatedColumn | undefined)[],
  walk: WalkOptions,
): Promise<FoundTarget | undefined> {
  const distances = distanceChoices(read, people);
  const demands: Demands = target;
  const maxSuppression = target.maxSuppression ?? DEFAULT_SUPPRESSION;
  if (target.algorithm === 'mondrian') {
    const recoding = mondrian(people, demands, distances);
    const facts = {
      algorithm: 'mondrian',
      proven: false,
      nodes: 0,
      judged: 0,
      maxSuppression,
      levels: [],
    } as const;
    return recoding && { recoding, facts: { ...facts, loss: recoding.loss } };
  }
  const hierarchies = await hierarchiesOf(read, people, treated);
  const found = await searchFullDomain(people, hierarchies, demands, {
    mostSuppressed: Math.floor(maxSuppression * people.rows + 1e-9),
    distances,
    ...(target.maxNodes === undefined ? {} : { maxNodes: target.maxNodes }),
    ...(walk.signal === undefined ? {} : { signal: walk.signal }),
  });
  if (found === undefined) return undefined;
  const levels = hierarchies.map((hierarchy, column) => {
    const rank = found.levels[column] ?? 0;
    return {
      column: hierarchy.column,
      level: hierarchy.levels[rank]?.name ?? '',
      rank,
      of: hierarchy.levels.length,
    };
  });
  const { isProven: proven, nodes, judged, loss, suppressed } = found;
  return {
    recoding: {
      suppressed,
      loss,
      keeps: (tuple) => found.kept[tuple] === 1,
      label: (tuple, column) =>
        labelAt(hierarchies[column], found.levels[column] ?? 0, people.tuples.at(tuple, column)),
    },
    facts: { algorithm: 'full-domain', proven, nodes, judged, maxSuppression, loss, levels },
  };
}

function labelAt(hierarchy: Hierarchy | undefined, rank: number, value: number): string {
  const level = hierarchy?.levels[rank];
  return level?.labels[level.map.to[value] as number] ?? '';
}

async function hierarchiesOf(
  read: ReadPlan,
  people: People,
  treated: readonly (TreatedColumn | undefined)[],
): Promise<readonly Hierarchy[]> {
  const hierarchies: Hierarchy[] = [];
  for (const [column, name] of people.quasi.entries()) {
    const values = people.values[column];
    if (values !== undefined)
      hierarchies.push(await hierarchyOf(read, name, values, treated[column]));
  }
  return hierarchies;
}

async function hierarchyOf(
  { plan, locate }: ReadPlan,
  name: string,
  values: Dictionary,
  treated: TreatedColumn | undefined,
): Promise<Hierarchy> {
  const wanted = plan.hierarchies?.[name] ?? hierarchyHint(name, treated, values.texts);
  try {
    return await makeHierarchy(name, values, wanted, { cog: loadCog, epci: loadEpci });
  } catch (cause) {
    const place = locate(['hierarchies', name]);
    if (cause instanceof NotNested)
      throw planError('hierarchy-not-nested', place, { field: name, level: cause.level });
    if (cause instanceof MissingInGroups) {
      throw planError('hierarchy-missing-values', place, {
        field: name,
        count: cause.values.length,
        starts: cause.values.slice(0, 5).map(startOf),
      });
    }
    throw cause;
  }
}

/** A value may be personal: only how it starts is told. */
function startOf(value: string): string {
  return `${Array.from(value).slice(0, 3).join('')}…`;
}
