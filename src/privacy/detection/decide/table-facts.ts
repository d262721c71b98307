import { DETECTORS } from '../../detectors/index.ts';
import { type ColumnEvidence, sightingOf } from '../column-evidence.ts';

/** What the table is about, by the labels of its columns. */
export interface TableFacts {
  /** Registered organisations or equipment: SIRET, UAI, stations… */
  readonly organisations: boolean;
  /** A column counts: the table holds statistics. */
  readonly counts: boolean;
  /** A civility stands in a column. */
  readonly civility: boolean;
}

const ORGANISATION_TABLE: ReadonlySet<string> = new Set([
  'siret', 'siren', 'rna', 'uai', 'finess', 'enseigne', 'etablissement', 'etablissements', 'structure', 'structures',
  'equipement', 'station', 'association', 'associations', 'organisme', 'entreprise', 'erp', 'orga', 'acheteur',
  'attribuant', 'coll', 'operateur', 'amenageur', 'pivot', 'pdc', 'commerce', 'raison', 'arbre', 'arbres', 'espece', 'essence', 'batiment', 'mobilier',
]); // biome-ignore format: words

const COUNTS: ReadonlySet<string> = new Set([
  'nombre', 'effectif', 'effectifs', 'nb', 'count', 'occurrences', 'nombre occurrences', 'nombre naissances',
  'nb naissances', 'nb personnes', 'nombre personnes', 'nombre habitants', 'population', 'frequence',
  'nb occurrences', 'nb habitants', 'nombre individus', 'nb agents', 'nombre agents', 'nb usagers', 'nombre usagers',
  'nombre beneficiaires', 'nb beneficiaires', 'nombre deces', 'nb deces', 'nombre prenoms',
]); // biome-ignore format: words

const CIVILITIES: ReadonlySet<string> = new Set(['civilite', 'civ', 'sexe', 'titre civilite']);

export function tableFacts(columns: readonly ColumnEvidence[]): TableFacts {
  const phrases = columns.map(({ words }) => words.join(' '));
  return {
    organisations: columns.some(
      (column) =>
        column.words.some((word) => ORGANISATION_TABLE.has(word)) || holdsOrganisations(column),
    ),
    counts: phrases.some((phrase) => COUNTS.has(phrase)),
    civility: phrases.some((phrase) => CIVILITIES.has(phrase)),
  };
}

/** Six different values in ten are names of organisations or of equipment. */
function holdsOrganisations(column: ColumnEvidence): boolean {
  const organisation = DETECTORS.find(({ id }) => id === 'organisme');
  if (organisation === undefined) return false;
  const { passing, total } = sightingOf(column, organisation);
  return passing >= 3 && passing >= 0.6 * total;
}
