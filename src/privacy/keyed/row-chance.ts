import type { RowView, Setting } from '../operators/operator.ts';

/** Numbers between 0 and 1 (excluded) that depend on a row and on the key only. */
export type RowChance = (row: RowView) => readonly [number, number];

/**
 * The same row gets the same chance in each release made under one key: the mean of several releases
 * tells nothing more. A row is known by the columns named, else by all its cells.
 * @param purpose keeps apart the draws of several operators
 */
export function rowChance(
  purpose: string,
  by: readonly string[] | undefined,
  setting: Setting,
): RowChance {
  const hash = setting.hash(`${purpose} ${setting.column}`);
  const columns = (by ?? setting.columns).map((_, index) =>
    by === undefined ? index : setting.indexOf(by[index] ?? ''),
  );
  return (row) => {
    const words = hash.words(columns.map((column) => row.text(column)).join('\u001f'));
    return [unit(words[0], words[1]), unit(words[2], words[3])];
  };
}

/** 53 bits as a number strictly between 0 and 1. */
function unit(high: number, low: number): number {
  return ((high >>> 5) * 0x4000000 + (low >>> 6) + 0.5) / 0x20000000000000;
}
