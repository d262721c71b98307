import type { Exemption } from '../../privacy/detectors/detector.ts';
import type { Said } from '../../project/obligations/obligation.ts';

/**
 * The five grounds of publication: received or produced in a mission of public service (CRPA
 * L. 300-2), then the four points of L. 312-1-1: already communicated, in the register of main
 * documents, database kept up to date, data of economic, social, health or environmental interest.
 */
export type Ground =
  | 'L. 300-2'
  | 'L. 312-1-1, 1°'
  | 'L. 312-1-1, 2°'
  | 'L. 312-1-1, 3°'
  | 'L. 312-1-1, 4°';

/** What a table is about, for towns; the first file that knows its words gives its place in the method. */
export interface Topic {
  readonly id: string;
  readonly title: Said;
  /** The three levels of the method: 1 transparency, 2 services, 3 everyday life. */
  readonly level: 1 | 2 | 3;
  /** Code of the European data-theme vocabulary. */
  readonly theme: string;
  /** Words of names and titles, folded, in the singular; several words must all be there. */
  readonly names: readonly string[];
  /** Words of labels of columns that few other tables have. */
  readonly columns?: readonly string[];
  readonly schemas?: readonly string[];
  /** Id of `project/obligations`. */
  readonly obligation?: string;
  readonly ground: Ground;
  /** Id of udata. */
  readonly frequency?: string;
  /** Ids of `restrictions`. */
  readonly restrictions?: readonly string[];
  /** Point of CRPA D. 312-1-3 under which names may stay. */
  readonly exemption?: Exemption;
  /** A row is a person, known for that: what is opened is a count at most. */
  readonly people?: true;
  /** Publishing it would be dangerous: a person decides, whatever its words. */
  readonly secret?: true;
}
