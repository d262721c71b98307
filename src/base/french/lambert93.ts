/** Bounds in metres, inclusive, of metropolitan France in Lambert 93 (EPSG:2154), as frformat has them. */
export const LAMBERT_93 = {
  latitude: { min: 6_037_008, max: 7_230_728 },
  longitude: { min: -357_823, max: 1_313_633 },
} as const;
