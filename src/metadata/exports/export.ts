import type { Body, DatasetRecord } from '../record.ts';

/** A vocabulary in which descriptions can be written: a file, and a line in the registry. */
export interface MetadataExport {
  /** As `--to` names it. */
  readonly id: string;
  /** Name of the file that holds it, by convention. */
  readonly fileName: string;
  readonly mime: string;
  /** `catalogue`: one document tells of any number of datasets; `dataset`: of one. */
  readonly covers: 'catalogue' | 'dataset';
  /**
   * Pure: the same records give the same bytes.
   * @param records one at least; one only where `covers` is `dataset`
   */
  write(records: readonly DatasetRecord[], context: ExportContext): string;
}

/** What a document needs beside the descriptions. */
export interface ExportContext {
  /**
   * Address under which `open/` is served, with or without a final slash: files that have no
   * address of their own are at `base/<id>/<path>`. Without it, addresses are relative to the
   * document.
   */
  readonly base?: string;
  /**
   * The catalogue as a whole, where the document has one; made from the first record when left out.
   */
  readonly catalogue?: CatalogueFacts;
  /** `dataset`: the document stands beside the files of one dataset, which are then named alone. */
  readonly place?: 'catalogue' | 'dataset';
}

export interface CatalogueFacts {
  readonly title?: string;
  readonly description?: string;
  readonly homepage?: string;
  readonly authority?: Body;
}

/** Address of a file of a dataset: its own, or where it is served, or relative to the document. */
export function addressOf(
  record: DatasetRecord,
  { path, url }: { readonly path: string; readonly url?: string },
  context: ExportContext,
): string {
  if (url !== undefined) return url;
  const parts = path.split('/').map(encodeURIComponent).join('/');
  if (context.base !== undefined) return `${slashed(context.base)}${record.id}/${parts}`;
  return context.place === 'dataset' ? parts : `${record.id}/${parts}`;
}

/** With its final slash. */
export function slashed(base: string): string {
  return base.endsWith('/') ? base : `${base}/`;
}

/** Files and addresses that hold the data, without documentation. */
export function dataOf(record: DatasetRecord): DatasetRecord['resources'] {
  return record.resources.filter(({ kind }) => kind !== 'documentation');
}
