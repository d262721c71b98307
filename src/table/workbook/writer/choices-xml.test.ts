import { describe, expect, it } from 'vitest';
import { choicesXml } from './choices-xml.ts';

describe('choicesXml', () => {
  it('makes a list under the header of each column', () => {
    const xml = choicesXml([
      { column: 1, values: ['oui', 'non & plus'] },
      { column: 27, values: ['a'] },
    ]);
    expect(xml).toContain('<dataValidations count="2">');
    expect(xml).toContain('sqref="B2:B1048576"><formula1>"oui,non &amp; plus"</formula1>');
    expect(xml).toContain('sqref="AB2:AB1048576"');
  });

  it('leaves free a column whose list Excel would refuse', () => {
    expect(choicesXml([{ column: 0, values: ['a, b'] }])).toBe('');
    expect(choicesXml([{ column: 0, values: ['x'.repeat(256)] }])).toBe('');
    expect(choicesXml([])).toBe('');
  });
});
