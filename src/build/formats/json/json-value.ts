import { valueReader } from '../../columns/read-value.ts';
import type { TypedColumn } from '../../columns/typed-column.ts';

/**
 * A cell as JSON: what has a type in JSON has it, the rest is a text. Numbers that most readers
 * would round (`long`, `decimal`) stay texts.
 */
export function jsonValue(column: TypedColumn): (text: string) => string {
  const read = valueReader(column);
  const { kind } = column;
  return (text) => {
    const value = read(text);
    if (value === null) return 'null';
    if (typeof value === 'bigint') return JSON.stringify(text);
    if (kind === 'datetime') return JSON.stringify(moment(String(value)));
    return JSON.stringify(value);
  };
}

/** `2024-01-05T10:30:00.000000Z` without the digits that say nothing. */
export function moment(iso: string): string {
  return iso.replace(/(?:\.0+|(\.\d*[1-9])0+)(?=Z?$)/, '$1');
}
