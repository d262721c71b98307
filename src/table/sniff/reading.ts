import type { Dialect } from '../dialect.ts';
import { type SampleRecord, sampleRecords } from '../scan/sample.ts';
import { isFilled, looksLikeLabel, looksTyped } from './cell-looks.ts';
import { locateHeader, usualWidth } from './locate-header.ts';

/** Records that a reading looks at; and of how many it looks at the cells. */
const LIMIT = 100;
const LOOKED_INTO = 40;

/** A sample of a text, as one dialect reads it. */
export interface Reading {
  readonly dialect: Dialect;
  readonly records: readonly (readonly string[])[];
  /** The same with their places, and the last one even when it is cut. */
  readonly found: readonly SampleRecord[];
  /** Cells of most records. */
  readonly width: number;
  /** Index of the header. */
  readonly header: number;
  /** How much of a table it makes: the highest wins. */
  readonly score: number;
}

/**
 * Reads a sample with a dialect.
 * @param cut the sample ends amid a record
 */
export function readWith(sample: Uint8Array, dialect: Dialect, cut: boolean): Reading {
  const found = sampleRecords(sample, dialect, LIMIT);
  const isCutThere = cut && found.length > 1 && found.length < LIMIT;
  const records = (isCutThere ? found.slice(0, -1) : found).map(({ cells }) => cells);
  const width = usualWidth(records);
  const header = locateHeader(records, width);
  return {
    dialect,
    records,
    found,
    width,
    header,
    score: scoreOf(records, width, header, dialect),
  };
}

/**
 * Evenness first: the square of the share of records, from the header on, that have the usual
 * width; wider tables count a little more, since a sign that is no delimiter cuts in two at most.
 * Then what cells look like.
 */
function scoreOf(
  records: Reading['records'],
  width: number,
  header: number,
  dialect: Dialect,
): number {
  if (width < 2) return 0;
  const body = records.slice(header).filter((cells) => cells.some(isFilled));
  const even = body.filter((cells) => cells.length === width).length / body.length;
  const base = even * even * Math.log2(1 + width);
  return (
    base * headerFactor(records, width, header) * cellsFactor(body.slice(0, LOOKED_INTO), dialect)
  );
}

/** Lines above the header are rare: a reading that needs none explains the text better. */
const WITH_TITLES = 0.6;
/** One label above two cells a row: rather prose, or decimal commas, in a single column. */
const ONE_LABEL = 0.25;
const ONE_LABEL_FOR_TWO = 0.1;
const SHORT_HEADER = 0.8;
const HEADER_OF_DATA = 0.6;
const HEADER_OF_PROSE = 0.7;

/** A header as wide as the body, made of labels, with nothing above it: 1. */
function headerFactor(records: Reading['records'], width: number, header: number): number {
  const labels = records[header] ?? [];
  const filled = labels.filter(isFilled);
  let factor = records.slice(0, header).some((cells) => cells.some(isFilled)) ? WITH_TITLES : 1;
  if (labels.length === 1) factor *= width > 2 ? ONE_LABEL : ONE_LABEL_FOR_TWO;
  else if (labels.length < width) factor *= SHORT_HEADER;
  if (filled.filter(looksLikeLabel).length < filled.length / 2) factor *= HEADER_OF_DATA;
  if (labels.slice(1).some(startsAmidProse)) factor *= HEADER_OF_PROSE;
  return factor;
}

/** Data of a known kind speak for a delimiter; quotes amid cells and commas of prose against it. */
function cellsFactor(body: Reading['records'], { quote }: Dialect): number {
  let [filled, typed, odd] = [0, 0, 0];
  for (const cells of body) {
    for (const [index, cell] of cells.entries()) {
      if (!isFilled(cell)) continue;
      filled += 1;
      if (looksTyped(cell)) typed += 1;
      if (isHalfQuoted(cell, quote) || (index > 0 && startsAmidProse(cell))) odd += 1;
    }
  }
  if (filled === 0) return 1;
  return (1 + 0.3 * (typed / filled)) * (1 - Math.min(0.9, (2 * odd) / filled));
}

/** A space and a small letter: `merci` in `Bonjour, merci`. */
function startsAmidProse(cell: string): boolean {
  const letter = cell.charAt(1);
  return cell.startsWith(' ') && letter !== letter.toUpperCase();
}

/** A quote at one end only: a delimiter inside quotes was taken for one. */
function isHalfQuoted(cell: string, quote: Dialect['quote']): boolean {
  return quote !== null && cell.startsWith(quote) !== cell.endsWith(quote);
}
