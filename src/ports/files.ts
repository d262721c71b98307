import type { ByteSource } from './bytes.ts';

/** Files of the user's machine. Paths are native; every failure is an `OdcError`. */
export interface Files {
  /** A data file as bytes, or standard input for `-`. */
  source(path: string): ByteSource;
  /** A small text file, whole, as UTF-8; `undefined` when it does not exist. */
  readText(path: string): Promise<string | undefined>;
  exists(path: string): Promise<boolean>;
  /** Names in a folder, sorted; `[]` when it does not exist. */
  list(folder: string): Promise<readonly string[]>;
  /**
   * What stands in a folder, sorted by name, links not followed. A name that is not UTF-8 keeps its
   * bytes as lone surrogates (`\udce9` for 0xE9), which every method here understands.
   * @throws OdcError `input` when the folder cannot be read
   */
  entries(folder: string): Promise<readonly FolderEntry[]>;
  /** What a path leads to, links followed; `undefined` when it leads nowhere. */
  facts(path: string): Promise<FileFacts | undefined>;
  /** Writes a file whole or not at all; refuses to replace one unless `force`. */
  write(
    path: string,
    content: string | Uint8Array | Iterable<string>,
    options?: { readonly force?: boolean },
  ): Promise<void>;
}

/** `other`: a device, a pipe, or what the system does not want to tell. */
export type EntryKind = 'file' | 'folder' | 'link' | 'other';

export interface FileFacts {
  readonly kind: EntryKind;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

export interface FolderEntry extends FileFacts {
  readonly name: string;
  /** Where a link leads, as an absolute path; left out when it leads nowhere. */
  readonly target?: string;
}
