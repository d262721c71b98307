import type { DatasetRecord, ResourceRecord } from '../metadata/record.ts';
import type { Authority } from '../project/project.ts';
import type { Chart } from './charts/chart.ts';
import type { Places } from './places/places.ts';
import type { Version } from './versions/versions.ts';

/** What the authority decides about its site. */
export interface SiteSettings {
  readonly lang: 'fr' | 'en';
  readonly authority: Authority;
  /** Where the site will be read, with its final `/`; absent: what needs whole addresses is left out. */
  readonly url?: string;
  /** Template of tiles for the maps, `{z}/{x}/{y}`; none by default: no reader is sent elsewhere. */
  readonly tiles?: string;
  /** Who answers for the publication (loi n° 2004-575, art. 1-1). */
  readonly director?: string;
  /** Who hosts the site. */
  readonly host?: string;
  /** Name of the data protection officer or of the function. */
  readonly dpo?: string;
}

/** One dataset as `odc build` left it. */
export interface SiteDataset {
  readonly record: DatasetRecord;
  /** The folder that holds its files. */
  readonly folder: string;
  /** Score of the national platform, 0 to 1, and the criteria that are not met. */
  readonly score?: { readonly value: number; readonly missing: readonly string[] };
  /** The line that a reuser copies. */
  readonly attribution?: string;
  /** Its page on other platforms. */
  readonly elsewhere?: readonly { readonly name: string; readonly url: string }[];
  /** What others made of it, as `odc follow` knows. */
  readonly reuses?: readonly { readonly title: string; readonly url: string }[];
}

/** What one walk over a table taught. */
export interface TableView {
  readonly resource: ResourceRecord;
  readonly rows: number;
  readonly columns: readonly ViewColumn[];
  /** The first rows, for the page itself. */
  readonly first: readonly (readonly string[])[];
  /** Files of rows that the page loads one by one, and how many rows each holds. */
  readonly chunks: { readonly count: number; readonly rows: number; readonly held: number };
  /** Name of the Parquet file that holds the rows beyond, when there is one. */
  readonly parquet?: string;
  readonly places?: Places;
}

export interface ViewColumn {
  readonly name: string;
  readonly type: string;
  readonly title?: string;
  readonly description?: string;
  readonly example?: string;
  readonly required?: boolean;
}

/** A dataset with all that its page shows. */
export interface DatasetView extends SiteDataset {
  readonly tables: readonly TableView[];
  readonly charts: readonly Chart[];
  readonly versions: readonly Version[];
  /** Descriptions for machines that stand beside the page: `datapackage.json`, `dcat.ttl`… */
  readonly companions: ReadonlySet<string>;
}

/** One file of the site. */
export interface SiteFile {
  /** From the root of the site, with `/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}
