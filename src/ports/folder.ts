/** A folder that is written as a whole: a site. Paths are relative to it, with `/`. */
export interface Folder {
  /** A text file, whole; `undefined` when it does not exist. */
  readText(path: string): Promise<string | undefined>;
  /** SHA-256 of a file, in hexadecimal; `undefined` when it does not exist. */
  sha256(path: string): Promise<string | undefined>;
  /** Writes a file whole or not at all; a file that holds the same bytes is left alone. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Copies a file of the machine; one that is the same already is left alone. */
  copy(path: string, from: string): Promise<void>;
  /** Removes a file, and the folders that it leaves empty. */
  remove(path: string): Promise<void>;
}
