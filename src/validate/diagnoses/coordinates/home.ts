import { type Box, FRENCH_BOXES, isInside } from '../../../base/french/territories.ts';
import { kilometres } from '../../../base/french/where-is.ts';

/** A place in degrees. */
export interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

/** Points to have seen before a file may be said to be of one territory. */
const ENOUGH = 20;
/** Most of the points stand this near the middle, in kilometres: about the size of a département. */
const NEAR = 100;
const MOST = 0.9;
/** From here on, a point does not belong to the same territory. */
export const FAR = 300;

/**
 * The middle of the territory that a file is about, when nearly all its points are in an area of the
 * size of a département; `undefined` for a national file, or too small a one.
 */
export function homeOf(places: readonly Place[]): Place | undefined {
  if (places.length < ENOUGH) return undefined;
  const middle = {
    longitude: median(places.map(({ longitude }) => longitude)),
    latitude: median(places.map(({ latitude }) => latitude)),
  };
  const near = places.filter((place) => kilometres(place, middle) <= NEAR).length;
  return near >= places.length * MOST ? middle : undefined;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** A rectangle around a home in which no point is far from it, all of it in one part of France. */
export function boxAround(home: Place): Box {
  const half = FAR / Math.SQRT2 / 111.2 - 0.05;
  const around = {
    west: home.longitude - half,
    south: home.latitude - half,
    east: home.longitude + half,
    north: home.latitude + half,
  };
  const part = FRENCH_BOXES.find((box) => isInside(home.longitude, home.latitude, box));
  return part === undefined ? around : intersection(around, part);
}

function intersection(a: Box, b: Box): Box {
  return {
    west: Math.max(a.west, b.west),
    south: Math.max(a.south, b.south),
    east: Math.min(a.east, b.east),
    north: Math.min(a.north, b.north),
  };
}
