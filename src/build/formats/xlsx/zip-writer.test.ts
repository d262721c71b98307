import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBuffer } from 'yauzl';
import { ZipWriter } from './zip-writer.ts';

function archive(
  parts: readonly (readonly [name: string, pieces: readonly Uint8Array[]])[],
): Buffer {
  const out: Buffer[] = [];
  const zip = new ZipWriter((bytes) => out.push(Buffer.from(bytes)));
  for (const [name, pieces] of parts) {
    zip.start(name);
    for (const piece of pieces) zip.push(piece);
  }
  zip.end();
  return Buffer.concat(out);
}

/** Sizes and digests are checked by the reader. */
function read(bytes: Buffer): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (fault, zip) => {
      if (fault) return reject(fault);
      const found = new Map<string, Buffer>();
      zip.on('entry', (entry) => {
        zip.openReadStream(entry, (wrong, stream) => {
          if (wrong) return reject(wrong);
          const pieces: Buffer[] = [];
          stream.on('data', (piece: Buffer) => pieces.push(piece));
          stream.on('error', reject);
          stream.on('end', () => {
            found.set(entry.fileName, Buffer.concat(pieces));
            zip.readEntry();
          });
        });
      });
      zip.on('end', () => resolve(found));
      zip.on('error', reject);
      zip.readEntry();
    });
  });
}

describe('ZipWriter', () => {
  it('gives back any parts, whatever the pieces', async () => {
    const piece = fc.uint8Array({ maxLength: 200 });
    const part = fc.tuple(
      fc.constantFrom('a.xml', 'b/c.xml', 'é.xml'),
      fc.array(piece, { maxLength: 5 }),
    );
    const parts = fc.uniqueArray(part, { selector: ([name]) => name });
    await fc.assert(
      fc.asyncProperty(parts, async (wanted) => {
        const found = await read(archive(wanted));
        expect([...found].map(([name, bytes]) => [name, bytes.toString('hex')])).toEqual(
          wanted.map(([name, pieces]) => [name, Buffer.concat(pieces).toString('hex')]),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('gives back parts of many blocks', async () => {
    const pieces = Array.from({ length: 40 }, (_, index) =>
      Buffer.alloc(50_000, `texte ${index} `),
    );
    const found = await read(archive([['grand.xml', pieces]]));
    expect(found.get('grand.xml')?.equals(Buffer.concat(pieces))).toBe(true);
  });

  it('is one stream for whoever inflates it', () => {
    const bytes = archive([['a', [Buffer.alloc(600_000, 'abc')]]]);
    expect(inflateRawSync(bytes.subarray(31)).length).toBe(600_000);
  });
});
