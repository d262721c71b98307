import { describe, expect, it } from 'vitest';
import { recordBlocks } from './records.ts';
import type { SheetRow } from './workbook.ts';

async function* batches(...rows: readonly SheetRow[]): AsyncGenerator<readonly SheetRow[]> {
  for (const row of rows) yield [row];
}

async function blocksOf(size: number, from: number | undefined, ...rows: readonly SheetRow[]) {
  const blocks: (readonly [number, string])[] = [];
  for await (const { first, records } of recordBlocks(batches(...rows), size, from)) {
    blocks.push([first, records.map((cells) => cells.join('') || '-').join('')]);
  }
  return blocks;
}

const row = (number: number, text: string, repeat = 1): SheetRow => ({
  row: number,
  repeat,
  cells: [text],
});

describe('recordBlocks', () => {
  it('starts at the first row that is not blank, and fills those between', async () => {
    expect(await blocksOf(10, undefined, row(3, 'a'), row(6, 'b'))).toEqual([[3, 'a--b']]);
  });

  it('starts at the row that is asked, blank or not', async () => {
    expect(await blocksOf(10, 2, row(1, 'a'), row(3, 'b'))).toEqual([[2, '-b']]);
    expect(await blocksOf(10, 5, row(1, 'a'), row(3, 'b'))).toEqual([]);
  });

  it('starts inside rows that are repeated', async () => {
    expect(await blocksOf(10, 3, row(1, 'a', 4), row(5, 'b'))).toEqual([[3, 'aab']]);
  });

  it('cuts blocks of the size that is asked', async () => {
    expect(await blocksOf(2, 1, row(1, 'a', 3), row(6, 'b'))).toEqual([
      [1, 'aa'],
      [3, 'a-'],
      [5, '-b'],
    ]);
  });
});
