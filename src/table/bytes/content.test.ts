import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../adapters/memory-source.ts';
import { OdcError } from '../../base/errors.ts';
import type { ByteStream } from '../../ports/bytes.ts';
import { HEAD_BYTES, openContent } from './content.ts';
import { GunzipStream } from './gunzip.ts';
import { readWhole } from './read-block.ts';
import { SkippingStream } from './streams.ts';

const whole = async (stream: ByteStream): Promise<Buffer> =>
  Buffer.from((await readWhole(stream, Number.POSITIVE_INFINITY)) ?? []);

const LARGE = Buffer.alloc(HEAD_BYTES * 2 + 17, 'ligne de texte;1\n');

describe('openContent', () => {
  it.each([
    ['a small file', Buffer.from('a;b\n'), true],
    ['a large file', LARGE, true],
    ['a small pipe', Buffer.from('a;b\n'), false],
    ['a large pipe', LARGE, false],
    ['a small gzipped file', gzipSync('a;b\n'), true],
    ['a large gzipped file', gzipSync(LARGE), true],
    ['a large gzipped pipe', gzipSync(LARGE), false],
    ['a large gzipped pipe, larger than its head', gzipSync(LARGE, { level: 0 }), false],
  ])('%s', async (name, bytes, again) => {
    const isGzip = name.includes('gzipped');
    const expected = name.includes('large') ? LARGE : Buffer.from('a;b\n');
    const content = await openContent(memorySource('t', bytes, { again, chunk: 70_001 }));
    expect(content.compression).toBe(isGzip ? 'gzip' : undefined);
    expect(content.complete).toBe(expected.length < HEAD_BYTES);
    expect(content.again).toBe(again || content.complete || bytes.length < HEAD_BYTES);
    expect(expected.subarray(0, HEAD_BYTES).equals(content.head)).toBe(true);
    expect((await whole(content.open())).equals(expected)).toBe(true);
    if (content.again) expect((await whole(content.open())).equals(expected)).toBe(true);
    if (again) expect(content.size).toBe(bytes.length);
    expect(content.read()).toBe(bytes.length);
  });

  it('reads a file of several gzip members', async () => {
    const bytes = Buffer.concat([gzipSync('a;b\n'), gzipSync('1;2\n')]);
    const content = await openContent(memorySource('t', bytes));
    expect(Buffer.from(content.head).toString()).toBe('a;b\n1;2\n');
  });

  it('refuses gzip in gzip', async () => {
    const twice = memorySource('t', gzipSync(gzipSync('a;b\n')));
    await expect(openContent(twice)).rejects.toMatchObject({
      kind: 'input',
      code: 'not-a-table',
      params: { path: 't', kind: 'gzip-in-gzip' },
    });
  });

  it('refuses what is damaged, wherever it is', async () => {
    const text = Array.from({ length: 3000 }, (_each, index) => `${index};${index * 7919}\n`).join(
      '',
    );
    const bytes = gzipSync(text);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.integer({ min: 3, max: bytes.length - 1 }).map((end) => bytes.subarray(0, end)),
          fc
            .tuple(fc.integer({ min: 10, max: bytes.length - 9 }), fc.integer({ min: 1, max: 255 }))
            .map(([at, flip]) => {
              const copy = Buffer.from(bytes);
              copy[at] = (copy[at] ?? 0) ^ flip;
              return copy;
            }),
        ),
        async (damaged) => {
          const error = await openContent(memorySource('t', damaged)).catch(
            (cause: unknown) => cause,
          );
          expect(error).toBeInstanceOf(OdcError);
          expect(error).toMatchObject({ kind: 'input', code: 'gzip-damaged' });
        },
      ),
    );
  });
});

describe('GunzipStream', () => {
  const zeros = gzipSync(Buffer.alloc(3_000_000));
  const open = (limits: ConstructorParameters<typeof GunzipStream>[2]) =>
    new GunzipStream(memorySource('t', zeros, { chunk: 1000 }).open(), 't', limits);

  it.each([
    ['by size', { bytes: 1_000_000, ratio: 5000, ratioFrom: 0 }],
    ['by ratio', { bytes: 1e12, ratio: 100, ratioFrom: 500_000 }],
  ])('stops a bomb %s', async (_name, limits) => {
    await expect(whole(open(limits))).rejects.toMatchObject({ kind: 'input', code: 'gzip-bomb' });
  });

  it('lets small files unfold at any ratio', async () => {
    const limits = { bytes: 1e12, ratio: 100, ratioFrom: 5_000_000 };
    expect((await whole(open(limits))).length).toBe(3_000_000);
  });

  it('passes on the failure of its source', async () => {
    const failure = new OdcError('input', 'read-failed', {});
    const source: ByteStream = { read: () => Promise.reject(failure), close: () => {} };
    await expect(whole(new GunzipStream(source, 't'))).rejects.toBe(failure);
  });

  it('can be closed before its end', async () => {
    const stream = open(undefined);
    await stream.read(new Uint8Array(10));
    stream.close();
    await new Promise((resolve) => setImmediate(resolve));
  });
});

describe('SkippingStream', () => {
  it('leaves out the first bytes, whatever the sizes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 50 }),
        fc.nat(60),
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        async (bytes, skip, chunk, late) => {
          const source = memorySource('t', bytes, { chunk, late });
          const stream = new SkippingStream(source.open(), skip);
          expect([...(await whole(stream))]).toEqual([...bytes.subarray(skip)]);
        },
      ),
    );
  });
});
