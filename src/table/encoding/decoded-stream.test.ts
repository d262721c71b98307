import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../adapters/memory-source.ts';
import { DecodedStream, decodeBlock } from './decoded-stream.ts';
import { decoderOf } from './encoding.ts';
import { ENCODINGS } from './names.ts';

interface Decoded {
  readonly text: string;
  readonly faults: readonly string[];
}

/** Decodes through a stream, with reads of `chunk` bytes into buffers of `room` bytes. */
async function decode(
  bytes: Uint8Array,
  id: string,
  chunk: number,
  room: number,
): Promise<Decoded> {
  const faults: string[] = [];
  const pieces: Uint8Array[] = [];
  const source = memorySource('t', bytes, { chunk, late: chunk % 2 === 0 });
  const watch = {
    fault: (offset: number, stray: Uint8Array) => {
      faults.push(`${offset}:${Buffer.from(stray).toString('hex')}`);
    },
    passed: () => {},
  };
  const stream = new DecodedStream(source.open(), decoderOf(id), 0, watch);
  const into = new Uint8Array(room);
  for (;;) {
    const count = await stream.read(into);
    if (count === 0) break;
    pieces.push(into.slice(0, count));
  }
  return { text: Buffer.concat(pieces).toString(), faults };
}

const sizes = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 200 }));

/** What the decoder of the platform gives, one U+FFFD a byte. */
function reference(bytes: Uint8Array, id: string): string {
  return iconv.decode(Buffer.from(bytes), id, { stripBOM: false });
}

describe.each(ENCODINGS)('%s', (id) => {
  const sample = 'Élèves de l’école : « œuvre » à 12 €\n';
  const written =
    id === 'cp850'
      ? sample.replace(/[’œ€]/g, 'x')
      : id === 'iso-8859-15'
        ? sample.replace('’', "'")
        : sample;

  it('gives the text back', async () => {
    const bytes = iconv.encode(written, id === 'macroman' ? 'macroman' : id);
    // The peer writes the euro sign of Mac Roman as it was before 1998.
    const expected = id === 'macroman' ? reference(bytes, id).replace('¤', '€') : written;
    expect(await decode(bytes, id, 1000, 1000)).toEqual({ text: expected, faults: [] });
  });

  it('gives the same whatever the sizes of the pieces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), sizes, async (bytes, [chunk, room]) => {
        const whole = await decode(bytes, id, 1_000_000, 1_000_000);
        expect(await decode(bytes, id, chunk, room)).toEqual(whole);
        expect(Buffer.from(decodeBlock(bytes, decoderOf(id), true)).toString()).toBe(whole.text);
      }),
    );
  });
});

describe('faults', () => {
  it.each([
    ['utf-8', 'c3a9 e9 74', 'é\ufffdt', ['2:e9']],
    ['utf-8', 'e282 61', '\ufffd\ufffda', ['0:e2', '1:82']],
    ['utf-8', '61 c3', 'a\ufffd', ['1:c3']],
    ['windows-1252', '61 81 e9', 'a\ufffdé', ['1:81']],
    ['utf-16le', '3dd8 6100', '\ufffda', ['0:3dd8']],
    ['utf-16le', '6100 62', 'a\ufffd', ['2:62']],
    ['utf-16be', '0061 d83dde00', 'a😀', []],
    ['utf-16le', '00dc 6100', '\ufffda', ['0:00dc']],
  ])('%s %s', async (id, hex, text, faults) => {
    const bytes = Buffer.from(hex.replaceAll(' ', ''), 'hex');
    expect(await decode(bytes, id, 2, 7)).toEqual({ text, faults });
  });

  it('agree with the platform on what UTF-8 holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const bytes = Buffer.from(text);
        expect(await decode(bytes, 'utf-8', 3, 64)).toEqual({ text: bytes.toString(), faults: [] });
      }),
    );
  });

  it('leave the byte order mark out and count offsets with it', async () => {
    const bytes = Buffer.from('efbbbf61e9', 'hex');
    const faults: number[] = [];
    const watch = { fault: (offset: number) => faults.push(offset), passed: () => {} };
    const source = memorySource('t', bytes, { chunk: 2 });
    const stream = new DecodedStream(source.open(), decoderOf('utf-8'), 3, watch);
    const into = new Uint8Array(100);
    let text = '';
    for (let count = await stream.read(into); count > 0; count = await stream.read(into)) {
      text += Buffer.from(into.subarray(0, count)).toString();
    }
    expect([text, faults]).toEqual(['a\ufffd', [4]]);
  });
});
