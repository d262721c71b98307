/** The words of the French dictionary of a schema: what a clerk reads before filling a table. */

export const DICTIONARY_HEADINGS = [
  'Colonne',
  'Intitulé',
  'Obligatoire',
  'Type',
  'Format attendu',
  'Valeurs permises',
  'Exemple',
  'Description',
] as const;

export const SHEET_NAMES = { data: 'Données', dictionary: 'Dictionnaire' } as const;

export const yesOrNo = (yes: boolean): string => (yes ? 'oui' : 'non');

const TYPES: Readonly<Record<string, string>> = {
  string: 'texte',
  'string/email': 'courriel',
  'string/uri': 'adresse web',
  'string/uuid': 'identifiant UUID',
  number: 'nombre',
  integer: 'nombre entier',
  boolean: 'oui ou non',
  date: 'date',
  datetime: 'date et heure',
  time: 'heure',
  year: 'année',
  yearmonth: 'année et mois',
  duration: 'durée',
  geopoint: 'coordonnées',
  geojson: 'géométrie GeoJSON',
  array: 'liste',
  list: 'liste',
  object: 'objet JSON',
  any: 'libre',
};

export function typeInFrench(type: string, format: string): string {
  return TYPES[`${type}/${format}`] ?? TYPES[type] ?? type;
}

const FORMATS: Readonly<Record<string, string>> = {
  'string/email': 'nom@domaine.fr',
  'string/uri': 'https://…',
  number: 'point décimal, sans espace ni symbole : 1234.5',
  integer: 'chiffres sans espace : 1234',
  'date/default': 'AAAA-MM-JJ',
  'datetime/default': 'AAAA-MM-JJThh:mm:ssZ',
  'time/default': 'hh:mm:ss',
  year: 'AAAA',
  yearmonth: 'AAAA-MM',
  duration: 'durée ISO 8601 : P1Y2M3DT4H',
  'geopoint/default': 'longitude puis latitude : 2.35,48.85',
  'geopoint/array': 'longitude puis latitude entre crochets : [2.35,48.85]',
  'geopoint/object': '{"lon": 2.35, "lat": 48.85}',
  array: 'liste JSON : ["premier","second"]',
  object: 'objet JSON : {"clé": "valeur"}',
};

/** How a value of a type is written; `''` when there is nothing to say. */
export function formatInFrench(type: string, format: string): string {
  const known = FORMATS[`${type}/${format}`] ?? FORMATS[type];
  if (known !== undefined) return known;
  return /^(?:date|datetime|time)$/.test(type) && format.includes('%')
    ? momentInFrench(format)
    : '';
}

const MOMENT_PARTS: Readonly<Record<string, string>> = {
  '%Y': 'AAAA',
  '%y': 'AA',
  '%m': 'MM',
  '%d': 'JJ',
  '%H': 'hh',
  '%I': 'hh',
  '%M': 'mm',
  '%S': 'ss',
  '%f': 'ffffff',
  '%z': '+hhmm',
  '%Z': 'UTC',
  '%p': 'AM/PM',
  '%b': 'mois abrégé',
  '%B': 'mois',
  '%a': 'jour abrégé',
  '%A': 'jour',
  '%j': 'jour de l’année',
  '%%': '%',
};

/** `%d/%m/%Y` gives `JJ/MM/AAAA`. */
function momentInFrench(format: string): string {
  return format.replace(/%./g, (part) => MOMENT_PARTS[part] ?? part);
}

/** A pattern that a sentence can say; `undefined` for the others. */
export function patternInFrench(pattern: string): string | undefined {
  const bare = pattern.replace(/^\^/, '').replace(/\$$/, '');
  const digits = /^(?:\\d|\[0-9\])(?:\{(\d+)(?:,(\d+))?\})?$/.exec(bare);
  if (digits !== null) {
    const [, from = '1', to] = digits;
    return to === undefined ? `${from} chiffres` : `de ${from} à ${to} chiffres`;
  }
  return PATTERNS[bare];
}

const INSEE = '([013-9]\\d|2[AB1-9])\\d{3}';

const PATTERNS: Readonly<Record<string, string>> = {
  [INSEE]: 'code Insee de commune, 5 caractères (2A ou 2B en Corse)',
  'W\\d{9}': 'W puis 9 chiffres',
  '[0-9]{4}(\\/[0-9]{4})?': 'AAAA, ou AAAA/AAAA',
  '[0-9]{4}\\-[0-9]{2}\\-[0-9]{2}(\\/[0-9]{4}\\-[0-9]{2}\\-[0-9]{2})?':
    'AAAA-MM-JJ, ou AAAA-MM-JJ/AAAA-MM-JJ pour une période',
};

/** For a pattern that no sentence says. */
export const patternItself = (pattern: string): string => `motif ${pattern}`;

export const BOUNDS = {
  atLeast: (value: string) => `au moins ${value}`,
  atMost: (value: string) => `au plus ${value}`,
  moreThan: (value: string) => `plus de ${value}`,
  lessThan: (value: string) => `moins de ${value}`,
  between: (low: string, high: string) => `de ${low} à ${high}`,
  characters: (text: string) => `${text} caractères`,
  unique: 'une valeur différente sur chaque ligne',
} as const;
