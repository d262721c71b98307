import type { Dialect } from '../dialect.ts';
import { isFilled } from './cell-looks.ts';
import { type Reading, readWith } from './reading.ts';

/** In order of preference at equal evenness. `:` and the space are never delimiters. */
export const DELIMITERS: readonly string[] = [';', ',', '\t', '|'];

/** Cuts nothing: a control character that no text holds stands for the delimiter of a single column. */
export const NO_DELIMITER = '\x1f';
/** Share of the cells between apostrophes from which these are quotes. */
const CLEARLY_QUOTED = 0.5;

/**
 * Finds how a text is cut into cells by reading a sample with each delimiter: the one that gives
 * the most even table is kept.
 * @param sample valid UTF-8 from the first record on
 * @param cut the sample ends amid a record
 * @param named the delimiter that is known already
 */
export function sniffDialect(sample: Uint8Array, cut: boolean, named?: string): Reading {
  const best = bestReading(sample, cut, named);
  return isApostrophed(best) ? withApostrophes(sample, cut, best) : best;
}

function bestReading(sample: Uint8Array, cut: boolean, named?: string): Reading {
  if (named !== undefined) return readWith(sample, dialectOf(named), cut);
  const readings = DELIMITERS.filter((delimiter) => sample.includes(delimiter.charCodeAt(0))).map(
    (delimiter) => readWith(sample, dialectOf(delimiter), cut),
  );
  const [best] = readings.toSorted((a, b) => b.score - a.score);
  if (best !== undefined && best.score > singleColumnScore(best)) return best;
  return readWith(sample, dialectOf(NO_DELIMITER), cut);
}

const dialectOf = (delimiter: string): Dialect => ({ delimiter, quote: '"', newline: null });

/** The fewer lines hold the best delimiter, the likelier a single column, of prose or decimal commas. */
function singleColumnScore({ records }: Reading): number {
  const lines = records.filter((cells) => cells.some(isFilled));
  const uncut = lines.filter((cells) => cells.length < 2).length;
  return lines.length === 0 ? 0 : uncut / lines.length;
}

/** Most cells stand between apostrophes, none between quotes. */
function isApostrophed({ records }: Reading): boolean {
  const cells = records.flat().filter(isFilled);
  const between = cells.filter((cell) => cell.length > 1 && /^'[\s\S]*'$/.test(cell)).length;
  return between > 0 && between >= cells.length * CLEARLY_QUOTED;
}

function withApostrophes(sample: Uint8Array, cut: boolean, plain: Reading): Reading {
  const reading = readWith(sample, { ...plain.dialect, quote: "'" }, cut);
  return reading.width > 1 && reading.score >= plain.score * 0.9 ? reading : plain;
}
