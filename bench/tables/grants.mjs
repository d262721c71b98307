// Twelve columns in the manner of grants: strings, codes with a key, dates, amounts, enumerations.
import { two, withLuhn } from '../random.mjs';

const NAMES = [
  'Amicale des boulistes',
  'École de musique',
  'Comité des fêtes',
  'Club de handball',
  'Théâtre de la Halle',
  'Jardins partagés',
  'Ciné-club',
  'Union cycliste',
];
const OBJECTS = [
  'fonctionnement de l’année',
  'achat de matériel sportif et pédagogique',
  'organisation de la fête de l’été',
  'création d’un spectacle pour le jeune public',
  'rénovation du local associatif',
  'transport des élèves à la piscine',
];
const NATURES = ['aide en numéraire', 'aide en nature', 'aide en numéraire;aide en nature'];

/** Codes of communes that exist: the bench is about tables that are right. */
const COMMUNES =
  '01053 02691 03185 04070 05061 06088 07186 08105 09122 10387 11069 12202 13055 14118 15014 16015 17300 18033 19272 21231 22278 23096 24322 25056 26362 27229 28085 29232 2A004 2B033 30189 31555 32013 33063 34172 35238 36044 37261 38185 39300 40192 41018 42218 43157 44109 45234 46042 47001 48095 49007 50129 51454 52121 53130 54395 55029 56260 57463 58194 59350 60057 61001 62041 63113 64445 65440 66136 67482 68066 69123 70550 71270 72181 73065 74010 75056 76540 77288 78646 79191 80021 81004 82121 83137 84007 85191 86194 87085 88160 89024 90010 91228 92050 93008 94028 95500 97105 97209 97302 97411'.split(
    ' ',
  );

export const grants = {
  schema: 'bench/schemas/grants.json',
  columns: [
    'id',
    'siret',
    'beneficiaire',
    'date',
    'montant',
    'nature',
    'annee',
    'part',
    'versee',
    'insee',
    'url',
    'objet',
  ],
  row(random, index) {
    const siren = withLuhn(random.digits(8));
    const name = random.pick(NAMES);
    const place = `${random.pick(['Nord', 'Sud', 'Plaine', 'Côte'])} ${random.below(900)}`;
    return [
      `S${String(index).padStart(8, '0')}`,
      withLuhn(`${siren}00${1 + random.below(8)}${random.below(10)}`),
      random.next() < 0.05 ? `${name}, section ${place}` : `${name} section ${place}`,
      `20${two(10 + random.below(15))}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`,
      `${random.below(90000)}.${two(random.below(100))}`,
      random.pick(NATURES),
      String(2010 + random.below(15)),
      `0.${1 + random.below(99)}`,
      random.pick(['oui', 'non']),
      random.pick(COMMUNES),
      `https://www.exemple.fr/deliberations/${random.digits(6)}.pdf`,
      `${random.pick(OBJECTS)} - ${random.pick(OBJECTS)}`,
    ];
  },
  /** One wrong cell, never in the same column twice in a row. */
  damage(row, index) {
    const wrong = {
      1: '2,43E+13',
      3: '31/12/2023',
      4: '1 250,50',
      5: 'Aide',
      6: '24',
      7: '1.5',
      8: 'Oui',
      9: '9',
    };
    const columns = Object.keys(wrong);
    const column = Number(columns[index % columns.length]);
    row[column] = wrong[column];
  },
};
