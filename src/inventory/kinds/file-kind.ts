import type { ByteSource } from '../../ports/bytes.ts';
import type { Kind } from '../../table/kind/kind.ts';
import type { FoundFile } from '../crawl/found-file.ts';
import type { HeldTable } from './held-table.ts';

/** A file, with those that go with it, ready to be read. */
export interface HeldFile {
  readonly file: FoundFile;
  readonly source: ByteSource;
  /** Members of its family by extension, itself included: `.dbf`, `.prj`… */
  readonly members: ReadonlyMap<string, ByteSource>;
}

/** What a file holds beside tables. */
export type Sort = 'table' | 'map' | 'database' | 'document' | 'image' | 'archive' | 'other';

/** One way to read files: its data first, one file, one line in the registry. */
export interface FileKind {
  readonly id: string;
  readonly sort: Sort;
  /** Lower case, with the dot: `.csv`, `.csv.gz`. */
  readonly extensions: readonly string[];
  /** What the first bytes may say, for files whose extension says nothing. */
  readonly contents?: readonly (Kind | 'text')[];
  /**
   * The tables of the file, one after the other; left out for what holds none.
   * @throws OdcError `input`
   */
  tables?(held: HeldFile): AsyncIterable<HeldTable>;
  /** What a person should do so that it can be looked at: code of an advice. */
  readonly advice?: string;
}
