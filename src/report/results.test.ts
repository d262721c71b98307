import { describe, expect, it } from 'vitest';
import { uriOf } from './results.ts';

describe('uriOf', () => {
  it.each([
    ['a.csv', 'a.csv'],
    ['./a.csv', 'a.csv'],
    ['données\\é t.csv', 'donn%C3%A9es/%C3%A9%20t.csv'],
    ['D:\\open data\\a.csv', 'file:///D:/open%20data/a.csv'],
    ['/srv/a b.csv', 'file:///srv/a%20b.csv'],
    ['../a.csv', '../a.csv'],
    ['a:b.csv', 'a%3Ab.csv'],
    ['https://example.org/a.csv', 'https://example.org/a.csv'],
    ['-', 'stdin'],
    ['\ud800.csv', '%EF%BF%BD.csv'],
  ])('%s', (path, uri) => {
    expect(uriOf(path)).toBe(uri);
  });
});
