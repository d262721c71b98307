/** The project of one authority, as its `odc.yml` tells it. Paths are as written there. */
export interface Project {
  /** The folder of `odc.yml`. */
  readonly folder: string;
  readonly lang?: 'fr' | 'en';
  readonly validate: ValidationSettings;
  readonly datasets: readonly Dataset[];
}

export interface ValidationSettings {
  readonly mode?: 'validata' | 'strict';
  readonly ignoreHeaderCase?: boolean;
  readonly failOn?: 'error' | 'warning' | 'never';
  readonly ignore?: readonly string[];
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
