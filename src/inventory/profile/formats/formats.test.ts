import { describe, expect, it } from 'vitest';
import { FORMATS, formatOf } from './index.ts';

describe('value formats', () => {
  for (const { id, test, examples } of FORMATS) {
    it(`${id} takes its examples and refuses the others`, () => {
      expect(examples.valid.filter((value) => !test(value))).toEqual([]);
      expect(examples.invalid.filter((value) => test(value))).toEqual([]);
    });
  }

  it('wants a label where values alone say nothing', () => {
    expect(formatOf('Code postal', ['31000', '31200'])).toBe('code-postal');
    expect(formatOf('effectif', ['31000', '31200'])).toBeUndefined();
    expect(formatOf('id', ['73282932000074'])).toBe('siret');
  });

  it('forgives a few values', () => {
    const sample = [...Array.from({ length: 19 }, () => 'mairie@example.org'), 'inconnue'];
    expect(formatOf('contact', sample)).toBe('email');
    expect(formatOf('contact', [...sample, 'x', 'y', 'z'])).toBeUndefined();
  });
});
