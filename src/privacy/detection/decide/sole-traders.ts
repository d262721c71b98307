import { DETECTORS } from '../../detectors/index.ts';
import { type ColumnEvidence, sightingOf } from '../column-evidence.ts';
import type { Candidate } from './candidate.ts';

const SCORE = 0.7;

/** SIRET of sole traders: told by the legal category that stands in another column. */
export function soleTraders(columns: readonly ColumnEvidence[]): readonly Candidate[] {
  const trader = DETECTORS.find(({ id }) => id === 'siret_ei');
  const signal = DETECTORS.find(({ id }) => id === 'entrepreneur_individuel');
  if (trader === undefined || signal === undefined) return [];
  const siret = columns.find(({ labels }) => ['whole', 'part'].includes(labels.get(trader) ?? ''));
  if (siret === undefined) return [];
  const [seen] = columns
    .map((column) => sightingOf(column, signal))
    .filter(({ matching }) => matching > 0);
  if (seen === undefined) return [];
  const sighting = { ...seen, samples: [], checked: siret.filled };
  return [{ column: siret, detector: trader, sighting, reason: 'sole-traders', score: SCORE }];
}
