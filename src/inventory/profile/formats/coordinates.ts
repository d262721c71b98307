function number(value: string): number | undefined {
  return /^-?\d+(?:[.,]\d+)?$/.test(value) ? Number(value.replace(',', '.')) : undefined;
}

export function isLatitude(value: string): boolean {
  const degrees = number(value);
  return degrees !== undefined && Math.abs(degrees) <= 90;
}

export function isLongitude(value: string): boolean {
  const degrees = number(value);
  return degrees !== undefined && Math.abs(degrees) <= 180;
}

/** Metres of Lambert 93: east from 100 to 1,250 km, north from 6,000 to 7,150 km. */
export function isLambert(value: string): boolean {
  const metres = number(value);
  if (metres === undefined) return false;
  return (metres > 1e5 && metres < 1.25e6) || (metres > 6e6 && metres < 7.15e6);
}
