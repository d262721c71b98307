import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileKinds as inEnglish } from '../../base/messages/en/file-kinds.ts';
import { fileKinds as inFrench } from '../../base/messages/fr/file-kinds.ts';
import { kindOf } from './kind-of.ts';
import { SIGNATURES } from './signatures.ts';
import { TEXT_SIGNATURES } from './text-signatures.ts';

const bytesOf = (characters: string): Uint8Array => Buffer.from(characters, 'latin1');
const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');

describe('kindOf', () => {
  it.each(
    SIGNATURES.flatMap(({ kind, examples }) => examples.map((each) => [kind, each] as const)),
  )('%s: %j', (kind, example) => {
    expect(kindOf(bytesOf(example))).toBe(kind);
  });

  it.each(
    TEXT_SIGNATURES.flatMap(({ kind, examples }) =>
      examples.valid.map((each) => [kind, each] as const),
    ),
  )('%s: %j', (kind, example) => {
    expect(kindOf(bytesOf(example))).toBe(kind);
    expect(kindOf(bytesOf(`\xef\xbb\xbf\r\n ${example}`))).toBe(kind);
    expect(kindOf(utf16(`\ufeff${example}`))).toBe(kind);
  });

  it.each(TEXT_SIGNATURES.flatMap(({ examples }) => examples.invalid))('text: %j', (example) => {
    expect(kindOf(bytesOf(example))).toBe('text');
  });

  it.each([
    ['', 'empty'],
    ['\xef\xbb\xbf', 'blank'],
    [' \r\n\r\n\t', 'blank'],
    ['nom;prenom', 'text'],
    ['a', 'text'],
    ['nom\0;prenom\n1;2\n', 'text'],
    ['\0\x01\x02\x03', 'binary'],
    ['PK\x03\x04', 'zip'],
    ['id;nom\n1;\x1a', 'text'],
    ['\xff\xfea\0;\0b\0', 'text'],
    ['a\0;\0b\0\n\x001\0;\x002\0', 'text'],
    ['\xff\xfe\0\0a\0\0\0', 'binary'],
  ])('%j is %s', (characters, kind) => {
    expect(kindOf(bytesOf(characters))).toBe(kind);
  });

  it('can say each kind in words', () => {
    const inside = [
      'xls',
      'document',
      'presentation',
      'xlsb',
      'numbers',
      'zip',
      'binary',
      'gzip-in-gzip',
      'gzip-workbook',
    ];
    const kinds = new Set([...SIGNATURES, ...TEXT_SIGNATURES].map(({ kind }): string => kind));
    const expected = [...new Set([...kinds, ...inside])].sort();
    expect(Object.keys(inFrench).sort()).toEqual(expected);
    expect(Object.keys(inEnglish).sort()).toEqual(expected);
  });

  it('looks into OLE2 containers', () => {
    const container = (stream: string): Uint8Array =>
      Buffer.concat([
        bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
        Buffer.alloc(500),
        utf16(stream),
      ]);
    expect(kindOf(container('Workbook'))).toBe('xls');
    expect(kindOf(container('WordDocument'))).toBe('document');
    expect(kindOf(container('EncryptedPackage'))).toBe('encrypted-workbook');
  });

  it('trusts the encoding that the user named', () => {
    const chinese = Buffer.from('编码,名称\n一,二\n', 'utf16le');
    expect(kindOf(chinese, 'utf-16le')).toBe('text');
  });

  it('knows something of any bytes, quickly', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(typeof kindOf(bytes)).toBe('string');
      }),
    );
    const nasty = bytesOf(`<a ${'b="c" '.repeat(3000)}`);
    kindOf(nasty);
    kindOf(bytesOf(`<!--${'<!-- -->'.repeat(3000)}`));
    kindOf(bytesOf(`{"${'\\"'.repeat(9000)}`));
  });
});
