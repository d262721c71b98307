import { describe, expect, it } from 'vitest';
import { type MemorySourceOptions, memorySource } from '../../adapters/memory-source.ts';
import { openContent } from '../bytes/content.ts';
import { settleEncoding } from './encoding.ts';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const padding = (count: number): Buffer => Buffer.alloc(count, 'plain;text\n');

async function settle(bytes: Uint8Array, named?: string, source: MemorySourceOptions = {}) {
  return await settleEncoding(await openContent(memorySource('t', bytes, source)), named);
}

describe('settleEncoding', () => {
  it.each([
    ['ASCII', Buffer.from('a;b\n'), 'utf-8', true],
    ['UTF-8', Buffer.from('é;b\n'), 'utf-8', true],
    ['UTF-8 with something doubly encoded', Buffer.from('Ã©;b\n'), 'utf-8', false],
    ['windows-1252', latin1('\xe9;b\n'), 'windows-1252', false],
    [
      'UTF-8 with a stray byte',
      Buffer.concat([Buffer.from('été;à\n'), latin1('\xe9;b\n')]),
      'utf-8',
      false,
    ],
    [
      'windows-1252 with some UTF-8',
      Buffer.concat([Buffer.from('é;'), latin1('\xe9t\xe9 \xe0\n')]),
      'windows-1252',
      false,
    ],
    [
      'one accent after a megabyte',
      Buffer.concat([padding(1_200_000), Buffer.from('é')]),
      'utf-8',
      true,
    ],
    [
      'one byte after a megabyte',
      Buffer.concat([padding(1_200_000), latin1('r\xe9gion')]),
      'windows-1252',
      false,
    ],
    [
      'a character cut by the end',
      Buffer.concat([padding(1_200_000), Buffer.from('été'), latin1('\xc3')]),
      'utf-8',
      false,
    ],
  ])('%s', async (_name, bytes, id, clean) => {
    expect(await settle(bytes)).toMatchObject({ id, clean, bom: 0 });
  });

  it('decides on what it has when nothing can be read twice', async () => {
    const bytes = Buffer.concat([padding(1_200_000), latin1('r\xe9gion')]);
    expect(await settle(bytes, undefined, { again: false })).toMatchObject({
      id: 'utf-8',
      clean: false,
    });
    const early = Buffer.concat([latin1('r\xe9gion\n'), padding(1_200_000)]);
    expect(await settle(early, undefined, { again: false })).toMatchObject({ id: 'windows-1252' });
  });

  it.each([
    ['efbbbf61', undefined, 'utf-8', 3],
    ['efbbbfe9e9', undefined, 'utf-8', 3],
    ['fffe6100', undefined, 'utf-16le', 2],
    ['feff0061', undefined, 'utf-16be', 2],
    ['feff0061', 'utf-16le', 'utf-16be', 2],
    ['efbbbf61', 'windows-1252', 'windows-1252', 0],
    ['efbbbf61', 'utf-8', 'utf-8', 3],
    ['61e9', 'utf-8', 'utf-8', 0],
    ['6182', 'cp850', 'cp850', 0],
  ])('%s named %s is %s with a mark of %i', async (hex, named, id, bom) => {
    expect(await settle(Buffer.from(hex, 'hex'), named)).toMatchObject({ id, bom });
  });
});
