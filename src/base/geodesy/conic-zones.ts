/** Numbers of the zones of the "coniques conformes" (EPSG:3942 to 3950), from the south. */
export type ConicZone = 42 | 43 | 44 | 45 | 46 | 47 | 48 | 49 | 50;

const FIRST = 42;
const LAST = 50;

/**
 * The zone, CC42 to CC50, in which metres are a place of metropolitan France. Each has its own
 * northing, a million metres from the next: the first digits of `y` tell it.
 */
export function conicZoneOf(x: number, y: number): ConicZone | undefined {
  if (x < 1.1e6 || x > 2.4e6) return undefined;
  const zone = Math.floor(y / 1e6) + FIRST - 1;
  const north = y - (zone - FIRST + 1) * 1e6;
  const isZone = zone >= FIRST && zone <= LAST && north > 5e4 && north < 3.7e5;
  return isZone ? (zone as ConicZone) : undefined;
}
