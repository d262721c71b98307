import { describe, expect, it } from 'vitest';
import { COMMA } from '../../../test/support/scanned.ts';
import { dialectBytes } from './dialect-bytes.ts';
import { RecordReader } from './record-reader.ts';
import { sampleRecords } from './sample.ts';

/** A text, the records that are read in it, and the faults as `kind column line`. */
const CASES: readonly [string, string, string[][], string[]?][] = [
  [
    'ordinary cells',
    'a,b\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'no final line end',
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['an empty last cell', 'a,', [['a', '']]],
  ['all line ends', 'a\nb\r\nc\rd\r\n', [['a'], ['b'], ['c'], ['d']]],
  ['blank lines', 'a\n\n\r\n\rb\n\n', [['a'], [], [], [], ['b'], []]],
  ['quoted cells', '"a","b,c"\n"",d\n""', [['a', 'b,c'], ['', 'd'], ['']]],
  ['doubled quotes', '"a ""b""","""",""""""\n', [['a "b"', '"', '""']]],
  [
    'line ends inside quotes',
    '"a\nb","c\r\nd\re"\nf,g',
    [
      ['a\nb', 'c\r\nd\re'],
      ['f', 'g'],
    ],
  ],
  [
    'a quote that is not first',
    'a"b,c"\n 12", "d"\n',
    [
      ['a"b', 'c"'],
      [' 12"', ' "d"'],
    ],
  ],
  ['accents', 'é,"à, ç"\n', [['é', 'à, ç']]],
  [
    'text after the closing quote',
    '"a"b,c\n"d" ,e\n',
    [
      ['"a"b', 'c'],
      ['"d" ', 'e'],
    ],
    ['stray 0 1', 'stray 0 2'],
  ],
  [
    'a delimiter before the text after the closing quote',
    'x,"a,b"c,d\n',
    [['x', '"a,b"c', 'd']],
    ['stray 1 1'],
  ],
  ['quotes in the text after the closing quote', '"a"b"c,d"\n', [['"a"b"c', 'd"']], ['stray 0 1']],
  [
    'a lone quote amid the file',
    'a,"b\nc,"d"\ne,f\n',
    [
      ['a', '"b'],
      ['c', 'd'],
      ['e', 'f'],
    ],
    ['unclosed 1 1'],
  ],
  [
    'a lone quote at the end',
    'a,"b\nc,d\n',
    [
      ['a', '"b'],
      ['c', 'd'],
    ],
    ['unclosed 1 1'],
  ],
  ['a lone quote alone', '"', [['"']], ['unclosed 0 1']],
  [
    'a lone quote, and doubled ones',
    '"a ""b\n""c,"d"\n',
    [['"a ""b'], ['""c', 'd']],
    ['unclosed 0 1', 'stray 0 2'],
  ],
  [
    'a lone quote after lines in quotes',
    '"a\nb","c\nd,"e"\n',
    [
      ['a\nb', '"c'],
      ['d', 'e'],
    ],
    ['unclosed 1 2'],
  ],
  [
    'two faults in a record',
    '"a"b,"c\nd,"e"f\n',
    [
      ['"a"b', '"c'],
      ['d', '"e"f'],
    ],
    ['stray 0 1', 'unclosed 1 1', 'stray 1 2'],
  ],
];

function read(text: string): { records: string[][]; faults: string[]; lines: number[] } {
  const bytes = Buffer.from(text);
  const reader = new RecordReader(dialectBytes(COMMA));
  const faults: string[] = [];
  let line = 1;
  for (let at = 0; at < bytes.length; at = reader.next) {
    expect(reader.read(bytes, at, bytes.length, true)).toBe('record');
    for (const fault of reader.faults) {
      faults.push(`${fault.kind} ${fault.column} ${line + fault.breaks}`);
    }
    line += 1 + reader.breaks;
  }
  const sample = sampleRecords(bytes, COMMA, 100);
  return {
    records: sample.map(({ cells }) => cells),
    faults,
    lines: sample.map(({ line }) => line),
  };
}

describe('a record', () => {
  it.each(CASES)('is read with %s', (_, text, records, faults = []) => {
    expect(read(text)).toMatchObject({ records, faults });
  });

  it('starts on a line that counts every kind of line end', () => {
    expect(read('"a\nb\r\nc\rd"\r\ne\n\nf').lines).toEqual([1, 5, 6, 7]);
  });

  it('gives its place in bytes', () => {
    const sample = sampleRecords(Buffer.from('é,"b"\r\n\nc'), COMMA, 2);
    expect(sample).toEqual([
      { cells: ['é', 'b'], start: 0, end: 8, line: 1 },
      { cells: [], start: 8, end: 9, line: 2 },
    ]);
  });

  it('asks for more bytes as long as they may change what it is', () => {
    for (const text of ['a', 'a,', 'a\r', '\r', '"a', '"a"', '"a""', '"a"\r', '"a\n']) {
      const bytes = Buffer.from(text);
      expect(new RecordReader(dialectBytes(COMMA)).read(bytes, 0, bytes.length, false)).toBe(
        'more',
      );
    }
  });

  it('takes quotes for text in a dialect without quotes', () => {
    const dialect = { ...COMMA, quote: null };
    expect(sampleRecords(Buffer.from('"a,b"\n'), dialect, 1)[0]?.cells).toEqual(['"a', 'b"']);
  });
});
