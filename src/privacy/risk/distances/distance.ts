/**
 * How far the sensitive values of a class are from those of the whole table (earth mover's distance,
 * Li 2007): 0 when they are spread alike, 1 at most.
 */
export interface Distance {
  /**
   * @param ranks the values of the class, as ranks in the order of `Ordering`, ascending
   * @param shares by rank: their share in the class; 0 for the others
   */
  of(ranks: readonly number[], shares: Float64Array): number;
}

/** How the distance between two values is told; see the files of this folder. */
export type DistanceKind = 'equal' | 'ordered' | 'hierarchical';
