/** GRS 80, on which ETRS89 and the legal French systems lie; WGS 84 differs by less than a millimetre. */
export const GRS80 = { a: 6_378_137, f: 1 / 298.257222101 } as const;

export const E2 = GRS80.f * (2 - GRS80.f);
export const E = Math.sqrt(E2);

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;
export const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** A point in metres. */
export interface MapPoint {
  readonly east: number;
  readonly north: number;
}

/** A point in degrees. */
export interface EarthPoint {
  readonly latitude: number;
  readonly longitude: number;
}
