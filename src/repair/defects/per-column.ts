import type { RepairColumn } from '../defect.ts';

/** The same answer for the same column, worked out once: rows are many, columns are not. */
export function perColumn<Value>(
  find: (column: RepairColumn) => Value,
): (column: RepairColumn) => Value {
  const known = new WeakMap<RepairColumn, { readonly value: Value }>();
  return (column) => {
    let found = known.get(column);
    if (found === undefined) {
      found = { value: find(column) };
      known.set(column, found);
    }
    return found.value;
  };
}
