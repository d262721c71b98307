import { labelWords } from '../../base/folding.ts';
import { CELL } from './cell-kind.ts';
import type { ColumnWatch } from './column-watch.ts';

/** Types of Table Schema, as far as the cells tell them. */
export type ColumnType =
  | 'integer'
  | 'number'
  | 'date'
  | 'datetime'
  | 'time'
  | 'year'
  | 'boolean'
  | 'string'
  | 'geometry'
  | 'empty';

/** Share of the filled cells that have to be of a type. */
const NEARLY_ALL = 0.98;
const CENTURIES = { from: 1850, to: 2100 };

export interface ColumnTyping {
  readonly type: ColumnType;
  /** Most cells have a type, and too many others do not. */
  readonly mixed: boolean;
}

/** The type of nearly all cells of a column; text when there is none. */
export function typeOf(watch: ColumnWatch, label: string): ColumnTyping {
  const { kinds, filled } = watch;
  if (filled === 0) return { type: 'empty', mixed: false };
  const count = (...some: readonly number[]): number =>
    some.reduce((sum, kind) => sum + (kinds[kind] ?? 0), 0);
  const integers = count(CELL.integer);
  const numbers = count(CELL.integer, CELL.decimal, CELL.frenchNumber, CELL.scientific);
  const codes = count(CELL.code);
  const candidates: readonly (readonly [ColumnType, number])[] = [
    ['date', count(CELL.date, CELL.frenchDate)],
    ['datetime', count(CELL.date, CELL.frenchDate, CELL.datetime)],
    ['time', count(CELL.time)],
    ['boolean', count(CELL.boolean)],
    ['integer', codes > 0 ? 0 : integers],
    ['number', codes > 0 ? 0 : numbers],
  ];
  const found = candidates.find(([, cells]) => cells >= NEARLY_ALL * filled)?.[0];
  if (found === 'integer' && isYear(watch, label)) return { type: 'year', mixed: false };
  const most = Math.max(...candidates.map(([, cells]) => cells));
  return { type: found ?? 'string', mixed: found === undefined && most >= 0.5 * filled };
}

function isYear({ numbers }: ColumnWatch, label: string): boolean {
  if (numbers.min < CENTURIES.from || numbers.max > CENTURIES.to) return false;
  return labelWords(label).some((word) => /^(?:an|annee|year|exercice|millesime)s?$/.test(word));
}
