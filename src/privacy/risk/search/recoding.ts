/** How a search says that the quasi-identifiers are to be written. */
export interface Recoding {
  /** Rows left out. */
  readonly suppressed: number;
  /** Share of what could be lost: 0 for the table as it is, 1 for nothing but `*`. */
  readonly loss: number;
  /** Whether the rows of a distinct tuple stay. */
  keeps(tuple: number): boolean;
  /** What is written for a distinct tuple in a column. */
  label(tuple: number, column: number): string;
}
