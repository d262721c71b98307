/** A row taken as texts, with its place in the source. */
export interface HeldRow {
  readonly cells: readonly string[];
  /** Record number, the header included. */
  readonly row: number;
  /** Physical line. */
  readonly line: number;
}
