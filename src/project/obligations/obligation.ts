import type { AuthorityKind } from '../project.ts';

/** A short text in both languages; no final full stop. */
export interface Said {
  readonly fr: string;
  readonly en: string;
}

/** A threshold written in a text. */
export interface Threshold {
  readonly of: 'population' | 'staff' | 'agents';
  /** First value that is bound. */
  readonly min: number;
  /** Kinds of authorities for which it is written; all of them when left out. */
  readonly kinds?: readonly AuthorityKind[];
}

/**
 * One duty, or one recommended dataset, as the texts stood on the day of `CHECKED`. Facts only: this
 * is no legal advice.
 */
export interface Obligation {
  readonly id: string;
  /** 1: a text with legal force; 2: recommended by OpenDataFrance and the State. */
  readonly level: 1 | 2;
  readonly title: Said;
  /** The articles, as a French jurist cites them. */
  readonly text: string;
  /** Kinds of authorities bound; all of them when left out. */
  readonly kinds?: readonly AuthorityKind[];
  readonly thresholds?: readonly Threshold[];
  /** « Si elle… » : what only the authority knows; until it answers, the duty is to be checked. */
  readonly provided?: Said;
  /** For which acts, and how soon. */
  readonly when?: Said;
  /** `AAAA` or `AAAA-MM-JJ`. */
  readonly since?: string;
  /** A later date for small communes. */
  readonly sinceUpTo?: { readonly population: number; readonly date: string };
  /** `MM-JJ`, for a duty that comes back each year on a fixed day. */
  readonly yearly?: string;
  readonly where: Said;
  /** Names of the catalogue. */
  readonly schemas: readonly string[];
  /**
   * `imposed`: the text fixes the columns; `free`: it wants the data, in any form; `voluntary`: it
   * wants a document, and a table with the schema comes on top; `none`: no schema exists.
   */
  readonly table: 'imposed' | 'free' | 'voluntary' | 'none';
  /** Id of data.gouv.fr: `annual`, `continuous`… */
  readonly frequency?: string;
  /** Not read in the text itself, or moved since: to be confirmed on Légifrance. */
  readonly confirm?: true;
  readonly note?: Said;
}

/** Month when these facts were last checked. */
export const CHECKED = '2026-08';

/** Local authorities in the sense of article 72 of the Constitution: EPCI and syndicats are not. */
export const COLLECTIVITES = ['commune', 'departement', 'region'] as const;
