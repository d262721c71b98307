import type { Dialect } from '../dialect.ts';

export const LF = 10;
export const CR = 13;

/** Never found in UTF-8: stands for a quote that has no meaning. */
const NO_QUOTE = 0xff;

/** The two bytes that a scanner looks for, beside line ends. */
export interface DialectBytes {
  readonly delimiter: number;
  readonly quote: number;
}

export function dialectBytes({ delimiter, quote }: Dialect): DialectBytes {
  return { delimiter: delimiter.charCodeAt(0), quote: quote?.charCodeAt(0) ?? NO_QUOTE };
}
