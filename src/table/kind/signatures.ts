import { holds, type Kind, type Signature } from './kind.ts';

const starts = (kind: Kind, ...beginnings: readonly string[]): Signature => ({
  kind,
  test: (head) => beginnings.some((beginning) => holds(head, beginning)),
  examples: beginnings,
});

/** Kinds that the first bytes tell. ZIP and OLE2 hold several kinds: they are looked into apart. */
export const SIGNATURES: readonly Signature[] = [
  starts('pdf', '%PDF-', '\xef\xbb\xbf%PDF-'),
  starts('parquet', 'PAR1', 'PARE'),
  starts('arrow', 'ARROW1', 'FEA1'),
  starts('sqlite', 'SQLite format 3\0'),
  starts('shapefile', '\0\0\x27\x0a'),
  starts('rtf', '{\\rtf'),
  starts('appledouble', '\0\x05\x16\x07', '\0\x05\x16\0'),
  starts('shortcut', 'L\0\0\0\x01\x14\x02\0', '[InternetShortcut]'),
  starts('git-lfs', 'version https://git-lfs.github.com/spec/'),
  starts('git-annex', '/annex/objects/', '../.git/annex/objects/', '.git/annex/objects/'),
  starts('image', '\x89PNG\r\n\x1a\n', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*'),
  {
    kind: 'image',
    test: (head) => holds(head, 'RIFF') && holds(head, 'WEBP', 8),
    examples: ['RIFF\x10\0\0\0WEBPVP8 '],
  },
  starts(
    'archive',
    '7z\xbc\xaf\x27\x1c',
    'Rar!\x1a\x07',
    '\xfd7zXZ\0',
    '\x28\xb5\x2f\xfd',
    '\x1f\x9d',
  ),
  {
    kind: 'archive',
    test: (head) => holds(head, 'BZh') && holds(head, '1AY&SY', 4),
    examples: ['BZh91AY&SY'],
  },
  {
    kind: 'archive',
    test: (head) => holds(head, 'ustar', 257),
    examples: [`folder/table.csv${'\0'.repeat(241)}ustar\x0000`],
  },
  {
    // Excel 2 to 4, from before OLE2: a BOF record and its length.
    kind: 'xls',
    test: (head) =>
      head[0] === 0x09 &&
      [0, 2, 4, 8].includes(head[1] ?? 1) &&
      [4, 6, 8, 16].includes(head[2] ?? 0) &&
      head[3] === 0,
    examples: ['\x09\x08\x10\0\0\x06\x05\0', '\x09\0\x04\0\x07\0\x10\0'],
  },
  {
    // dBase III and IV: version, date of the last change (year, month, day), then binary counts.
    kind: 'dbf',
    test: (head) =>
      head.length >= 32 &&
      [0x03, 0x04, 0x30, 0x83, 0x8b, 0xf5].includes(head[0] ?? 0) &&
      (head[2] ?? 0) >= 1 &&
      (head[2] ?? 13) <= 12 &&
      (head[3] ?? 0) >= 1 &&
      (head[3] ?? 32) <= 31 &&
      head.subarray(12, 28).every((byte) => byte === 0),
    examples: [`\x03\x7b\x05\x11\x10\0\0\0\x61\0\x20\0${'\0'.repeat(20)}`],
  },
];
