import type { DatasetView } from '../model.ts';

/** The themes in use, the fullest first. */
export function themesOf(
  views: readonly DatasetView[],
): readonly { readonly code: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { record } of views) {
    for (const theme of record.themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((first, second) => second.count - first.count || (first.code < second.code ? -1 : 1));
}
