import type { NoteTexts } from '../../../notes.ts';
import { say } from '../../../say.ts';

/** Damages of coordinates. */
export const placeDamages = {
  'repair/GEO-WKT': () => 'point in WKT, whose order is defined: longitude, latitude',
  'repair/GEO-GEOJSON': () => 'point in GeoJSON, whose order is defined: longitude, latitude',
  'repair/GEO-QUOTED': () => 'coordinates between quotes',
  'repair/GEO-PAIR': () => 'coordinates parted by another sign than the comma',
  'repair/GEO-BRACKET': () => 'brackets missing or in excess around the coordinates',
  'repair/GEO-COMMAS': () => 'coordinates with decimal commas',
  'repair/GEO-PAIR/exchanged': () =>
    'coordinates badly written, and latitude first: in the other order, the point is in France',
  'repair/GEO-BRACKET/exchanged': () =>
    'coordinates badly written, and latitude first: in the other order, the point is in France',
  'repair/GEO-COMMAS/exchanged': () =>
    'coordinates badly written, and latitude first: in the other order, the point is in France',
  'repair/GEO-DMS': () => 'coordinates in degrees, minutes and seconds',
  'repair/GEO-DEGREE-SIGN': () => '° sign or quarter beside the coordinate',
  'repair/GEO-DOTS': () => 'dots between thousands, the first one being the decimal point',
  'repair/GEO-ALTITUDE': () =>
    'three numbers where two are expected: the last one seems an altitude',
  'repair/GEO-ALTITUDE/action': () => 'Keep the longitude and the latitude',
  'repair/GEO-SWAPPED': () =>
    'latitude and longitude exchanged: in the other order, the point is in France',
  'repair/GEO-COLUMNS-SWAPPED': () =>
    'latitude and longitude exchanged between the two columns: in the other order, the point is in France',
  'repair/GEO-COLUMNS-SWAPPED/action': () =>
    'Check one point on a map; the answer holds for both columns',
  'repair/GEO-LAMBERT93': () => 'coordinates in Lambert 93 (metres) where degrees are expected',
  'repair/GEO-LAMBERT93/action': () =>
    'Check one point on a map; the answer holds for both columns',
  'repair/GEO-CC46': ({ zone }) =>
    `coordinates in metres, most likely in the conic projection CC${say(zone)}`,
  'repair/GEO-CC46/action': () => 'Convert them to degrees (WGS 84) in the mapping software',
  'repair/GEO-POINT-LOST': () => 'coordinate without its decimal point',
  'repair/GEO-POINT-LOST/action': () =>
    'Take the coordinates from their source again: the place of the point is lost',
  'repair/GEO-NULL-ISLAND': () => 'point at 0, 0, off Africa: unknown place',
  'repair/GEO-NULL-ISLAND/action': () =>
    'Give the coordinates, or leave the cell empty if it may be',
  'repair/GEO-PRECISION': ({ decimals }) =>
    `coordinates with ${say(decimals)} decimals: precise to a kilometre at best`,
  'repair/GEO-PRECISION/action': () => 'Give five decimals (about a metre), if the data allows it',
  'repair/GEO-MISSING': ({ other }) => `coordinate without the other (“${say(other)}” is empty)`,
  'repair/GEO-MISSING/action': () => 'Give both coordinates, or none',
  'repair/GEO-XY-DIFFER': ({ metres }) =>
    `x and y are ${say(metres)} m away from the point of longitude and latitude`,
  'repair/GEO-XY-DIFFER/action': () => 'Correct whichever coordinates are wrong',
  'repair/GEO-XY-SWAPPED': () => 'x and y exchanged',
  'repair/GEO-XY-SWAPPED/action': () => 'Exchange the two values',
} satisfies NoteTexts;
