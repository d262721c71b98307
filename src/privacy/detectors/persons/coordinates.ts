import type { Detector } from '../detector.ts';
import { median } from './dates.ts';

/** Decimals of a degree below which a dwelling is not singled out (4: ±5 m at 46° N). */
const PRECISE = 4;

/** Decimals of a latitude or longitude; metres of Lambert 93 count as precise. */
function decimals(value: string): number {
  const [first = ''] = value.replace(/[[\]() ]/g, '').split(/,(?=-?\d+\.)|;/);
  const fraction = first.split(/[.,]/)[1] ?? '';
  return Number.parseFloat(first.replace(',', '.')) > 1000 ? 9 : fraction.length;
}

/** Places precise enough to single out a dwelling, in a table about people. */
export const coordinates: Detector = {
  id: 'gps',
  role: 'quasi',
  level: 'quasi',
  score: { bare: 0, named: 0.65 },
  headers: [
    'lat',
    'latitude',
    'lon',
    'lng',
    'long',
    'longitude',
    'coordonnees gps',
    'coordonnees',
    'geo point',
    'geopoint',
    'geolocalisation',
    'x lambert',
    'y lambert',
    'x wgs 84',
    'y wgs 84',
    'coord x',
    'coord y',
    'xlong',
    'ylat',
    'gps',
  ],
  wholeHeaders: ['x', 'y', 'geom', 'geometry', 'wkt', 'coordonneesxy'],
  notHeaders: ['bancaires', 'epci'],
  values: {
    shape: '[\\[(]?-?\\d{1,7}[.,]\\d{1,20}(?: ?[,;] ?-?\\d{1,7}[.,]\\d{1,20})?[\\])]?|\\d{6,7}',
    chance: 0.9,
    counted: 'distinct',
    onlyNamed: true,
    share: { bare: 1, named: 0.6 },
    test: (value) => decimals(value) > 0,
    measure: decimals,
    plausible: (all) => median(all) >= PRECISE,
  },
  treatment: 'round-coordinates',
  mask: 'number',
  examples: {
    valid: ['48.85661', '-0.6514878987759956', '[5.7145295,45.191463]', '1049409.0', '652381'],
    invalid: ['48', 'nord', '12345678'],
    lookalikes: ['2019-05-12', '12:30'],
    labels: {
      named: ['latitude', 'Xlong', 'geo_point', 'X'],
      others: ['platane', 'longueur', 'lattes', 'coordonnees_bancaires'],
    },
  },
};
