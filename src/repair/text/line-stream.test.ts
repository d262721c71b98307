import fc from 'fast-check';
import { expect, it } from 'vitest';
import { memorySource } from '../../adapters/memory-source.ts';
import { readWhole } from '../../table/bytes/read-block.ts';
import { LineStream } from './line-stream.ts';

const mended = async (text: string, chunk: number): Promise<string> => {
  const inner = memorySource('a', text, { chunk }).open();
  const upper = (line: Uint8Array) => Buffer.from(Buffer.from(line).toString().toUpperCase());
  return Buffer.from((await readWhole(new LineStream(inner, upper), 1e6)) ?? []).toString();
};

it('mends each line and keeps line ends, whatever the pieces', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('a', 'bc', '\n', '\r\n', '\r', ';'), { maxLength: 30 }),
      fc.integer({ min: 1, max: 9 }),
      async (parts, chunk) => {
        const text = parts.join('');
        expect(await mended(text, chunk)).toBe(text.toUpperCase());
      },
    ),
  );
});

it('takes a line longer than its buffer', async () => {
  const line = 'x'.repeat(300_000);
  expect(await mended(`${line}\n${line}`, 1e6)).toBe(`${line}\n${line}`.toUpperCase());
});
