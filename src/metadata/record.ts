import type {
  Access,
  Contact,
  HvdCategory,
  LicenseChoice,
  Provenance,
  Spatial,
} from '../project/project.ts';

/**
 * The one description of a dataset, defaults of the project filled in: every vocabulary, platform
 * and page is a pure function of it. `odc build` writes it, with the files produced, in
 * `open/<id>/dataset.json`.
 */
export interface DatasetRecord {
  readonly version: 1;
  /** Stable: never reused, never changed. */
  readonly id: string;
  readonly title: string;
  readonly acronym?: string;
  /** Markdown. */
  readonly description: string;
  readonly keywords: readonly string[];
  /** Codes of the European data-theme vocabulary: `GOVE`, `ENVI`… */
  readonly themes: readonly string[];
  readonly authority: Body;
  readonly producer: Body;
  readonly contact?: Contact;
  /** Id of data.gouv.fr: `lov2`, `odc-odbl`, or another one; absent when none was given. */
  readonly license?: string;
  readonly licenseChoice?: LicenseChoice;
  /** Id of udata: `annual`, `monthly`, `punctual`… */
  readonly frequency?: string;
  /** Full dates, `AAAA-MM-JJ`: the first and the last day covered. */
  readonly temporal?: { readonly start: string; readonly end?: string };
  readonly spatial?: Spatial;
  /** ISO 639-1. */
  readonly language: string;
  /** First publication, `AAAA-MM-JJ`. */
  readonly issued?: string;
  /** Last update of the data, never the day of the build. */
  readonly modified?: string;
  readonly landingPage?: string;
  readonly provenance?: Provenance;
  readonly access: Access;
  readonly hvd?: HvdCategory;
  readonly schema?: SchemaReference;
  readonly resources: readonly ResourceRecord[];
  /** What the production line found, for the gates of publication; absent before a build. */
  readonly checks?: readonly BuildCheck[];
}

/** An authority or a producer. */
export interface Body {
  readonly name: string;
  readonly siret?: string;
  readonly siren?: string;
  readonly kind?: string;
  readonly url?: string;
}

export interface SchemaReference {
  /** Slug of schema.data.gouv.fr: `scdl/subventions`; absent for a schema of the user's own. */
  readonly name?: string;
  readonly version?: string;
  readonly title?: string;
  /** Where the schema is published. */
  readonly url?: string;
}

export type ResourceKind = 'main' | 'documentation' | 'update' | 'api' | 'code' | 'other';

/** A file, or an address, of a dataset. */
export interface ResourceRecord {
  /** Name of the file inside `open/<id>/`, or as written in `odc.yml` before a build. */
  readonly path: string;
  /** Stable name, without extension, shared by the formats of one table. */
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly kind: ResourceKind;
  /** Lower case: `csv`, `xlsx`, `geojson`, `parquet`… */
  readonly format: string;
  /** IANA media type. */
  readonly mime: string;
  /** Absent before a build. */
  readonly bytes?: number;
  /** Hexadecimal; absent before a build. */
  readonly sha256?: string;
  /** Address where it can be downloaded, once known. */
  readonly url?: string;
  readonly schema?: SchemaReference;
  /** Rows of data, header not counted, for tables. */
  readonly rows?: number;
  /** The columns, for tables. */
  readonly columns?: readonly ColumnRecord[];
}

export interface ColumnRecord {
  readonly name: string;
  /** Type of Table Schema. */
  readonly type: string;
  readonly format?: string;
  readonly title?: string;
  readonly description?: string;
  readonly example?: string;
  readonly required?: boolean;
  /**
   * How its cells are read when it is not the usual way, as Table Schema writes it: `trueValues`,
   * `falseValues`, `decimalChar`, `groupChar`, `bareNumber`, `missingValues`.
   */
  readonly reading?: Readonly<Record<string, unknown>>;
}

/** What one step of the production line says: `validation`, `privacy`, `licence`, `comparison`… */
export interface BuildCheck {
  readonly name: 'validation' | 'privacy' | 'licence' | 'metadata' | 'provenance' | 'comparison';
  readonly ok: boolean;
  /** Code of the reason, with its parameters, when it is not. */
  readonly reason?: string;
  readonly params?: Readonly<Record<string, string | number | boolean | null>>;
}
