import type { OnProgress } from '../../ports/progress.ts';
import type { Observer } from '../../table/batch.ts';

/** A table that a file holds, ready to be walked once. */
export interface HeldTable {
  /** Sheet of a workbook, layer or table of a base. */
  readonly sheet?: string;
  /** Not shown by the program that made it. */
  readonly hidden?: true;
  /** `csv`, `xlsx`, `geojson`, `shapefile`, `geopackage`… */
  readonly format: string;
  readonly facts: TableFacts;
  readonly columns: readonly string[];
  /** First records, for choosing a schema. */
  readonly sample: readonly (readonly string[])[];
  walk(
    observers: readonly Observer<unknown>[],
    options: { readonly signal?: AbortSignal; readonly onProgress?: OnProgress },
  ): Promise<{ readonly rows: number }>;
}

/** How a table is written. */
export interface TableFacts {
  readonly encoding?: string;
  readonly delimiter?: string;
  /** Record of the header, when titles stand above it. */
  readonly headerRow?: number;
  /** `point`, `line`, `polygon`… */
  readonly geometry?: string;
  /** `EPSG:2154`, when it is told. */
  readonly crs?: string;
  /** What was noticed: codes of findings, and of this room (`no-projection`, `no-header`). */
  readonly remarks: readonly string[];
}
