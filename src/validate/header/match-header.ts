import type { Finding } from '../../base/finding.ts';
import type { Field, FieldsMatch, TableSchema } from '../../schema/model.ts';
import type { Header } from '../../table/batch.ts';
import { labelText } from './label-text.ts';
import { matchByName } from './match-by-name.ts';
import { matchByPosition } from './match-by-position.ts';

export type Mode = 'validata' | 'strict';

/** How the columns of the file and the fields of the schema meet. */
export interface HeaderMatch {
  /** For each column of the file, its field. */
  readonly fields: readonly (Field | undefined)[];
  /** For each field of the schema, its column in the file (from 0). */
  readonly columns: readonly (number | undefined)[];
  /** Fields without a column: what a row lacks on every line, in strict mode. */
  readonly lacking: readonly Field[];
  /** Columns from this one on are extra cells on every row: strict mode only. */
  readonly extraFrom: number;
  readonly findings: readonly Finding[];
}

/** A way of matching by name: Data Package v2 `fieldsMatch`, and Validata's own tolerance. */
export type NameMatch = 'validata' | Exclude<FieldsMatch, 'exact'>;

/**
 * Meets the header with the schema. The schema's own `fieldsMatch` decides when it has one, else
 * the mode: by name and in any order (`validata`), or by position (`strict`).
 * @param ignoreCase labels that differ by case only are the same
 */
export function matchHeader(
  header: Header,
  schema: TableSchema,
  mode: Mode,
  ignoreCase: boolean,
): HeaderMatch {
  const way = schema.fieldsMatch ?? (mode === 'strict' ? 'exact' : 'validata');
  const key = ignoreCase ? (text: string) => text.toLowerCase() : (text: string) => text;
  const labels = header.columns.map(labelText);
  return way === 'exact'
    ? matchByPosition(header, labels, schema, key)
    : matchByName(header, labels, schema, key, way);
}
