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
  /** Writes a file whole or not at all; refuses to replace one unless `force`. */
  write(
    path: string,
    content: string | Uint8Array | Iterable<string>,
    options?: { readonly force?: boolean },
  ): Promise<void>;
}
