import type { TreatedColumn } from './resolve-columns.ts';

/** A column that goes out. */
export interface OutputColumn {
  /** Its index in the source. */
  readonly index: number;
  /** Its name in the output. */
  readonly name: string;
  readonly treated: TreatedColumn | undefined;
}

/** The columns that go out, in the order of the source. */
export function outputColumns(
  names: readonly string[],
  treated: readonly TreatedColumn[],
): readonly OutputColumn[] {
  const removed = new Set(
    treated.flatMap(({ index, treatment }) => [
      ...(treatment.removes === true ? [index] : []),
      ...(treatment.alsoRemoves ?? []),
    ]),
  );
  const byIndex = new Map(treated.map((column) => [column.index, column]));
  return names.flatMap((name, index) => {
    if (removed.has(index)) return [];
    const column = byIndex.get(index);
    return [{ index, name: column?.treatment.rename ?? name, treated: column }];
  });
}
