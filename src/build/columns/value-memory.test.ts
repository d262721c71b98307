import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../adapters/memory-source.ts';
import { openWritten } from '../../table/writers/written-table.ts';
import { isJsonNumber } from '../formats/json/json-number.ts';
import { plainNumber } from '../formats/parquet/plain-number.ts';
import { ValueMemory } from './value-memory.ts';

async function seen(cells: readonly string[]): Promise<{ made: number; values: string[] }> {
  const text = `a,b\n${cells.map((cell) => `"${cell.replaceAll('"', '""')}",x\n`).join('')}`;
  const table = await openWritten(memorySource('t.csv', text), { delimiter: ',' });
  let made = 0;
  const memory = new ValueMemory((cell) => {
    made += 1;
    return `<${cell}>`;
  });
  const values: string[] = [];
  const batch = (one: Parameters<typeof memory.get>[0]) => {
    for (let row = 0; row < one.rows; row++) values.push(memory.get(one, row, 0));
  };
  await table.walk([{ start() {}, batch, end() {} }], { add() {} });
  return { made, values };
}

describe('ValueMemory', () => {
  it('answers what would be made of each cell', async () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'a', 'b', 'é', '"', 'x'.repeat(64), 'x'.repeat(65)),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 60 }), async (cells) => {
        expect((await seen(cells)).values).toEqual(cells.map((one) => `<${one}>`));
      }),
      { numRuns: 60 },
    );
  });

  it('makes each value once, and gives up where none comes back', async () => {
    const repeated = Array.from({ length: 50_000 }, (_, index) => `c${index % 900}`);
    expect((await seen(repeated)).made).toBe(900);
    const different = Array.from({ length: 50_000 }, (_, index) => `c${index}`);
    const { values } = await seen(different);
    expect(values[49_999]).toBe('<c49999>');
  });
});

describe('numbers read from their bytes', () => {
  it('are those of the language', () => {
    const digits = fc
      .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.nat(999_999))
      .map(([a, b]) => `${a}.${b}`);
    const text = fc.oneof(
      digits,
      fc.string({ unit: fc.constantFrom(...'0123456789.-+e ') }),
      fc.maxSafeInteger().map(String),
      fc.double().map(String),
    );
    fc.assert(
      fc.property(text, (cell) => {
        const bytes = Buffer.from(`x${cell}y`);
        if (!isJsonNumber(bytes, 1, bytes.length - 1)) return;
        expect(plainNumber(bytes, 1, bytes.length - 1)).toBe(Number(cell));
        expect(JSON.parse(cell)).toBe(Number(cell));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['0', true], ['-0.5', true], ['12.50', true], ['123456789012345', true], ['1234567890123456', false], ['01', false], ['-', false],
    ['.5', false], ['1.', false], ['1e5', false], ['+1', false], ['', false], [' 1', false], ['1,5', false], ['--1', false], ['1.2.3', false],
  ])('%s: %s', (cell, is) => expect(isJsonNumber(Buffer.from(cell), 0, cell.length)).toBe(is)); // biome-ignore format: a list
});
