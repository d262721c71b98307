import { describe, expect, it } from 'vitest';
import { ENCODINGS, encodingNamed } from './names.ts';

describe('encodingNamed', () => {
  it.each([
    ['utf-8', 'utf-8'],
    ['UTF8', 'utf-8'],
    ['utf-8-sig', 'utf-8'],
    ['latin1', 'windows-1252'],
    ['ISO-8859-1', 'windows-1252'],
    ['CP1252', 'windows-1252'],
    ['Windows 1252', 'windows-1252'],
    ['iso_8859-15', 'iso-8859-15'],
    ['latin9', 'iso-8859-15'],
    ['CP850', 'cp850'],
    ['Mac Roman', 'macroman'],
    ['UTF-16LE', 'utf-16le'],
    ['utf-16', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
  ])('%s is %s', (name, id) => {
    expect(encodingNamed(name)).toBe(id);
  });

  it.each(ENCODINGS)('%s names itself', (id) => {
    expect(encodingNamed(id)).toBe(id);
  });

  it.each(['', 'utf-7', 'klingon', 'toString', '__proto__'])('%j is refused', (name) => {
    expect(() => encodingNamed(name)).toThrow(
      expect.objectContaining({ kind: 'usage', code: 'unknown-encoding' }),
    );
  });
});
