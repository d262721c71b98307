import type { AnyCellDefect } from '../defect.ts';

/**
 * The same defects, silent about longer texts: what is so long is no such value, and patterns that
 * try several cuts would take the square of its length.
 * @param longest in UTF-16 units
 */
export function upTo(longest: number, defects: readonly AnyCellDefect[]): readonly AnyCellDefect[] {
  return defects.map((defect) => ({
    ...defect,
    repair: (text, context) => (text.length > longest ? undefined : defect.repair(text, context)),
  }));
}
