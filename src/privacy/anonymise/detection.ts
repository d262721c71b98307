import type { Observer } from '../../table/batch.ts';

/** What the detection of personal data says of a column; its own findings hold more. */
export interface DetectedColumn {
  readonly column: string;
  readonly category: string;
  readonly level: 'blocking' | 'warning' | 'quasi' | 'info';
  /** Operator that it proposes, or `review`. */
  readonly treatment?: string;
  /** Only the label says so: no value was recognised. */
  readonly byLabel?: boolean;
  /** Why someone decided that it may be published. */
  readonly accepted?: string;
}

/** Watches one table for personal data. */
export interface Detection {
  readonly observer: Observer<unknown>;
  /** Once the walk has ended. */
  columns(): readonly DetectedColumn[];
}

/** Makes a new watch: one a walk. */
export type StartDetection = () => Promise<Detection>;
