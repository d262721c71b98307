/** Files shipped with the tool. Paths are relative to the root of the package, written with `/`. */
export interface PackageFiles {
  /** A text file, whole, as UTF-8; `undefined` when it does not exist. */
  readText(path: string): Promise<string | undefined>;
  /** A file, whole; `undefined` when it does not exist. */
  readBytes(path: string): Promise<Uint8Array | undefined>;
  /** Names in a folder, sorted; `[]` when it does not exist. */
  list(folder: string): Promise<readonly string[]>;
}
