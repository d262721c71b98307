import type { CellValue } from '../../schema/column-check.ts';
import type { Field } from '../../schema/model.ts';
import { TYPES } from '../../schema/types/index.ts';

/** Reads the cells of a field: `null` where there is no value, `undefined` for what is not of its type. */
export type Cast = (text: string) => CellValue | null | undefined;

export function castOf(field: Field): Cast {
  const reader = TYPES[field.type].reader(field);
  const missing = new Set(field.missingValues);
  return (text) => (missing.has(text) ? null : reader.cast(text));
}
