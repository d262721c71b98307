/** The project of one authority, as its `odc.yml` tells it. Paths are as written there. */
export interface Project {
  /** The folder of `odc.yml`. */
  readonly folder: string;
  readonly lang?: 'fr' | 'en';
  readonly validate: ValidationSettings;
  readonly privacy?: { readonly accepted?: readonly AcceptedFinding[] };
  readonly datasets: readonly Dataset[];
}

export interface ValidationSettings {
  readonly mode?: 'validata' | 'strict';
  readonly ignoreHeaderCase?: boolean;
  readonly failOn?: 'error' | 'warning' | 'never';
  readonly privacy?: 'on' | 'off';
  readonly ignore?: readonly string[];
}

/** Personal data that someone decided to publish, and why. */
export interface AcceptedFinding {
  /** Id of the dataset, or path of the file; both left out: every file. */
  readonly dataset?: string;
  readonly file?: string;
  /** Label of the column. */
  readonly column: string;
  readonly category: string;
  readonly reason: string;
  /** The text or the consent that allows it. */
  readonly ground: string;
  readonly who: string;
  /** `AAAA-MM-JJ`. */
  readonly when: string;
}

export interface Dataset {
  readonly id: string;
  readonly title?: string;
  readonly schema?: string;
  readonly resources: readonly Resource[];
}

/** One file of a dataset. */
export interface Resource {
  readonly path: string;
  /** How a foreign key names the file; the dataset's id when left out. */
  readonly name?: string;
  readonly schema?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
}

export const PROJECT_FILE = 'odc.yml';
