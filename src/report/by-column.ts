import type { Block } from './blocks.ts';

/** The problems of one column, or of the whole file when it has neither name nor number. */
export interface ColumnProblems {
  readonly column?: number;
  readonly field?: string;
  readonly blocks: readonly Block[];
}

/** Problems put together by column, in the order in which each column comes first. */
export function byColumn(blocks: readonly Block[]): readonly ColumnProblems[] {
  const columns = new Map<string, Block[]>();
  for (const block of blocks) {
    const key = `${block.column ?? block.field ?? ''}`;
    const known = columns.get(key);
    if (known === undefined) columns.set(key, [block]);
    else known.push(block);
  }
  return [...columns.values()].map((some) => {
    const field = some.find((block) => block.field !== undefined)?.field;
    const column = some[0]?.column;
    return {
      ...(column === undefined ? {} : { column }),
      ...(field === undefined ? {} : { field }),
      blocks: some,
    };
  });
}
