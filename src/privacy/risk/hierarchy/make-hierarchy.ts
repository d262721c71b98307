import type { Cog } from '../../../base/french/cog.ts';
import type { Epci } from '../../../base/french/epci.ts';
import type { HierarchyPlan } from '../../anonymise/plan/plan.ts';
import { placeKindOf } from '../../operators/places/place-kind.ts';
import type { Dictionary } from '../dictionary.ts';
import { dateForm, groupForm, numberForm, placeForm, prefixForm } from './forms.ts';
import { ANY_FORM, buildHierarchy, type Hierarchy, type LevelForm } from './hierarchy.ts';

/** The official lists, loaded when a hierarchy of places asks for them. */
export interface PlaceLists {
  cog(): Promise<Cog>;
  epci(): Promise<Epci>;
}

/**
 * Makes the hierarchy of a column from its plan. `*` comes last, unless the column is `fixed`.
 * @throws NotNested, MissingInGroups
 */
export async function makeHierarchy(
  column: string,
  values: Dictionary,
  plan: HierarchyPlan,
  lists: PlaceLists,
): Promise<Hierarchy> {
  if (plan.kind === 'fixed') return buildHierarchy(column, values, []);
  return buildHierarchy(column, values, [
    ...(await formsOf(column, values, plan, lists)),
    ANY_FORM,
  ]);
}

async function formsOf(
  column: string,
  values: Dictionary,
  plan: HierarchyPlan,
  lists: PlaceLists,
): Promise<readonly LevelForm[]> {
  switch (plan.kind) {
    case 'date':
      return plan.levels.map(dateForm);
    case 'number':
      return plan.widths.map((width) => numberForm(width, plan.top, plan.bottom));
    case 'prefix':
      return plan.remove.map(prefixForm);
    case 'groups':
      return plan.levels.map((groups, level) => groupForm(groups, level + 1, values.texts));
    case 'geo': {
      const from = plan.from ?? placeKindOf(column) ?? 'postcode';
      const needsEpci = plan.levels.includes('epci');
      const places = { cog: await lists.cog(), epci: needsEpci ? await lists.epci() : undefined };
      return plan.levels.map((level) => placeForm(from, level, places));
    }
    default:
      return [];
  }
}
