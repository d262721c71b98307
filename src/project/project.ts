/** The project of one authority, as its `odc.yml` tells it. Paths are as written there. */
export interface Project {
  /** The folder of `odc.yml`. */
  readonly folder: string;
  readonly lang?: 'fr' | 'en';
  readonly authority?: Authority;
  readonly roles?: Roles;
  readonly objectives?: readonly Objective[];
  readonly platform?: Platform;
  /** Default licence of the datasets, as written. */
  readonly license?: string;
  readonly inventory?: InventorySettings;
  readonly validate: ValidationSettings;
  readonly privacy?: { readonly accepted?: readonly AcceptedFinding[] };
  /** Where `odc publish` may publish, by name. */
  readonly publish?: Readonly<Record<string, TargetSettings>>;
  /** What the authority answers on duties that only it can judge, or that are met elsewhere. */
  readonly obligations?: readonly ObligationAnswer[];
  readonly datasets: readonly Dataset[];
}

export type AuthorityKind = 'commune' | 'epci' | 'departement' | 'region' | 'syndicat' | 'other';

/** Who publishes. */
export interface Authority {
  readonly name: string;
  readonly siren?: string;
  readonly siret?: string;
  /** Code of the Code officiel géographique: commune, département or région. */
  readonly insee?: string;
  readonly kind?: AuthorityKind;
  readonly population?: number;
  /** Full-time equivalents. */
  readonly staff?: number;
  readonly departement?: string;
  readonly region?: string;
  readonly epci?: { readonly siren?: string; readonly name?: string };
  readonly website?: string;
  readonly contact?: Contact;
  readonly logo?: string;
  readonly color?: string;
}

export interface Contact {
  readonly name?: string;
  readonly email?: string;
  readonly url?: string;
}

export interface Person {
  readonly name?: string;
  readonly function?: string;
  readonly directorate?: string;
  readonly email?: string;
}

export interface Roles {
  readonly dpo?: Person;
  readonly chiefDataOfficer?: Person;
  readonly projectLead?: Person;
  readonly committee?: readonly Person[];
  readonly referents?: readonly Person[];
}

export interface Objective {
  /** 1 transparency, 2 services, 3 closer link with the inhabitants. */
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly data?: readonly string[];
  /** `AAAA-MM-JJ`. */
  readonly by?: string;
}

export interface Platform {
  readonly kind: 'datagouv' | 'site' | 'shared';
  readonly url?: string;
}

export interface TargetSettings {
  readonly kind: 'datagouv' | 'ckan' | 'site';
  readonly url?: string;
  readonly env?: 'demo' | 'production';
  readonly organization?: string;
  readonly output?: string;
  readonly tiles?: string;
  readonly director?: string;
  readonly host?: string;
}

export interface InventorySettings {
  readonly folders?: readonly string[];
  readonly ignore?: readonly string[];
  readonly decisions?: readonly Decision[];
}

export type Verdict = 'open' | 'open-after-anonymisation' | 'closed' | 'to-decide';

/** What a person decided about one table. */
export interface Decision {
  readonly path: string;
  readonly sheet?: string;
  readonly decision: Verdict;
  readonly reason?: string;
  readonly ground?: string;
  readonly restriction?: string;
  readonly who: string;
  /** `AAAA-MM-JJ`. */
  readonly when: string;
  readonly owner?: string;
  readonly frequency?: string;
  readonly dataset?: string;
  readonly note?: string;
}

