/** Secret keys, each alone in a file that only its owner can read. */
export interface KeyFiles {
  /**
   * The 32 bytes of a key, written raw or as 64 hexadecimal digits.
   * @throws OdcError `config`: `key-missing`, `key-unreadable`, `key-exposed` when others may read
   *   the file (mode other than 0600 or 0400; not told on Windows), `key-malformed`
   */
  read(path: string): Promise<Uint8Array>;
  /** Writes a new key file of mode 0600. @throws OdcError `usage`: `key-exists` */
  create(path: string, key: Uint8Array): Promise<void>;
}
