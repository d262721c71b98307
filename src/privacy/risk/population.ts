import type { Classes } from './classes.ts';
import type { People } from './people.ts';

/** How the classes of a file stand in a population. */
export interface PopulationView {
  /** Smallest class of the population among those of the file: k-map. */
  readonly smallest: number;
  /** Σ f/F over the classes. */
  readonly shares: number;
  /** Least and greatest f/F, over the classes of the population: δ-presence. */
  readonly presence: { readonly least: number; readonly most: number };
}

/** Looks up, for each class of a file, how many people of a population share its values. */
export type PopulationSizes = (people: People, classes: Classes) => PopulationView;

/**
 * A population table with the same quasi-identifiers, written in the same way as the file. A class
 * that the population does not hold counts as itself: F is f at least.
 */
export function populationSizes(population: People): PopulationSizes {
  const counts = population.counts;
  return (people, classes) => {
    let smallest = Number.POSITIVE_INFINITY;
    let shares = 0;
    let found = 0;
    const presence = { least: Number.POSITIVE_INFINITY, most: 0 };
    for (let tuple = 0; tuple < people.tuples.size; tuple++) {
      const numbers = people
        .textsOf(tuple)
        .map((text, column) => population.values[column]?.find(text) ?? -1);
      const same = population.tuples.find(numbers);
      if (same >= 0) found += 1;
      const size = classes.sizes[classes.of[tuple] as number] as number;
      const around = Math.max(size, same < 0 ? 0 : (counts[same] as number));
      smallest = Math.min(smallest, around);
      shares += size / around;
      presence.least = Math.min(presence.least, size / around);
      presence.most = Math.max(presence.most, size / around);
    }
    // Of a class that is not in the file nobody is.
    if (found < population.tuples.size) presence.least = 0;
    return { smallest, shares, presence };
  };
}
