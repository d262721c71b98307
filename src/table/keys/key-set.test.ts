import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMA, streamOf } from '../../../test/support/scanned.ts';
import type { Batch } from '../batch.ts';
import { scan } from '../scan/scan.ts';
import { KeySet } from './key-set.ts';

const OPTIONS = { dialect: COMMA, columns: 2, firstRow: 2, firstLine: 2 } as const;

/** Adds the second column of a table; answers what was said of each row. */
async function added(
  set: KeySet,
  text: string,
  kernels: 'on' | 'off',
  chunkBytes?: number,
): Promise<number[]> {
  const answers: number[] = [];
  await scan(streamOf(Buffer.from(text)), { ...OPTIONS, kernels, chunkBytes }, (batch) => {
    for (let row = 0; row < batch.rows; row++) {
      answers.push(set.addCell(batch, row, 1, batch.firstRow + row));
    }
  });
  return answers;
}

describe('a key set', () => {
  it('answers 0 for a new key, else the row of the occurrence before', () => {
    const set = new KeySet();
    const answers = ['a', 'b', 'a', '', 'é', 'a', '', 'A', 'é'].map((key, at) =>
      set.addText(key, at + 1),
    );
    expect(answers).toEqual([0, 0, 1, 0, 0, 3, 4, 0, 5]);
    expect(set.size).toBe(5);
  });

  it.each(['on', 'off'] as const)('takes cells, with kernels %s', async (kernels) => {
    const text = '1,a\n2,"a"\n3,"a""b"\n4,a"b\n5\n\n7,\n8,é,x\n9,"é"\n';
    expect(await added(new KeySet(), text, kernels)).toEqual([0, 2, 0, 4, 0, 6, 7, 0, 9]);
  });

  it('takes a key as text or as cell alike', async () => {
    const set = new KeySet();
    const keys = ['a', 'été', '"', 'x'.repeat(1000), ''];
    keys.forEach((key, at) => {
      expect(set.addText(key, at + 100)).toBe(0);
    });
    const text = keys.map((key) => `1,"${key.replaceAll('"', '""')}"\n`).join('');
    expect(await added(set, text, 'on')).toEqual([100, 101, 102, 103, 104]);
    expect(keys.map((key) => set.addText(key, 0))).toEqual([2, 3, 4, 5, 6]);
  });

  it('takes the cells of any other batch', () => {
    const batch = { text: (row: number) => ['a', 'b', 'a'][row] ?? '' } as unknown as Batch;
    const set = new KeySet();
    expect([0, 1, 2].map((row) => set.addCell(batch, row, 0, row + 2))).toEqual([0, 0, 2]);
  });

  it('goes on from batch to batch, several columns and sets at once', async () => {
    const rows = Array.from({ length: 30_000 }, (_, row) => [row % 7919, row]);
    const text = rows.map(([one, other]) => `${one},${other}\n`).join('');
    const first = new KeySet();
    const second = new KeySet();
    const repeated: number[] = [];
    await scan(
      streamOf(Buffer.from(text)),
      { ...OPTIONS, kernels: 'on', chunkBytes: 5000 },
      (batch) => {
        for (let row = 0; row < batch.rows; row++) {
          const number = batch.firstRow + row;
          repeated.push(first.addCell(batch, row, 0, number));
          expect(second.addCell(batch, row, 1, number)).toBe(0);
        }
      },
    );
    expect(repeated).toEqual(rows.map((_, row) => (row < 7919 ? 0 : row + 2 - 7919)));
    expect([first.size, second.size]).toEqual([7919, 30_000]);
  });

  it('keeps keys of any length, beyond a page', () => {
    const set = new KeySet();
    const lengths = [3_000_000, 1, 1_048_572, 1_048_573, 2, 700_000, 700_001, 5, 3_000_000];
    const keys = lengths.map((length, at) => String(at % 8).repeat(length));
    const keyed = [...keys, ...keys];
    const latest = new Map<string, number>();
    keyed.forEach((key, at) => {
      expect(set.addText(key, at + 1)).toBe(latest.get(key) ?? 0);
      latest.set(key, at + 1);
    });
  });

  it('says what a map would say', () => {
    const keys = fc.array(
      fc.oneof(fc.string({ maxLength: 3 }), fc.string({ unit: 'grapheme', maxLength: 12 })),
      { maxLength: 200 },
    );
    fc.assert(
      fc.property(keys, (list) => {
        const set = new KeySet();
        const latest = new Map<string, number>();
        list.forEach((key, at) => {
          expect(set.addText(key, at + 1)).toBe(latest.get(key) ?? 0);
          latest.set(key, at + 1);
        });
      }),
    );
  });

  it('holds many keys', () => {
    const set = new KeySet();
    const count = 300_000;
    for (let key = 0; key < count; key++) {
      if (set.addText(`key ${key}`, key + 1) !== 0) throw new Error(`${key} is new`);
    }
    for (let key = 0; key < count; key += 1000) expect(set.addText(`key ${key}`, 0)).toBe(key + 1);
    expect(set.size).toBe(count);
  });
});
