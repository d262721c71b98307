/** How records and cells are told apart in a text table. */
export interface Dialect {
  /** One character of one UTF-8 byte (`,` `;` tab `|`, or what the user names). */
  readonly delimiter: string;
  /** One character of one UTF-8 byte; `null` when quotes have no meaning. */
  readonly quote: '"' | "'" | null;
  /** For the report. The scanner always takes LF, CRLF and lone CR as ends of line. */
  readonly newline: '\n' | '\r\n' | '\r' | 'mixed' | null;
}
