import type { Problem } from '../../base/ledger.ts';
import type { Batch } from '../../table/batch.ts';
import { KeySet } from '../../table/keys/key-set.ts';
import { isAbsent } from './absent-cell.ts';
import type { ColumnJudge } from './column-judge.ts';
import { longestMissing } from './longest-missing.ts';

/** One column of a key: where it is and how its cells are read. */
export interface KeyColumn {
  readonly column: number | undefined;
  readonly judge: ColumnJudge | undefined;
}

/**
 * The key of one row as text, equal for equal values (`01` and `1` as integers).
 * `null` for a cell that is missing or of a wrong type.
 */
export function keyOf({ column, judge }: KeyColumn, batch: Batch, row: number): string | null {
  if (column === undefined || judge === undefined) return null;
  const text = batch.text(row, column);
  if (isAbsent(batch, row, column, text)) return null;
  const verdict = judge.verdict(text);
  if (verdict.missing || verdict.value === undefined) return null;
  return judge.check?.key(text) ?? text;
}

/** Several keys as one text without ambiguity; `null` parts are told from empty ones. */
export function compositeKey(parts: readonly (string | null)[]): string {
  return parts.map((part) => (part === null ? '-' : `${part.length}:${part}`)).join('');
}

/** The field's name, which the label of its column may spell otherwise. */
function nameOf({ check, column }: ColumnJudge): string {
  return check?.field.name ?? column.label;
}

/** A rule over the keys of a table, asked once for each row, in order. */
export interface KeyRule {
  /** `proved` tells whether kernels have proved the cell of the key's only column. */
  check(batch: Batch, row: number, rowNumber: number, proved: boolean): Problem | undefined;
  /** Column and field that findings are placed on; undefined for a composite key. */
  readonly at: { readonly column: number | undefined; readonly field: string | undefined };
  /** Its only column in the file, for `proved`. */
  readonly single: number | undefined;
}

/**
 * A key of one column: `unique`, or a primary key. Values are compared once cast; missing ones are
 * never compared (Table Schema v1), but a primary key may not be missing.
 */
export class SingleKeyRule implements KeyRule {
  readonly at: KeyRule['at'];
  readonly single: number;
  readonly #code: 'unique-error' | 'primary-key';
  readonly #judge: ColumnJudge;
  readonly #keys = new KeySet();
  /** Bytes of the longest text that means "missing": a longer proved cell holds a value. */
  readonly #longestMissing: number;

  constructor(code: 'unique-error' | 'primary-key', judge: ColumnJudge) {
    this.#code = code;
    this.#judge = judge;
    this.single = judge.column.index;
    this.at = { column: judge.column.index + 1, field: nameOf(judge) };
    this.#longestMissing = longestMissing(judge.check?.field.missingValues ?? ['']);
  }

  check(batch: Batch, row: number, rowNumber: number, proved: boolean): Problem | undefined {
    const bytes = batch.length(row, this.single);
    if (proved && bytes > this.#longestMissing && this.#judge.check?.keyIsText === true) {
      return this.#repeated(this.#keys.addCell(batch, row, this.single, rowNumber));
    }
    const key = keyOf({ column: this.single, judge: this.#judge }, batch, row);
    if (key !== null) return this.#repeated(this.#keys.addText(key, rowNumber));
    return this.#code === 'primary-key' ? nullKey([nameOf(this.#judge)]) : undefined;
  }

  #repeated(previous: number): Problem | undefined {
    return previous === 0 ? undefined : repeated(this.#code, previous);
  }
}

/** The primary key, or one of v2's `uniqueKeys` (which skip a row that lacks a part of the key). */
export class CompositeKeyRule implements KeyRule {
  readonly at: KeyRule['at'];
  readonly single = undefined;
  readonly #columns: readonly KeyColumn[];
  readonly #kind: 'primary-key' | 'unique-keys';
  readonly #names: readonly string[];
  readonly #keys = new KeySet();

  constructor(
    kind: 'primary-key' | 'unique-keys',
    names: readonly string[],
    columns: readonly KeyColumn[],
  ) {
    this.#kind = kind;
    this.#names = names;
    this.#columns = columns;
    const only = columns.length === 1 ? columns[0]?.judge : undefined;
    this.at = { column: only && only.column.index + 1, field: only && nameOf(only) };
  }

  check(batch: Batch, row: number, rowNumber: number): Problem | undefined {
    const parts = this.#columns.map((column) => keyOf(column, batch, row));
    const nulls = parts.filter((part) => part === null).length;
    if (this.#kind === 'unique-keys' && nulls > 0) return undefined;
    if (nulls === parts.length) {
      return nullKey(this.#names);
    }
    const previous = this.#keys.addText(compositeKey(parts), rowNumber);
    if (previous === 0) return undefined;
    const code = this.#kind === 'primary-key' ? 'primary-key' : 'unique-error';
    return repeated(code, previous, this.#names);
  }
}

/** A foreign key: rows whose key is wholly null are skipped, others are looked up as they are. */
export class ForeignKeyRule implements KeyRule {
  readonly at: KeyRule['at'];
  readonly single = undefined;
  readonly #columns: readonly KeyColumn[];
  readonly #known: ReadonlySet<string>;
  readonly #params: { readonly fields: readonly string[]; readonly resource: string };

  constructor(
    columns: readonly KeyColumn[],
    known: ReadonlySet<string>,
    params: { readonly fields: readonly string[]; readonly resource: string },
  ) {
    this.#columns = columns;
    this.#known = known;
    this.#params = params;
    const only = columns.length === 1 ? columns[0]?.judge : undefined;
    this.at = { column: only && only.column.index + 1, field: only && nameOf(only) };
  }

  check(batch: Batch, row: number): Problem | undefined {
    const parts = this.#columns.map((column) => keyOf(column, batch, row));
    if (parts.every((part) => part === null)) return undefined;
    if (this.#known.has(compositeKey(parts))) return undefined;
    return { code: 'foreign-key', level: 'error', params: { ...this.#params } };
  }
}

function nullKey(fields: readonly string[]): Problem {
  return { code: 'primary-key', level: 'error', reason: 'null', params: { fields } };
}

function repeated(code: string, previous: number, fields?: readonly string[]): Problem {
  return {
    code,
    level: 'error',
    params: fields === undefined ? { previous } : { previous, fields },
  };
}
