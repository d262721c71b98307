import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { characterOf, REPLACEMENT } from './code-page.ts';
import { CODE_PAGES } from './index.ts';

/** Bytes that the peer maps to controls, to a former sign or to nothing, and we otherwise. */
const DIFFERENT: Readonly<Record<string, readonly number[]>> = {
  'windows-1252': [0x81, 0x8d, 0x8f, 0x90, 0x9d],
  'iso-8859-15': Array.from({ length: 32 }, (_each, index) => 0x80 + index),
  cp850: [],
  macroman: [0xdb, 0xf0],
};

describe.each(CODE_PAGES)('$id', (page) => {
  it('has 128 high characters, all different but those that are missing', () => {
    expect(page.high).toHaveLength(128);
    const present = [...page.high].filter((character) => character !== REPLACEMENT);
    expect(new Set(present).size).toBe(present.length);
  });

  it('agrees with iconv-lite', () => {
    for (let byte = 0; byte < 256; byte++) {
      if (DIFFERENT[page.id]?.includes(byte)) continue;
      expect(characterOf(page, byte)).toBe(iconv.decode(Buffer.from([byte]), page.id));
    }
  });

  it.each(page.examples)('%s is %s', (bytes, text) => {
    const decoded = bytes.split(' ').map((hex) => characterOf(page, Number.parseInt(hex, 16)));
    expect(decoded.join('')).toBe(text);
  });
});
