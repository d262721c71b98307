import type { Distance, DistanceKind } from './distances/distance.ts';
import { equalDistance } from './distances/equal.ts';
import { hierarchicalDistance, type ValueTree } from './distances/hierarchical.ts';
import { orderedDistance } from './distances/ordered.ts';
import { type Ordering, orderingOf } from './ordering.ts';
import type { SensitiveColumn } from './people.ts';

/** How distances between the values of a sensitive column are told. */
export interface DistanceChoice {
  /** Numbers are ordered and texts equally far when left out. */
  readonly kind?: DistanceKind;
  /** For `hierarchical`: the tree over the values, by the column's own dictionary. */
  readonly tree?: (ordering: Ordering) => ValueTree;
}

/** One sensitive column, ready to be judged class by class. */
export interface SensitiveJudge {
  readonly column: SensitiveColumn;
  readonly ordering: Ordering;
  readonly kind: DistanceKind;
  /** Share of each value in the table that is judged, by rank. */
  whole(keptRows: Float64Array | undefined, rows: number): Float64Array;
  distance(whole: Float64Array): Distance;
}

export function sensitiveJudge(
  column: SensitiveColumn,
  choice: DistanceChoice = {},
): SensitiveJudge {
  const ordering = orderingOf(column.values);
  const kind = choice.kind ?? (ordering.isNumeric ? 'ordered' : 'equal');
  return {
    column,
    ordering,
    kind,
    whole(keptRows, rows) {
      const shares = new Float64Array(column.values.size);
      const { pairs, counts } = column;
      const held = counts.first(pairs.size);
      for (let pair = 0; pair < pairs.size; pair++) {
        if (keptRows !== undefined && keptRows[pairs.at(pair, 0)] === 0) continue;
        const rank = ordering.ranks[pairs.at(pair, 1)] as number;
        shares[rank] = (shares[rank] as number) + (held[pair] as number);
      }
      return shares.map((count) => count / rows);
    },
    distance(whole) {
      if (kind === 'ordered') return orderedDistance(whole);
      if (kind === 'equal' || choice.tree === undefined) return equalDistance(whole);
      return hierarchicalDistance(whole, choice.tree(ordering));
    },
  };
}
