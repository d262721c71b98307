import { inferHierarchy } from '../../risk/hierarchy/infer.ts';
import type { HierarchyPlan } from '../plan/plan.ts';
import type { TreatedColumn } from '../resolve/resolve-columns.ts';

const NONE: HierarchyPlan = { kind: 'none' };

/** What an operator has written says how to widen it further. */
const HINTS: Readonly<
  Record<string, (params: Readonly<Record<string, unknown>>) => HierarchyPlan>
> = {
  'generalise-date': ({ to }) => afterDate(String(to)),
  'generalise-geo': ({ to, as }) => (as === 'name' ? NONE : afterPlace(String(to))),
  'generalise-number': afterBands,
  'generalise-age': afterBands,
};

/** The hierarchy of a column that the plan does not tell: from its operator, else from its values. */
export function hierarchyHint(
  label: string,
  treated: TreatedColumn | undefined,
  texts: readonly string[],
): HierarchyPlan {
  if (treated === undefined) return inferHierarchy(label, texts);
  const hint = HINTS[treated.operator];
  if (hint !== undefined) return hint(treated.params);
  const isNumber = ['round-number', 'noise', 'microaggregate'].includes(treated.operator);
  return isNumber ? inferHierarchy(label, texts) : NONE;
}

function afterDate(to: string): HierarchyPlan {
  if (to === 'decade') return NONE;
  if (to === 'five-years') return { kind: 'date', levels: ['decade'] };
  if (to === 'year') return { kind: 'date', levels: ['five-years', 'decade'] };
  return { kind: 'date', levels: ['year', 'decade'] };
}

function afterPlace(to: string): HierarchyPlan {
  if (to === 'commune') return { kind: 'geo', from: 'commune', levels: ['departement', 'region'] };
  return to === 'departement' ? { kind: 'geo', from: 'departement', levels: ['region'] } : NONE;
}

function afterBands({
  width,
  bounds,
  top,
  bottom,
}: Readonly<Record<string, unknown>>): HierarchyPlan {
  if (typeof width !== 'number' || bounds !== undefined) return NONE;
  return {
    kind: 'number',
    widths: [2 * width, 4 * width, 8 * width],
    ...(typeof top === 'number' ? { top } : {}),
    ...(typeof bottom === 'number' ? { bottom } : {}),
  };
}
