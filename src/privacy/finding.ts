import type { AcceptedFinding } from '../project/project.ts';
import type { Exemption, PrivacyLevel, Treatment } from './detectors/detector.ts';

/**
 * Why a column is told: its values (`values`), its label (`label`), both; few but clear values
 * (`isolated`), people among organisations (`minority`), people in sentences (`text`), a likeness that
 * a person has to check (`likeness`), rows of sole traders (`sole-traders`).
 */
export type PrivacyReason =
  | 'values'
  | 'label'
  | 'values-and-label'
  | 'isolated'
  | 'minority'
  | 'text'
  | 'likeness'
  | 'sole-traders';

/** Personal data seen in one column, as data: four answers that are never mixed in one. */
export interface PrivacyFinding {
  /** From 1. */
  readonly column: number;
  /** Label of the column. */
  readonly field: string;
  /** What it is. */
  readonly category: string;
  /** How bad it is to publish it; `blocking` only when `score` is sure. */
  readonly level: PrivacyLevel;
  /** How sure, from 0 to 1: from 0.6 on it is told for sure, below a person has to check. */
  readonly score: number;
  /** Cells that were looked at; different values when `sampled`. */
  readonly checked: number;
  readonly matching: number;
  /** True when the values of the column are too many to be all compared: a fair sample of them was. */
  readonly sampled: boolean;
  /** Records of the first ones, the header being record 1 or more. */
  readonly rows: readonly number[];
  /** Masked. */
  readonly samples: readonly string[];
  readonly reason: PrivacyReason;
  /** What was recognised: `mobile`, `nominative`, `phone` inside a text… */
  readonly told: readonly string[];
  /** The point of CRPA D. 312-1-3 that may allow it; never applied by itself. */
  readonly exemption: Exemption | null;
  readonly treatment: Treatment;
  /** Who accepted it, and why: it then fails nothing. */
  readonly accepted?: AcceptedFinding;
}

export interface PrivacyResult {
  /** Data rows looked at: all of them. */
  readonly rows: number;
  /** By column, the surest first. */
  readonly findings: readonly PrivacyFinding[];
  /** Too unsure to be told; for `--all`. */
  readonly unsure: readonly PrivacyFinding[];
}

/** From this score on, what is told is sure. */
export const SURE_SCORE = 0.6;
/** Below this score nothing is told. */
export const TOLD_SCORE = 0.35;
