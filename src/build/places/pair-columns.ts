import { labelWords } from '../../base/folding.ts';
import type { PointColumn } from '../../schema/points/point-columns.ts';

const EASTINGS: ReadonlySet<string> = new Set([
  'x',
  'xl',
  'coordx',
  'coordonneex',
  'xcoord',
  'xlambert',
  'est',
  'easting',
  'longitude',
  'lon',
  'long',
]);
const NORTHINGS: ReadonlySet<string> = new Set([
  'y',
  'yl',
  'coordy',
  'coordonneey',
  'ycoord',
  'ylambert',
  'nord',
  'northing',
  'latitude',
  'lat',
]);

/** Columns whose names say that they hold metres of a projection: the content tells which one. */
export interface ProjectedPair {
  readonly x: number;
  readonly y: number;
}

/** An easting and a northing go together when the rest of their names is the same: `x_l93`, `y_l93`. */
export function projectedPairs(columns: readonly PointColumn[]): readonly ProjectedPair[] {
  const eastings = new Map<string, number>();
  const northings = new Map<string, number>();
  for (const { index, label, field } of columns) {
    const words = labelWords(field?.name ?? label);
    register(eastings, EASTINGS, words, index);
    register(northings, NORTHINGS, words, index);
  }
  return [...eastings].flatMap(([rest, x]) => {
    const y = northings.get(rest);
    return y === undefined ? [] : [{ x, y }];
  });
}

function register(
  known: Map<string, number>,
  names: ReadonlySet<string>,
  words: readonly string[],
  index: number,
): void {
  const at = words.findIndex((word) => names.has(word));
  if (at < 0) return;
  const rest = words.filter((_word, place) => place !== at).join(' ');
  if (!known.has(rest)) known.set(rest, index);
}
