import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMultipart } from '../../../../test/doubles/udata/multipart.ts';
import { fileNameOf } from '../../../../test/doubles/udata/slugs.ts';
import { differences } from '../../compare/differences.ts';
import { isSame } from '../../compare/same.ts';
import { sortedIds } from '../../compare/sorted-ids.ts';
import { formOf } from './multipart.ts';
import { lastSegment, storedNameOf } from './names.ts';

describe('a form', () => {
  it('carries any bytes and any name', () => {
    const texts = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.stringMatching(/^[ -~]*$/));
    fc.assert(
      fc.property(
        fc.uint8Array(),
        fc.stringMatching(/^[ -~é]{1,20}$/),
        texts,
        (bytes, name, fields) => {
          const form = formOf(fields, { name, bytes }, '0123456789abcdef0123456789abcdef');
          const { fields: read, file } = parseMultipart(form.type, form.bytes);
          expect(read).toEqual({ ...fields });
          expect([file?.name, [...(file?.bytes ?? [])]]).toEqual([name, [...bytes]]);
        },
      ),
    );
  });
});

describe('names of files', () => {
  it.each([
    ['Données Été 2024 (v1).CSV', 'donnees-ete-2024-v1-.csv'],
    ['l’eau  d’été.csv', 'leau-dete.csv'],
    ['œuvre_ß.csv', 'oeuvre-ss.csv'],
    ['(a).csv', 'a-.csv'],
    ['n°12.csv', 'ndeg12.csv'],
  ])('%s is stored as %s', (name, stored) => {
    expect(storedNameOf(name)).toBe(stored);
    expect(fileNameOf(name)).toBe(stored);
  });

  it.each([
    ['https://a.example/b/c.csv', 'c.csv'],
    ['https://a.example/b/d%20e.csv?x=/y', 'd e.csv'],
    ['c.csv', 'c.csv'],
  ])('the last segment of %s is %s', (url, name) => expect(lastSegment(url)).toBe(name));
});

describe('the order', () => {
  it('moves ours into the wanted order, and never those of others', () => {
    const all = fc.uniqueArray(fc.nat({ max: 20 }).map(String));
    fc.assert(
      fc.property(all, fc.nat(), (ids, seed) => {
        const ours = ids.filter((_id, index) => (index + seed) % 2 === 0).reverse();
        const sorted = sortedIds(ids, ours) ?? ids;
        expect(sorted.filter((id) => ours.includes(id))).toEqual(ours);
        ids.forEach((id, index) => {
          if (!ours.includes(id)) expect(sorted[index]).toBe(id);
        });
        expect(sortedIds(sorted, ours)).toBeUndefined();
      }),
    );
  });
});

describe('sameness', () => {
  it.each([
    [null, undefined, true],
    [[], null, true],
    ['', null, true],
    [['a'], ['a'], true],
    [['a', 'b'], ['b', 'a'], false],
    [{ a: 1, b: null }, { a: 1 }, true],
    [{ a: [1] }, { a: [2] }, false],
    [false, null, false],
  ])('of %j and %j: %s', (a, b, same) => expect(isSame(a, b)).toBe(same));
});

describe('differences of a field', () => {
  const of = (wanted: unknown, held: unknown, applied?: Record<string, unknown>, isOurs = false) =>
    differences(['x'], { wanted: { x: wanted }, held: { x: held }, applied, isOurs });

  it.each([
    ['the same', of('a', 'a', { x: 'a' }), []],
    ['ours to change', of('b', 'a', { x: 'a' }), [{ field: 'x', from: 'a', to: 'b' }]],
    [
      'changed by hand',
      of('a', 'c', { x: 'a' }),
      [{ field: 'x', from: 'c', to: 'a', drift: true }],
    ],
    [
      'emptied by hand',
      of('a', null, { x: 'a' }),
      [{ field: 'x', from: null, to: 'a', drift: true }],
    ],
    [
      'never ours, filled by hand',
      of('a', 'c', {}),
      [{ field: 'x', from: 'c', to: 'a', drift: true }],
    ],
    ['never ours, empty', of('a', null, {}), [{ field: 'x', from: null, to: 'a' }]],
    ['not told, not ours', of(undefined, 'c', {}), []],
    ['not told any more', of(undefined, 'a', { x: 'a' }), [{ field: 'x', from: 'a', to: null }]],
    ['nobody remembers', of('a', 'c'), [{ field: 'x', from: 'c', to: 'a', drift: true }]],
    ['a draft of ours', of('a', 'c', undefined, true), [{ field: 'x', from: 'c', to: 'a' }]],
  ])('%s', (_name, changes, expected) => expect(changes).toEqual(expected));
});
