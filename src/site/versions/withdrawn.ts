import type { DatasetView } from '../model.ts';
import type { SiteMemory } from './versions.ts';

/** A dataset that the site showed and shows no longer: its address goes on answering. */
export interface Withdrawn {
  readonly id: string;
  readonly title: string;
  /** Day when the site stopped showing it, `AAAA-MM-JJ`. */
  readonly date: string;
}

/** Those of the former site that are not there any more; one that is back is withdrawn no longer. */
export function withdrawnSince(
  { titles = {}, withdrawn = {} }: SiteMemory,
  views: readonly DatasetView[],
  today: string,
): readonly Withdrawn[] {
  const shown = new Set(views.map(({ record }) => record.id));
  const all = new Map<string, Withdrawn>();
  for (const [id, title] of Object.entries(titles)) all.set(id, { id, title, date: today });
  for (const [id, facts] of Object.entries(withdrawn)) all.set(id, { id, ...facts });
  return [...all.values()]
    .filter(({ id }) => !shown.has(id))
    .sort((first, second) => (first.id < second.id ? -1 : 1));
}
