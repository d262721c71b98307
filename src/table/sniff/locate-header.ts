import { isFilled, looksLikeLabel, looksTyped } from './cell-looks.ts';

/** A record is a header when it has as many cells as the body, give or take this share. */
const WIDTH_TOLERANCE = 0.1;
/** Share of its cells that a header fills, at least. */
const HEADER_FILLED = 0.6;
/** Share of the body's cells that a line above the header fills, at most. */
const TITLE_FILLED = 0.5;
/** Titles, subtitles and notes above a header take no more lines than this. */
const MOST_TITLES = 50;
/** Share of the labels of a header that are different, at least. */
const MOSTLY_DIFFERENT = 0.6;
/** Share of the rows that repeat a label above them, from which it is no label. */
const REPEATED = 0.2;
/** Records looked at below a header. */
const BELOW = 50;

/** Records are lists of cells. */
type Records = readonly (readonly string[])[];

/** The number of cells that most records have; the larger one when two are as frequent. */
export function usualWidth(records: Records): number {
  const counts = new Map<number, number>();
  for (const cells of records) {
    if (cells.some(isFilled)) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  let [width, most] = [0, 0];
  for (const [candidate, count] of counts) {
    if (count > most || (count === most && candidate > width)) [width, most] = [candidate, count];
  }
  return width;
}

/**
 * Index of the header: the first record that is not blank, unless it and what follows it are titles
 * above the first record that is as wide and as full as the body. A record that looks like data is
 * never taken for a header found below another one.
 */
export function locateHeader(records: Records, width: number): number {
  const first = Math.max(
    0,
    records.findIndex((cells) => cells.some(isFilled)),
  );
  if (width < 2) return first;
  const found = records.findIndex((cells) => isFull(cells, width));
  if (found <= first || found - first > MOST_TITLES) return first;
  const above = records.slice(first, found);
  if (!above.every((cells) => isTitle(cells, width))) return first;
  return standsOut(records, found, width) ? found : first;
}

function isFull(cells: readonly string[], width: number): boolean {
  const tolerance = Math.round(width * WIDTH_TOLERANCE);
  const filled = cells.filter(isFilled).length;
  return Math.abs(cells.length - width) <= tolerance && filled >= Math.ceil(width * HEADER_FILLED);
}

function isTitle(cells: readonly string[], width: number): boolean {
  const filled = cells.filter(isFilled).length;
  return filled <= Math.max(1, Math.floor(width * TITLE_FILLED));
}

/**
 * Whether a record found below others is a header: labels only, nearly all different, none of them
 * often repeated below it; and, in a table of two columns, something below that is not like them.
 */
function standsOut(records: Records, at: number, width: number): boolean {
  const labels = (records[at] ?? []).map((label) => label.trim());
  const filled = labels.filter((label) => label !== '');
  if (!filled.every(looksLikeLabel)) return false;
  if (new Set(filled).size < filled.length * MOSTLY_DIFFERENT) return false;
  const below = records.slice(at + 1, at + 1 + BELOW);
  const isRepeated = (label: string, column: number): boolean =>
    label !== '' &&
    below.filter((cells) => cells[column]?.trim() === label).length > below.length * REPEATED;
  if (labels.some(isRepeated)) return false;
  return width > 2 || labels.some((label, column) => isAboveData(label, column, below));
}

/** Whether most cells of a column are data of a kind that its label is not. */
function isAboveData(label: string, column: number, below: Records): boolean {
  if (looksTyped(label)) return false;
  const cells = below.map((record) => record[column] ?? '').filter(isFilled);
  return cells.length > 0 && cells.filter(looksTyped).length >= cells.length * 0.8;
}
