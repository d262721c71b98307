import type { Detector, ValueFacts } from '../../detectors/detector.ts';
import { DETECTORS } from '../../detectors/index.ts';
import { type ColumnEvidence, type Sighting, sightingOf } from '../column-evidence.ts';
import { isAboutOrganisation } from '../label-match.ts';
import type { PrivacyContext } from '../observer.ts';
import type { Candidate } from './candidate.ts';
import { isIsolated, isProven } from './chance.ts';
import { freeTextCandidate } from './free-text.ts';
import { minorityCandidate } from './minority.ts';

/** What a label that names the detector in some of its words only is worth. */
const PART = 0.6;
/** What a label that says otherwise takes away. */
const CONTRARY = 0.4;
/** From there on the values are proof enough, whatever the label says. */
const PROOF = 0.7;
const ISOLATED = 0.4;

/** All that a column may be, by its own values and label. */
export function candidatesOf(
  column: ColumnEvidence,
  context: PrivacyContext,
): readonly Candidate[] {
  if (column.filled === 0) return [];
  const found = DETECTORS.filter(({ role }) => role !== 'signal').map((detector) => {
    const sighting = sightingOf(column, detector);
    if (detector.id === 'texte_libre') return freeTextCandidate(column, detector, sighting);
    return (
      candidate(column, detector, sighting, context) ??
      minorityCandidate(column, detector, sighting)
    );
  });
  return found.filter((one) => one !== undefined);
}

function candidate(
  column: ColumnEvidence,
  detector: Detector,
  sighting: Sighting,
  context: PrivacyContext,
): Candidate | undefined {
  const label = column.labels.get(detector);
  const named = label === 'whole' || label === 'part';
  const { values, score } = detector;
  if (values === undefined || (sighting.passing === 0 && isExplicit(column, detector))) {
    if (!named) return undefined;
    const whole = { ...sighting, matching: column.filled, checked: column.filled };
    return {
      column,
      detector,
      sighting: whole,
      reason: 'label',
      score: weigh(column, detector, 0),
    };
  }
  const facts: ValueFacts = { ...context, named };
  if (!isShared(sighting, detector, named) || isOfCommunes(column, detector, sighting, context))
    return undefined;
  if (values.plausible?.(sighting.measures, facts, sighting.words) === false) return undefined;
  const { passing, shaped, total } = sighting;
  if (isProven(passing, shaped, total, values.chance, named)) {
    const reason = named ? 'values-and-label' : score.bare < 0.45 ? 'likeness' : 'values';
    return { column, detector, sighting, reason, score: weigh(column, detector, score.bare) };
  }
  if (score.bare < 0.5 || !isIsolated(passing, shaped, values.chance)) return undefined;
  return { column, detector, sighting, reason: 'isolated', score: ISOLATED };
}

/** A special category is told by a label that is about nothing else, whatever the values. */
function isExplicit({ words }: ColumnEvidence, { role, headers, values }: Detector): boolean {
  if (role !== 'special' || values?.onlyNamed === true) return false;
  return headers.some((header) => header === words.join(' '));
}

/** The score of the values, moved by what the label says. */
function weigh(column: ColumnEvidence, detector: Detector, bare: number): number {
  const label = column.labels.get(detector);
  const { named } = detector.score;
  const supported =
    label === 'whole'
      ? Math.max(bare, named)
      : label === 'part'
        ? bare + PART * Math.max(0, named - bare)
        : bare;
  if (label === 'contrary' && bare < PROOF) return bare - CONTRARY;
  const doubtful = detector.sparesOrganisations !== undefined && isAboutOrganisation(column.words);
  return doubtful ? supported - CONTRARY : supported;
}

/** Enough of the values pass, and enough different ones. */
function isShared(sighting: Sighting, { values }: Detector, named: boolean): boolean {
  const least = values?.share?.[named ? 'named' : 'bare'] ?? 0;
  const { passing, total } = sighting;
  if (passing === 0 || passing < least * total) return false;
  return named || passing >= (values?.minDistinct ?? 0);
}

/** A column of places has first names in it (Nancy, Albert, Saint-Martin): most of it are communes. */
function isOfCommunes(
  column: ColumnEvidence,
  { id }: Detector,
  { passing }: Sighting,
  { firstNames }: PrivacyContext,
): boolean {
  if (id !== 'prenom' && id !== 'nom_personne') return false;
  const names = column.names.filter((name) => firstNames.isCommune(name));
  return names.length >= 0.8 * Math.min(column.names.length, passing);
}
