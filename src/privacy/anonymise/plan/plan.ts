import type { Condition } from '../../operators/condition.ts';
import type { DatePrecision } from '../../operators/generalise-date.ts';
import type { PlaceKind, PlaceLevel } from '../../operators/places/place.ts';
import type { DistanceKind } from '../../risk/distances/distance.ts';

/** What is to be done with a table, as `schemas/anonymization-plan.schema.json` has it. */
export interface Plan {
  readonly version: 1;
  /** By name; a column that is not there goes out as it is. */
  readonly columns?: Readonly<Record<string, ColumnPlan>>;
  readonly rows?: readonly { readonly drop: Condition }[];
  /** What someone else may know of a person. */
  readonly quasi?: readonly string[];
  /** What must not be deduced. */
  readonly sensitive?: readonly (string | SensitivePlan)[];
  readonly hierarchies?: Readonly<Record<string, HierarchyPlan>>;
  readonly target?: Target;
  readonly aggregate?: AggregatePlan;
  /** Key file, from the plan's folder. */
  readonly key?: string;
}

/** An operator and its parameters. */
export interface ColumnPlan {
  readonly operator: string;
  readonly [parameter: string]: unknown;
}

export interface SensitivePlan {
  readonly column: string;
  readonly distance?: DistanceKind;
}

/** What a search must reach. */
export interface Target {
  readonly k: number;
  /** Distinct sensitive values in each class. */
  readonly l?: number;
  readonly entropyL?: number;
  readonly t?: number;
  /** Share of rows that may be left out, from 0 to 1. */
  readonly maxSuppression?: number;
  readonly algorithm?: 'full-domain' | 'mondrian';
  readonly maxNodes?: number;
}

export type HierarchyPlan =
  | { readonly kind: 'date'; readonly levels: readonly DatePrecision[] }
  | {
      readonly kind: 'number';
      readonly widths: readonly number[];
      readonly top?: number;
      readonly bottom?: number;
    }
  | { readonly kind: 'geo'; readonly from?: PlaceKind; readonly levels: readonly PlaceLevel[] }
  | { readonly kind: 'prefix'; readonly remove: readonly number[] }
  | {
      readonly kind: 'groups';
      readonly levels: readonly Readonly<Record<string, readonly (string | number | boolean)[]>>[];
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'fixed' };

export interface AggregatePlan {
  readonly by: readonly string[];
  readonly measures?: readonly { readonly column: string; readonly of: 'sum' | 'mean' }[];
  /** Column that tells whom a row comes from. */
  readonly unit?: string;
  readonly threshold?: number;
  readonly dominance?: number;
  readonly totals?: boolean;
  readonly strict?: boolean;
}
