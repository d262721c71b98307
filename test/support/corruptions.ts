import { gunzipSync, gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import type { Random } from './random.ts';

/** Spoils bytes; `other` are those of another file. */
type Corruption = (bytes: Buffer, random: Random, other: Buffer) => Buffer;

/** A stretch of the file, of any length. */
function stretch(bytes: Buffer, random: Random, most = bytes.length): [number, number] {
  const from = random.below(bytes.length + 1);
  return [from, Math.min(bytes.length, from + random.below(most))];
}

function inserted(bytes: Buffer, at: number, piece: Uint8Array | string): Buffer {
  const middle = typeof piece === 'string' ? Buffer.from(piece) : piece;
  return Buffer.concat([bytes.subarray(0, at), middle, bytes.subarray(at)]);
}

/** Somewhere in the file, once or several times. */
function scattered(bytes: Buffer, random: Random, piece: () => Uint8Array | string): Buffer {
  let result = bytes;
  for (let count = 1 + random.below(8); count > 0; count--) {
    result = inserted(result, random.below(result.length + 1), piece());
  }
  return result;
}

function reencoded(bytes: Buffer, random: Random): Buffer {
  const names = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be', 'cp850', 'macroman', 'shift_jis'];
  const text = iconv.decode(bytes, random.pick(['utf-8', 'windows-1252']));
  return iconv.encode(text, random.pick(names), { addBOM: random.next() < 0.5 });
}

const SIGNS = ['"', '""', "'", ',', ';', '\t', '|', '\n', '\r', '\r\n', '\n\n', '\\', '=', '\u00a0', '\u0000', 'é', '👍', '\ufeff', '\ufffd']; // biome-ignore format: signs
const HEADS = ['PK\u0003\u0004', '%PDF-1.4\n', '<!DOCTYPE html>', '{"a":', '[', '\u001f\u008b', 'sep=;\n', '\ufeff', 'version https://git-lfs', '\u00d0\u00cf\u0011\u00e0']; // biome-ignore format: signs

export const CORRUPTIONS: Readonly<Record<string, Corruption>> = {
  flip(bytes, random) {
    const result = Buffer.from(bytes);
    for (let count = 1 + random.below(20); count > 0; count--) {
      const at = random.below(result.length);
      result[at] = (result[at] ?? 0) ^ (1 << random.below(8));
    }
    return result;
  },
  delete(bytes, random) {
    const [from, to] = stretch(bytes, random, 200);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  insert: (bytes, random) =>
    scattered(bytes, random, () => Buffer.from([random.below(256), random.below(256)])),
  signs: (bytes, random) => scattered(bytes, random, () => random.pick(SIGNS)),
  quotes: (bytes, random) => scattered(bytes, random, () => '"'),
  duplicate(bytes, random) {
    const [from, to] = stretch(bytes, random);
    return inserted(bytes, random.below(bytes.length), bytes.subarray(from, to));
  },
  truncate: (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  behead: (bytes, random) => bytes.subarray(random.below(bytes.length)),
  splice: (bytes, random, other) =>
    Buffer.concat([
      bytes.subarray(0, random.below(bytes.length)),
      other.subarray(random.below(other.length)),
    ]),
  reencode: reencoded,
  nulls: (bytes, random) =>
    scattered(bytes, random, () => Buffer.alloc(1 + random.below(random.pick([2, 600])))),
  'long line': (bytes, random) =>
    inserted(bytes, random.below(bytes.length), random.pick(['x', ',', '"', 'é,']).repeat(300_000)),
  'many lines': (bytes, random) =>
    inserted(
      bytes,
      random.below(bytes.length),
      random.pick(['\n', ',\n', '"\n', '\r']).repeat(20_000),
    ),
  'mark inside': (bytes, random) => scattered(bytes, random, () => '\ufeff'),
  'other head': (bytes, random) => inserted(bytes, 0, Buffer.from(random.pick(HEADS), 'latin1')),
  noise: (bytes, random) => {
    const result = Buffer.from(bytes);
    const [from, to] = stretch(bytes, random, 400);
    for (let at = from; at < to; at++) result[at] = random.below(256);
    return result;
  },
  zipped: (bytes, random) => flipped(gzipSync(bytes), random),
  'zipped twice': (bytes) => gzipSync(gzipSync(bytes)),
  unzipped(bytes, random, other) {
    try {
      return gunzipSync(bytes);
    } catch {
      return Buffer.concat([gzipSync(bytes), random.next() < 0.5 ? gzipSync(other) : other]);
    }
  },
};

function flipped(bytes: Buffer, random: Random): Buffer {
  return CORRUPTIONS.flip?.(bytes, random, bytes) ?? bytes;
}

/** A file with one to three things wrong; says which. */
export function corrupted(
  bytes: Buffer,
  other: Buffer,
  random: Random,
): { readonly how: string; readonly bytes: Buffer } {
  const how: string[] = [];
  let result = bytes;
  for (let count = random.pick([1, 1, 2, 3]); count > 0; count--) {
    const name = random.pick(Object.keys(CORRUPTIONS));
    how.push(name);
    result = CORRUPTIONS[name]?.(result, random, other) ?? result;
  }
  return { how: how.join(' + '), bytes: result };
}
