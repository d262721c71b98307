import type { Classes } from './classes.ts';
import type { People } from './people.ts';

/**
 * Looks up, for each class of a file, how many people of a population share its values.
 * @returns the smallest such number, and Σ f/F over the classes
 */
export type PopulationSizes = (
  people: People,
  classes: Classes,
) => { readonly smallest: number; readonly shares: number };

/**
 * A population table with the same quasi-identifiers, written in the same way as the file. A class
 * that the population does not hold counts as itself: F is f at least.
 */
export function populationSizes(population: People): PopulationSizes {
  const counts = population.counts;
  return (people, classes) => {
    let smallest = Number.POSITIVE_INFINITY;
    let shares = 0;
    for (let tuple = 0; tuple < people.tuples.size; tuple++) {
      const numbers = people
        .textsOf(tuple)
        .map((text, column) => population.values[column]?.find(text) ?? -1);
      const found = population.tuples.find(numbers);
      const size = classes.sizes[classes.of[tuple] as number] as number;
      const around = Math.max(size, found < 0 ? 0 : (counts[found] as number));
      smallest = Math.min(smallest, around);
      shares += size / around;
    }
    return { smallest, shares };
  };
}