/** An answer on one duty, by its id. */
export interface ObligationAnswer {
  readonly id: string;
  /** Whether it binds this authority. */
  readonly applies?: boolean;
  /** Where it is met, outside this project. */
  readonly met?: string;
  readonly reason?: string;
  readonly who: string;
  /** `AAAA-MM-JJ`. */
  readonly when: string;
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

export interface Dataset extends DatasetDescription {
  readonly id: string;
  readonly title?: string;
  readonly schema?: string;
  readonly resources: readonly Resource[];
  /** Plan of `odc anonymize`, from the folder of `odc.yml`. */
  readonly anonymize?: string;
  readonly repair?: RepairAnswers;
  readonly build?: BuildSettings;
  /** Names of `publish` where this dataset goes; all of them when left out. */
  readonly targets?: readonly string[];
}

/** What is said of a dataset to those who may reuse it; `metadata/` fills in the defaults. */
export interface DatasetDescription {
  readonly acronym?: string;
  readonly description?: string;
  readonly keywords?: readonly string[];
  /** Codes of the European data-theme vocabulary. */
  readonly themes?: readonly string[];
  readonly directorate?: string;
  readonly producer?: { readonly name: string; readonly siret?: string };
  readonly contact?: Contact;
  /** As written: any alias of a licence. */
  readonly license?: string;
  readonly licenseChoice?: LicenseChoice;
  /** As written: an id of udata or a French name. */
  readonly frequency?: string;
  readonly temporal?: { readonly start: string; readonly end?: string };
  readonly spatial?: Spatial;
  readonly language?: string;
  readonly issued?: string;
  readonly modified?: string;
  readonly landingPage?: string;
  readonly provenance?: Provenance;
  readonly access?: Access;
  readonly hvd?: HvdCategory;
}

export interface LicenseChoice {
  readonly reason?: string;
  readonly who?: string;
  readonly when?: string;
}

export type SpatialLevel =
  | 'infracommunal'
  | 'commune'
  | 'epci'
  | 'canton'
  | 'departement'
  | 'region'
  | 'country'
  | 'other';

export interface Spatial {
  readonly level: SpatialLevel;
  readonly code?: string;
  readonly name?: string;
  readonly granularity?: SpatialLevel | 'poi' | 'address';
  /** West, south, east, north, in degrees. */
  readonly bbox?: readonly number[];
}

export interface Provenance {
  readonly system?: string;
  readonly export?: string;
  readonly treatments?: readonly string[];
  readonly sources?: readonly Source[];
  readonly certifiedBy?: string;
  /** `AAAA-MM-JJ`. */
  readonly certifiedOn?: string;
}

/** A base of a third party from which data were taken. */
export interface Source {
  readonly title: string;
  readonly url?: string;
  readonly license?: string;
  readonly producer?: string;
}

export interface Access {
  readonly level: 'open' | 'restricted';
  readonly reason?: string;
  readonly ground?: string;
}

/** The six categories of the implementing regulation (EU) 2023/138. */
export type HvdCategory =
  | 'meteorological'
  | 'companies'
  | 'geospatial'
  | 'mobility'
  | 'earth-observation-environment'
  | 'statistics';

export interface RepairAnswers {
  readonly accepted?: readonly RepairAnswer[];
  readonly rejected?: readonly RepairAnswer[];
}

/** An answer given to `odc fix`, for one column or for all. */
export interface RepairAnswer {
  readonly id: string;
  readonly column?: string;
  readonly reading?: string;
}

export interface BuildSettings {
  readonly formats?: readonly ('csv' | 'xlsx' | 'json' | 'geojson' | 'parquet')[];
  /** Share of rows that may go without holding the publication. */
  readonly maxRowsFall?: number;
  readonly maxTotalJump?: number;
  readonly accepted?: readonly AcceptedChange[];
}

/** A difference with the former version that someone accepted. */
export interface AcceptedChange {
  readonly kind: string;
  readonly column?: string;
  /** SHA-256 of the source for which it holds. */
  readonly source?: string;
  readonly reason: string;
  readonly who: string;
  readonly when: string;
}

/** One file of a dataset. */
export interface Resource {
  readonly path: string;
  /** How a foreign key names the file; the dataset's id when left out. */
  readonly name?: string;
  readonly title?: string;
  readonly description?: string;
  readonly kind?: 'main' | 'documentation' | 'update' | 'api' | 'code' | 'other';
  readonly url?: string;
  readonly schema?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
}

export const PROJECT_FILE = 'odc.yml';
