import { type TypedValue, valueReader } from '../../columns/read-value.ts';
import type { TypedColumn } from '../../columns/typed-column.ts';

const DAY = 86_400_000;

/** A cell as the writer of Parquet wants it: days, microseconds, whole numbers of 64 bits as such. */
export function parquetValue(column: TypedColumn): (text: string) => TypedValue {
  const read = valueReader(column);
  switch (column.kind) {
    case 'integer':
      return (text) => {
        const value = read(text);
        return typeof value === 'number' ? BigInt(value) : value;
      };
    case 'date':
      return (text) => {
        const value = read(text);
        return typeof value === 'string' ? dayOf(value) / DAY : value;
      };
    case 'datetime':
      return (text) => {
        const value = read(text);
        return typeof value === 'string' ? microseconds(value) : value;
      };
    default:
      return read;
  }
}

/** Milliseconds at the start of an ISO day; `Date.UTC` would take year 24 for 1924. */
function dayOf(iso: string): number {
  return new Date(0).setUTCFullYear(
    Number(iso.slice(0, 4)),
    Number(iso.slice(5, 7)) - 1,
    Number(iso.slice(8, 10)),
  );
}

/** Of `2024-01-05T10:30:00.000000`, with `Z` or not. */
function microseconds(iso: string): bigint {
  const [hour, minute, second] = [iso.slice(11, 13), iso.slice(14, 16), iso.slice(17, 19)].map(
    Number,
  ) as [number, number, number];
  const seconds = (hour * 60 + minute) * 60 + second;
  return (BigInt(dayOf(iso)) + BigInt(seconds) * 1000n) * 1000n + BigInt(iso.slice(20, 26));
}
