import { categoryOf } from '../../detectors/detector.ts';
import { SURE_SCORE } from '../../finding.ts';
import type { Candidate } from './candidate.ts';
import type { TableFacts } from './table-facts.ts';

/** Whether the rows of a table are about people. */
export interface People {
  /** A person can be named: a name, a birth date, an identifier. */
  readonly named: boolean;
  /** Named, or described by two quasi-identifiers. */
  readonly any: boolean;
  /** Registered organisations, and nobody named. */
  readonly organisationsOnly: boolean;
  /** Columns that name people, from 0. */
  readonly columns: ReadonlySet<number>;
}

/** Columns that say that rows are about people; contact details and places do not. */
const NAMING: ReadonlySet<string> = new Set([
  'nom', 'prenom', 'nom_personne', 'date_naissance', 'nir', 'spi', 'ine', 'numen', 'caf', 'matricule_agent',
  'passeport', 'permis', 'titre_sejour', 'cni_ancienne', 'cni_nouvelle',
]); // biome-ignore format: words
/** Quasi-identifiers that equipment and organisations do not have. */
const DESCRIBING: ReadonlySet<string> = new Set([
  'sexe', 'age', 'annee_naissance', 'profession', 'situation_familiale', 'nb_enfants', 'diplome', 'revenu',
  'lieu_naissance', 'date_evenement',
]); // biome-ignore format: words

const BESIDE = 0.15;
/** Statistics: one row counts several people. */
const COUNTED = 0.55;

export function peopleIn(candidates: readonly Candidate[], facts: TableFacts): People {
  const statistics = facts.counts && !candidates.some(isSurname);
  const naming = candidates.filter(
    (one) => isNaming(one, facts) && !(statistics && one.detector.role === 'person'),
  );
  const describing = new Set(
    candidates
      .filter(({ detector, score }) => DESCRIBING.has(detector.id) && score >= 0.5)
      .map(({ column }) => column.index),
  );
  const named = naming.length > 0;
  return {
    named,
    any: named || (describing.size >= 2 && !statistics),
    organisationsOnly: facts.organisations && !named,
    columns: new Set(naming.map(({ column }) => column.index)),
  };
}

function isNaming(
  { detector, score, reason, column }: Candidate,
  { organisations }: TableFacts,
): boolean {
  if (!NAMING.has(categoryOf(detector)) || reason === 'minority') return false;
  if (score >= SURE_SCORE) return true;
  // Full names whose label does not say so, in a table without organisations.
  return detector.id === 'nom_personne' && score >= 0.5 && !organisations && column.filled > 0;
}

function isSurname({ detector, score }: Candidate): boolean {
  const category = categoryOf(detector);
  return (category === 'nom' || category === 'nom_personne') && score >= 0.3;
}

/** Moves a score by what stands in the other columns. */
export function withNeighbours(one: Candidate, people: People, facts: TableFacts): Candidate {
  const { detector, column } = one;
  const isProof = one.detector.values?.counted === undefined && detector.score.bare >= 0.5;
  const others = [...people.columns].some((index) => index !== column.index) || facts.civility;
  let score = one.score;
  if (detector.role === 'quasi' && !people.any) score = 0;
  if (!isProof && others) score += detector.beside ?? BESIDE;
  const among = one.reason === 'minority';
  if (people.organisationsOnly && !isProof && !among) score -= detector.sparesOrganisations ?? 0;
  const statistics = facts.counts && !people.named && detector.role !== 'identifier';
  if (statistics) score -= COUNTED;
  return { ...one, score: Math.round(100 * Math.min(1, Math.max(0, score))) / 100 };
}
