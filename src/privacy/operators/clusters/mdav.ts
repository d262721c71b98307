/** Points in several dimensions, one row a point. */
export type Points = readonly (readonly number[])[];

/**
 * Groups points by `k` at least: MDAV (Domingo-Ferrer and Mateo-Sanz, 2002). Dimensions are first
 * brought to one scale. Time grows as n²/k. The answer does not depend on the order of the points.
 * @returns the group of each point
 */
export function mdav(points: Points, k: number): Int32Array {
  const order = points
    .map((_, index) => index)
    .sort((a, b) => compare(points[a] ?? [], points[b] ?? []));
  const scaled = scale(order.map((index) => points[index] ?? []));
  const groups = new Int32Array(points.length).fill(-1);
  let rest = scaled.map((_, index) => index);
  let group = 0;
  const take = (centre: readonly number[]): void => {
    const nearest = [...rest].sort(
      (a, b) => distance(scaled[a], centre) - distance(scaled[b], centre) || a - b,
    );
    const taken = new Set(nearest.slice(0, k));
    for (const index of taken) groups[order[index] ?? 0] = group;
    rest = rest.filter((index) => !taken.has(index));
    group += 1;
  };
  while (rest.length >= 2 * k) {
    const first = farthest(rest, centroid(rest, scaled), scaled);
    take(first);
    if (rest.length >= 2 * k) take(farthest(rest, first, scaled));
  }
  for (const index of rest) groups[order[index] ?? 0] = group;
  return groups;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) if (value !== b[index]) return value - (b[index] ?? 0);
  return 0;
}

function scale(points: Points): number[][] {
  const width = points[0]?.length ?? 0;
  const scaled = points.map((point) => [...point]);
  for (let axis = 0; axis < width; axis++) {
    const values = points.map((point) => point[axis] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(
      values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length,
    );
    for (const point of scaled)
      point[axis] = spread === 0 ? 0 : ((point[axis] ?? 0) - mean) / spread;
  }
  return scaled;
}

function centroid(rest: readonly number[], points: Points): number[] {
  const width = points[0]?.length ?? 0;
  return Array.from({ length: width }, (_, axis) => {
    return rest.reduce((sum, index) => sum + (points[index]?.[axis] ?? 0), 0) / rest.length;
  });
}

function farthest(
  rest: readonly number[],
  from: readonly number[],
  points: Points,
): readonly number[] {
  let best = -1;
  let found: readonly number[] = [];
  for (const index of rest) {
    const away = distance(points[index], from);
    if (away > best) {
      best = away;
      found = points[index] ?? [];
    }
  }
  return found;
}

function distance(a: readonly number[] | undefined, b: readonly number[]): number {
  let sum = 0;
  for (const [axis, value] of b.entries()) sum += ((a?.[axis] ?? 0) - value) ** 2;
  return sum;
}
