import { FRENCH_BOXES, isInsideAny } from './territories.ts';

/** What is thought of a point, for a file about France. */
export type Where = 'france' | 'swapped' | 'zero' | 'projected' | 'outside';

/**
 * Where a point is. No place of France becomes another one when latitude and longitude are
 * exchanged: a point out of France that comes back to it so was certainly exchanged.
 */
export function whereIs(longitude: number, latitude: number): Where {
  if (isInsideAny(longitude, latitude, FRENCH_BOXES)) return 'france';
  if (longitude === 0 && latitude === 0) return 'zero';
  if (isInsideAny(latitude, longitude, FRENCH_BOXES)) return 'swapped';
  return isProjected(longitude, latitude) || isProjected(latitude, longitude)
    ? 'projected'
    : 'outside';
}

/** Metres of the legal projection of mainland France (Lambert 93) instead of degrees. */
function isProjected(x: number, y: number): boolean {
  return x > 1e5 && x < 1.25e6 && y > 6e6 && y < 7.15e6;
}

/** Kilometres between two places, exact enough to tell a département from another. */
export function kilometres(
  a: { readonly longitude: number; readonly latitude: number },
  b: { readonly longitude: number; readonly latitude: number },
): number {
  const middle = ((a.latitude + b.latitude) / 2) * (Math.PI / 180);
  const east = (a.longitude - b.longitude) * Math.cos(middle);
  return 111.2 * Math.hypot(east, a.latitude - b.latitude);
}
