import { isLambert, isLatitude, isLongitude } from './coordinates.ts';
import { type ValueFormat, words } from './format.ts';

/** Ways to say where something is. */
export const PLACE_FORMATS: readonly ValueFormat[] = [
  {
    id: 'latlon',
    share: 0.9,
    test: (value) => /^\[?\s*-?\d{1,3}\.\d+\s*[,;]\s*-?\d{1,3}\.\d+\s*\]?$/.test(value),
    examples: { valid: ['48.85, 2.35', '[2.35,48.85]'], invalid: ['48.85', '12,5'] },
  },
  {
    id: 'wkt',
    share: 0.9,
    test: (value) => /^(?:SRID=\d+;)?(?:MULTI)?(?:POINT|LINESTRING|POLYGON)\s*Z?\s*\(/i.test(value),
    examples: { valid: ['POINT (2.35 48.85)', 'MULTIPOLYGON(((1 2'], invalid: ['point de vue'] },
  },
  {
    id: 'geojson',
    share: 0.9,
    test: (value) => /^\{\s*"(?:type|coordinates)"\s*:/.test(value),
    examples: { valid: ['{"type":"Point","coordinates":[2.3,48.8]}'], invalid: ['{"a":1}'] },
  },
  {
    id: 'latitude',
    share: 0.9,
    label: words('lat latitude y ylat'),
    test: isLatitude,
    examples: { valid: ['48.85', '-21,1'], invalid: ['120.5', 'nord'] },
  },
  {
    id: 'longitude',
    share: 0.9,
    label: words('lon lng long longitude x xlong'),
    test: isLongitude,
    examples: { valid: ['2.35', '-61.4'], invalid: ['652381', 'est'] },
  },
  {
    id: 'lambert93',
    share: 0.9,
    label: words('x y x93 y93 lambert l93 xl93 yl93 coord'),
    test: isLambert,
    examples: { valid: ['652381.2', '6862047'], invalid: ['48.85', '12'] },
  },
];
