import type { People } from '../../risk/people.ts';
import type { DistanceChoice } from '../../risk/sensitive-judge.ts';
import { treeOfGroups } from '../../risk/tree-of-groups.ts';
import type { SensitivePlan } from '../plan/plan.ts';
import { planError } from '../plan/plan-error.ts';
import type { ReadPlan } from '../plan/read-plan.ts';

/** Sensitive columns as a plan names them, each with its distance if it tells one. */
export function sensitivePlans({
  sensitive = [],
}: Pick<ReadPlan['plan'], 'sensitive'>): readonly SensitivePlan[] {
  return sensitive.map((entry) => (typeof entry === 'string' ? { column: entry } : entry));
}

/**
 * How distances are told, by name of the column in `people`.
 * @throws OdcError `config` `plan-contradiction` for a hierarchical distance without groups
 */
export function distanceChoices(
  { plan, locate }: ReadPlan,
  people: People,
): Readonly<Record<string, DistanceChoice>> {
  const choices: Record<string, DistanceChoice> = {};
  sensitivePlans(plan).forEach(({ column, distance }, index) => {
    if (distance === undefined) return;
    if (distance !== 'hierarchical') {
      choices[column] = { kind: distance };
      return;
    }
    const hierarchy = plan.hierarchies?.[column];
    if (hierarchy?.kind !== 'groups') {
      throw planError('plan-contradiction', locate(['sensitive', index]), {
        reason: 'distance-without-groups',
        field: column,
      });
    }
    choices[column] = {
      kind: distance,
      tree: (ordering) => {
        const values = people.sensitive.find(({ name }) => name === column)?.values;
        if (values === undefined) throw new Error(`no sensitive column ${column}`);
        return treeOfGroups(hierarchy.levels, values, ordering);
      },
    };
  });
  return choices;
}
