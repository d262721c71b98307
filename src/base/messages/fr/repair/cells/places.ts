import type { NoteTexts } from '../../../notes.ts';
import { say } from '../../../say.ts';

/** Damages of coordinates. */
export const placeDamages = {
  'repair/GEO-WKT': () => 'point en WKT, dont l’ordre est défini : longitude, latitude',
  'repair/GEO-GEOJSON': () => 'point en GeoJSON, dont l’ordre est défini : longitude, latitude',
  'repair/GEO-QUOTED': () => 'coordonnées entre guillemets',
  'repair/GEO-PAIR': () => 'coordonnées séparées par un autre signe que la virgule',
  'repair/GEO-BRACKET': () => 'crochets absents ou en trop autour des coordonnées',
  'repair/GEO-COMMAS': () => 'coordonnées avec des virgules décimales',
  'repair/GEO-PAIR/exchanged': () =>
    'coordonnées mal écrites, et latitude en premier : dans l’autre ordre, le point est en France',
  'repair/GEO-BRACKET/exchanged': () =>
    'coordonnées mal écrites, et latitude en premier : dans l’autre ordre, le point est en France',
  'repair/GEO-COMMAS/exchanged': () =>
    'coordonnées mal écrites, et latitude en premier : dans l’autre ordre, le point est en France',
  'repair/GEO-DMS': () => 'coordonnées en degrés, minutes et secondes',
  'repair/GEO-DEGREE-SIGN': () => 'signe ° ou point cardinal à côté de la coordonnée',
  'repair/GEO-DOTS': () => 'points entre les milliers, le premier étant le point décimal',
  'repair/GEO-ALTITUDE': () =>
    'trois nombres où deux sont attendus : le dernier semble une altitude',
  'repair/GEO-ALTITUDE/action': () => 'Gardez la longitude et la latitude',
  'repair/GEO-SWAPPED': () =>
    'latitude et longitude échangées : dans l’autre ordre, le point est en France',
  'repair/GEO-COLUMNS-SWAPPED': () =>
    'latitude et longitude échangées entre les deux colonnes : dans l’autre ordre, le point est en France',
  'repair/GEO-COLUMNS-SWAPPED/action': () =>
    'Vérifiez un point sur une carte ; la réponse vaut pour les deux colonnes',
  'repair/GEO-LAMBERT93': () => 'coordonnées en Lambert 93 (mètres) où des degrés sont attendus',
  'repair/GEO-LAMBERT93/action': () =>
    'Vérifiez un point sur une carte ; la réponse vaut pour les deux colonnes',
  'repair/GEO-CC46': ({ zone }) =>
    `coordonnées en mètres, sans doute en conique conforme CC${say(zone)}`,
  'repair/GEO-CC46/action': () =>
    'Convertissez-les en degrés (WGS 84) dans le logiciel de cartographie',
  'repair/GEO-POINT-LOST': () => 'coordonnée sans son point décimal',
  'repair/GEO-POINT-LOST/action': () =>
    'Reprenez les coordonnées à la source : la place du point est perdue',
  'repair/GEO-NULL-ISLAND': () => 'point à 0, 0, au large de l’Afrique : lieu inconnu',
  'repair/GEO-NULL-ISLAND/action': () =>
    'Donnez les coordonnées, ou laissez la cellule vide si elle peut l’être',
  'repair/GEO-PRECISION': ({ decimals }) =>
    `coordonnées à ${say(decimals)} décimales : précises à un kilomètre au mieux`,
  'repair/GEO-PRECISION/action': () =>
    'Donnez cinq décimales (environ un mètre), si la donnée le permet',
  'repair/GEO-MISSING': ({ other }) => `coordonnée sans l’autre (« ${say(other)} » est vide)`,
  'repair/GEO-MISSING/action': () => 'Donnez les deux coordonnées, ou aucune',
  'repair/GEO-XY-DIFFER': ({ metres }) =>
    `x et y à ${say(metres)} m du point que donnent longitude et latitude`,
  'repair/GEO-XY-DIFFER/action': () => 'Corrigez celles des coordonnées qui sont fausses',
  'repair/GEO-XY-SWAPPED': () => 'x et y échangés',
  'repair/GEO-XY-SWAPPED/action': () => 'Échangez les deux valeurs',
} satisfies NoteTexts;
