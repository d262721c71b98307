import { categoryOf, type Detector, type PrivacyLevel } from '../../detectors/detector.ts';
import { DETECTORS } from '../../detectors/index.ts';
import { type PrivacyFinding, type PrivacyResult, SURE_SCORE, TOLD_SCORE } from '../../finding.ts';
import type { ColumnEvidence } from '../column-evidence.ts';
import type { PrivacyContext } from '../observer.ts';
import { strongestOf } from './arbitration.ts';
import type { Candidate } from './candidate.ts';
import { candidatesOf } from './column.ts';
import { exemptionOf } from './exemptions.ts';
import { type People, peopleIn, withNeighbours } from './neighbours.ts';
import { soleTraders } from './sole-traders.ts';
import { tableFacts } from './table-facts.ts';

/** Judges all columns together: what one is depends on what stands beside it. */
export function decideTable(
  columns: readonly ColumnEvidence[],
  rows: number,
  context: PrivacyContext,
): PrivacyResult {
  const facts = tableFacts(columns);
  const first = columns.flatMap((column) => candidatesOf(column, context));
  const people = peopleIn(first, facts);
  const moved = [
    ...first.map((one) => withNeighbours(one, people, facts)),
    ...soleTraders(columns),
  ];
  const all = columns.flatMap((column) => {
    const own = moved.filter((one) => one.column === column);
    return strongestOf(own).map((one) => asFinding(one, people, columns));
  });
  return {
    rows,
    findings: all.filter(({ score }) => score >= TOLD_SCORE),
    unsure: all.filter(({ score }) => score < TOLD_SCORE),
  };
}

function asFinding(
  { column, detector, sighting, reason, score }: Candidate,
  people: People,
  columns: readonly ColumnEvidence[],
): PrivacyFinding {
  const category = categoryOf(detector);
  return {
    column: column.index + 1,
    field: column.label,
    category,
    level: levelOf(detector, score, reason === 'minority', people, sighting.words),
    score,
    checked: sighting.checked,
    matching: sighting.matching,
    sampled: sighting.sampled,
    rows: sighting.rows,
    samples: sighting.samples,
    reason,
    told: [...sighting.words.keys()].sort(),
    exemption: exemptionOf(category, detector.exemption, columns),
    treatment: detector.treatment,
  };
}

/** Contact details of an organisation are told, not held back: D. 312-1-3 2° probably allows them. */
const CONTACTS: ReadonlySet<string> = new Set(['email', 'phone']);

/**
 * How bad a column is. Only what is sure is held back (`blocking`), in every command: below
 * `SURE_SCORE`, and for a few people among organisations, a person has to look (`warning`).
 */
function levelOf(
  { id, category = id, role, level }: Detector,
  score: number,
  minority: boolean,
  people: People,
  words: ReadonlyMap<string, number>,
): PrivacyLevel {
  if (role === 'special' && !people.any) return 'warning';
  if (category === 'adresse_postale')
    return people.any && score >= SURE_SCORE ? 'blocking' : 'warning';
  if (CONTACTS.has(category) && people.organisationsOnly) {
    return words.has('mobile') || words.has('nominative') ? 'warning' : 'info';
  }
  const held = level === 'blocking' && (minority || score < SURE_SCORE);
  return held ? 'warning' : level;
}

export const CATEGORIES: readonly string[] = [
  ...new Set(DETECTORS.filter(({ role }) => role !== 'signal').map(categoryOf)),
];
