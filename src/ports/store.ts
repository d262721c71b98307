/**
 * Small texts kept on this machine from one run to the next, by key (`schemas/scdl/budget/1.0.0`).
 * Losing them only costs a download.
 */
export interface Store {
  /** `undefined` when the key is unknown or its text cannot be read. */
  get(key: string): Promise<string | undefined>;
  /** Keeps a text whole or not at all, in place of the former one. A refusal is an `OdcError`. */
  put(key: string, text: string): Promise<void>;
  /** The keys that start with `prefix` (whole segments, such as `schemas`), sorted. */
  keys(prefix: string): Promise<readonly string[]>;
  /** Where the text stands, for the user to find it. */
  location(key: string): string;
}
