import { labelWords } from '../../base/folding.ts';
import type { PrivacyFinding } from '../../privacy/finding.ts';
import { columnKind } from '../../schema/column-kind.ts';
import type { ColumnType } from './column-type.ts';

/** What a column is for in its table. */
export type ColumnRole =
  | 'identifier'
  | 'person'
  | 'place'
  | 'date'
  | 'amount'
  | 'measure'
  | 'contact'
  | 'link'
  | 'category'
  | 'text'
  | 'empty';

export interface RoleFacts {
  readonly label: string;
  readonly type: ColumnType;
  readonly format: string | undefined;
  readonly unique: boolean;
  /** Whole numbers that follow one another. */
  readonly counted: boolean;
  readonly distinct: number;
  readonly filled: number;
  readonly maxLength: number;
  readonly privacy: readonly PrivacyFinding[];
}

const PLACES: ReadonlySet<string> = new Set([
  'latlon', 'wkt', 'geojson', 'latitude', 'longitude', 'lambert93', 'code-commune', 'code-postal', 'code-departement', 'address',
]); // biome-ignore format: ids
const PLACE_WORDS: ReadonlySet<string> = new Set([
  'commune', 'ville', 'departement', 'region', 'canton', 'epci', 'quartier', 'secteur', 'adresse', 'voie', 'rue', 'lieu', 'lieudit', 'iris',
  'parcelle', 'geo', 'geom', 'geometry', 'coordonnees', 'localisation', 'insee', 'cp', 'pays', 'zone',
]); // biome-ignore format: words
const AMOUNTS: ReadonlySet<string> = new Set([
  'montant', 'prix', 'cout', 'tarif', 'euro', 'euros', 'eur', 'ttc', 'ht', 'budget', 'depense', 'depenses', 'recette', 'recettes',
  'subvention', 'credit', 'credits', 'salaire', 'remuneration', 'indemnite', 'loyer', 'somme', 'valeur', 'realise', 'vote', 'mandate', 'engage',
]); // biome-ignore format: words
/** Categories that tell who someone is, and not only what a row says. */
const PERSONS: ReadonlySet<string> = new Set([
  'nom_personne', 'nom', 'prenom', 'nir', 'sexe', 'date_naissance', 'annee_naissance', 'lieu_naissance', 'age', 'matricule_agent', 'username',
  'situation_familiale', 'nb_enfants', 'profession', 'sante', 'religion', 'politique', 'syndicat', 'origine', 'infraction', 'sexualite',
]); // biome-ignore format: ids

/** Few values for many rows. */
const CATEGORIES = 25;

/** The role of a column: what is surest first. */
export function roleOf(facts: RoleFacts): ColumnRole {
  const { type, format, label, privacy } = facts;
  if (type === 'empty') return 'empty';
  const words = labelWords(label);
  const kind = columnKind(label, undefined, undefined);
  if (privacy.some(({ category, level }) => level !== 'info' && PERSONS.has(category)))
    return 'person';
  if (format === 'email' || format === 'telephone') return 'contact';
  if (format === 'url' || format === 'uri') return 'link';
  if (format !== undefined && PLACES.has(format)) return 'place';
  if (type === 'geometry' || words.some((word) => PLACE_WORDS.has(word))) return 'place';
  if (type === 'date' || type === 'datetime' || type === 'time' || type === 'year') return 'date';
  if (isIdentifier(facts, kind)) return 'identifier';
  if (type === 'integer' || type === 'number') {
    return words.some((word) => AMOUNTS.has(word)) ? 'amount' : 'measure';
  }
  if (type === 'boolean') return 'category';
  return isCategory(facts) ? 'category' : 'text';
}

const CODES: ReadonlySet<string> = new Set(['siret', 'siren', 'rna', 'uai', 'uuid', 'iban']);

function isIdentifier(
  { format, unique, counted, type }: RoleFacts,
  kind: string | undefined,
): boolean {
  if (format !== undefined && CODES.has(format)) return true;
  if (kind === 'siret' || kind === 'siren') return true;
  if (unique && counted) return true;
  return kind === 'identifier' && (unique || type !== 'number');
}

function isCategory({ distinct, filled }: RoleFacts): boolean {
  return distinct <= CATEGORIES && filled >= 2 * distinct;
}
