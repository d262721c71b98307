/**
 * The inverse of the Lambert 93 projection, the legal one of mainland France (arrêté du 5 mars
 * 2019): a conformal conic of Lambert with two standard parallels on the ellipsoid IAG GRS 1980.
 * Formulas: IGN, algorithms ALG0002 and ALG0004. RGF93 and WGS 84 differ by less than a metre.
 */

const FLATTENING = 1 / 298.257222101;
const SEMI_MAJOR = 6_378_137;
const ECCENTRICITY = Math.sqrt(2 * FLATTENING - FLATTENING ** 2);

const RADIANS = Math.PI / 180;
const CENTRAL_MERIDIAN = 3 * RADIANS;
const ORIGIN_LATITUDE = 46.5 * RADIANS;
const FIRST_PARALLEL = 44 * RADIANS;
const SECOND_PARALLEL = 49 * RADIANS;
const FALSE_EASTING = 700_000;
const FALSE_NORTHING = 6_600_000;

/** Isometric latitude. */
function isometric(latitude: number): number {
  const sine = ECCENTRICITY * Math.sin(latitude);
  return (
    Math.log(Math.tan(Math.PI / 4 + latitude / 2)) +
    (ECCENTRICITY / 2) * Math.log((1 - sine) / (1 + sine))
  );
}

/** Radius of a parallel times the cosine that the cone sees, over the semi-major axis. */
function parallelRadius(latitude: number): number {
  return Math.cos(latitude) / Math.sqrt(1 - (ECCENTRICITY * Math.sin(latitude)) ** 2);
}

const EXPONENT =
  Math.log(parallelRadius(SECOND_PARALLEL) / parallelRadius(FIRST_PARALLEL)) /
  (isometric(FIRST_PARALLEL) - isometric(SECOND_PARALLEL));
const CONSTANT =
  ((SEMI_MAJOR * parallelRadius(FIRST_PARALLEL)) / EXPONENT) *
  Math.exp(EXPONENT * isometric(FIRST_PARALLEL));
const POLE_NORTHING = FALSE_NORTHING + CONSTANT * Math.exp(-EXPONENT * isometric(ORIGIN_LATITUDE));

/** A billionth of a degree is a tenth of a millimetre. */
const ENOUGH = 1e-12;

/**
 * @param x, y metres in Lambert 93
 * @returns degrees in RGF93, which stand for WGS 84
 */
export function fromLambert93(
  x: number,
  y: number,
): { readonly longitude: number; readonly latitude: number } {
  const east = x - FALSE_EASTING;
  const south = POLE_NORTHING - y;
  const longitude = CENTRAL_MERIDIAN + Math.atan2(east, south) / EXPONENT;
  const wanted = -Math.log(Math.hypot(east, south) / CONSTANT) / EXPONENT;
  return { longitude: longitude / RADIANS, latitude: latitudeOf(wanted) / RADIANS };
}

/** The latitude that has a given isometric latitude, by successive approximations. */
function latitudeOf(wanted: number): number {
  let latitude = 2 * Math.atan(Math.exp(wanted)) - Math.PI / 2;
  for (let turn = 0; turn < 20; turn++) {
    const sine = ECCENTRICITY * Math.sin(latitude);
    const next =
      2 * Math.atan(((1 + sine) / (1 - sine)) ** (ECCENTRICITY / 2) * Math.exp(wanted)) -
      Math.PI / 2;
    if (Math.abs(next - latitude) < ENOUGH) return next;
    latitude = next;
  }
  return latitude;
}

/** Whether metres are those of a place of mainland France in Lambert 93. */
export function isLambert93(x: number, y: number): boolean {
  return x > 1e5 && x < 1.25e6 && y > 6e6 && y < 7.15e6;
}
