// Twelve columns in the manner of grants: strings, codes with a key, dates, amounts, enumerations.
import { two, withLuhn } from '../random.mjs';

const NAMES = ['Amicale des boulistes', 'École de musique', 'Comité des fêtes', 'Club de handball', 'Théâtre de la Halle', 'Jardins partagés', 'Ciné-club', 'Union cycliste'];
const OBJECTS = ['fonctionnement de l’année', 'achat de matériel sportif et pédagogique', 'organisation de la fête de l’été', 'création d’un spectacle pour le jeune public', 'rénovation du local associatif', 'transport des élèves à la piscine'];
const NATURES = ['aide en numéraire', 'aide en nature', 'aide en numéraire;aide en nature'];

export const grants = {
  schema: 'bench/schemas/grants.json',
  columns: ['id', 'siret', 'beneficiaire', 'date', 'montant', 'nature', 'annee', 'part', 'versee', 'insee', 'url', 'objet'],
  row(random, index) {
    const siren = withLuhn(random.digits(8));
    const name = random.pick(NAMES);
    const place = `${random.pick(['Nord', 'Sud', 'Plaine', 'Côte'])} ${random.below(900)}`;
    return [
      `S${String(index).padStart(8, '0')}`,
      withLuhn(siren + random.digits(4)),
      random.next() < 0.05 ? `${name}, section ${place}` : `${name} section ${place}`,
      `20${two(10 + random.below(15))}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`,
      `${random.below(90000)}.${two(random.below(100))}`,
      random.pick(NATURES),
      String(2010 + random.below(15)),
      `0.${1 + random.below(99)}`,
      random.pick(['oui', 'non']),
      `${two(1 + random.below(19))}${String(random.below(1000)).padStart(3, '0')}`,
      `https://www.exemple.fr/deliberations/${random.digits(6)}.pdf`,
      `${random.pick(OBJECTS)} - ${random.pick(OBJECTS)}`,
    ];
  },
  /** One wrong cell, never in the same column twice in a row. */
  damage(row, index) {
    const wrong = { 1: '2,43E+13', 3: '31/12/2023', 4: '1 250,50', 5: 'Aide', 6: '24', 7: '1.5', 8: 'Oui', 9: '9' };
    const columns = Object.keys(wrong);
    const column = Number(columns[index % columns.length]);
    row[column] = wrong[column];
  },
};
