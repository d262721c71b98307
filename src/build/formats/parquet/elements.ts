import type { SchemaElement } from 'hyparquet-writer';
import type { TypedColumn } from '../../columns/typed-column.ts';

/** Bytes of a decimal of 38 digits. */
const DECIMAL_BYTES = 16;
const DECIMAL_DIGITS = 38;

type Physical = Omit<SchemaElement, 'name' | 'repetition_type'>;

/** The types of Parquet, https://parquet.apache.org/docs/file-format/types/logicaltypes/ */
function physical({ kind, scale = 0, utc = false }: TypedColumn): Physical {
  switch (kind) {
    case 'integer':
    case 'long':
      return { type: 'INT64' };
    case 'year':
      return { type: 'INT32' };
    case 'double':
      return { type: 'DOUBLE' };
    case 'boolean':
      return { type: 'BOOLEAN' };
    case 'date':
      return { type: 'INT32', converted_type: 'DATE' };
    case 'datetime':
      return {
        type: 'INT64',
        logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: utc, unit: 'MICROS' },
      };
    case 'decimal':
      return {
        type: 'FIXED_LEN_BYTE_ARRAY',
        type_length: DECIMAL_BYTES,
        converted_type: 'DECIMAL',
        precision: DECIMAL_DIGITS,
        scale,
      };
    case 'text':
      return { type: 'BYTE_ARRAY', converted_type: 'UTF8' };
  }
}

/** The schema of the file: its root, then the columns. */
export function schemaElements(columns: readonly TypedColumn[]): SchemaElement[] {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.map(
      (column): SchemaElement => ({
        name: column.name,
        ...physical(column),
        repetition_type: column.nullable ? 'OPTIONAL' : 'REQUIRED',
      }),
    ),
  ];
}
