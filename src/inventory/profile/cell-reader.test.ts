import { describe, expect, it } from 'vitest';
import { CELL, type CellKind } from './cell-kind.ts';
import { CellReader } from './cell-reader.ts';

const names = Object.entries(CELL) as [string, CellKind][];
const read = (text: string): readonly [string | undefined, number] => {
  const reader = new CellReader();
  const bytes = Buffer.from(text);
  const kind = reader.read(bytes, 0, bytes.length);
  return [names.find(([, value]) => value === kind)?.[0], reader.value];
};

describe('CellReader', () => {
  it.each([
    ['12', 'integer', 12],
    ['-7', 'integer', -7],
    ['0', 'integer', 0],
    ['+3', 'integer', 3],
    ['12 €', 'frenchNumber', 12],
    ['01001', 'code', 1001],
    ['1234567890123456', 'code', 1234567890123456],
    ['12.5', 'decimal', 12.5],
    ['12,5', 'frenchNumber', 12.5],
    ['1 234,50', 'frenchNumber', 1234.5],
    ['1\u00a0234\u202f567', 'frenchNumber', 1234567],
    ['1 234 €', 'frenchNumber', 1234],
    ['12,5 %', 'frenchNumber', 12.5],
    ['2,13E+13', 'scientific', 2.13e13],
    ['1e5', 'scientific', 1e5],
    ['2024-05-12', 'date', 20240512],
    ['12/05/2024', 'frenchDate', 20240512],
    ['1-5-24', 'frenchDate', 20240501],
    ['2024-05-12T10:00', 'datetime', 20240512],
    ['2024-05-12 10:00', 'datetime', 20240512],
    ['10:30', 'time', 0],
    ['oui', 'boolean', 0],
    ['FALSE', 'boolean', 0],
    ['https://example.org', 'url', 0],
    ['   ', 'blank', 0],
    [' 12 ', 'integer', 12],
    ['2024-13-12', 'text', 0],
    ['30/02/2024', 'text', 0],
    ['01 99 00 12 34', 'text', 0],
    ['12 rue', 'text', 0],
    ['1.2.3', 'text', 0],
    ['12 34', 'text', 0],
    ['-', 'text', 0],
    ['-2024-05-12', 'text', 0],
    ['École', 'text', 0],
    ['hôtel', 'text', 0],
    ['1,', 'text', 0],
    ['1E', 'text', 0],
  ])('%s is %s', (text, kind, value) => {
    const [found, number] = read(text);
    expect(found).toBe(kind);
    if (kind !== 'text') expect(number).toBeCloseTo(value, 5);
  });
});
