/**
 * Number of letters to insert, remove, replace or swap with their neighbour to go from one text to
 * the other (optimal string alignment). Answers `limit + 1` as soon as it is known to be larger
 * than `limit`.
 */
export function editDistance(from: string, to: string, limit: number): number {
  const [a, b] = [Array.from(from), Array.from(to)];
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = b.map((_letter, index) => index + 1);
  above.unshift(0);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const removal = (above[j] ?? 0) + 1;
      const insertion = (current[j - 1] ?? 0) + 1;
      let best = Math.min(removal, insertion, (above[j - 1] ?? 0) + cost);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      current.push(best);
    }
    if (Math.min(...current) > limit) return limit + 1;
    before = above;
    above = current;
  }
  return Math.min(above[b.length] ?? 0, limit + 1);
}

/** The only candidate within `limit` edits of the text; `undefined` when none or several are as near. */
export function nearest(
  text: string,
  candidates: Iterable<string>,
  limit: number,
): string | undefined {
  let best = limit + 1;
  let found: string | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(text, candidate, limit);
    if (distance > best || distance > limit) continue;
    found = distance === best && candidate !== found ? undefined : candidate;
    best = distance;
  }
  return found;
}
