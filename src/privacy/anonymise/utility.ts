import { Grouper } from '../risk/classes.ts';
import type { Measures } from '../risk/measures.ts';
import type { People } from '../risk/people.ts';
import type { Target } from './plan/plan.ts';
import type { Utility } from './report.ts';
import type { SearchFacts } from './target/search-target.ts';

/** What is left to those who will use the file. */
export function utilityOf(
  people: People,
  measures: Measures,
  suppressed: number,
  target: Target | undefined,
  search: SearchFacts | null,
): Utility {
  const { sizes, count } = new Grouper(people).asTheyAre(people);
  let squares = 0;
  for (let at = 0; at < count; at++) squares += (sizes[at] as number) ** 2;
  const levels = search?.levels ?? [];
  const ranks = levels.map(({ rank, of }) => (of > 1 ? rank / (of - 1) : 0));
  return {
    averageClass:
      target === undefined || measures.classes === 0
        ? null
        : measures.n / (target.k * measures.classes),
    discernibility: squares + suppressed * (measures.n + suppressed),
    precisionLoss:
      ranks.length === 0 ? null : ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length,
    loss: search?.loss ?? null,
  };
}
