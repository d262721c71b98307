import { describe, expect, it } from 'vitest';
import { compileField } from '../compile.ts';
import { field, kinds } from '../field-builder.ts';
import type { Field } from '../model.ts';

describe('items of arrays', () => {
  const of = (arrayItem: unknown): Field => field('array', {}, { arrayItem });
  it.each<[unknown, string, string[]]>([
    [{ type: 'integer' }, '["3",4]', []],
    [{ type: 'integer' }, '["x",3.5,true,4]', ['type-error/integer']],
    [
      { type: 'integer', constraints: { minimum: 2, enum: [3] } },
      '["x",1,2]',
      ['type-error/integer', 'constraint-error/minimum', 'constraint-error/enum'],
    ],
    [
      { type: 'string', constraints: { required: true } },
      '["a",null,""]',
      ['constraint-error/required'],
    ],
    [{ type: 'string', constraints: { enum: ['a'] } }, '[null,"","a"]', []],
    [{ constraints: { required: true } }, '[1,{"a":1},[2],"x"]', []],
    // A bare `enum` is not applied, as in Frictionless.
    [{ type: 'string', enum: ['a'] }, '["b"]', []],
  ])('%j judges %s', (arrayItem, text, expected) => {
    expect(kinds(of(arrayItem), text)).toEqual(expected);
  });

  it('are named', () => {
    const check = compileField(of({ type: 'string', constraints: { enum: ['lait', 'soja'] } }));
    const [problem] = check.judge('["lait","sable","fer"]').problems;
    expect(problem?.params).toMatchObject({
      items: ['sable', 'fer'],
      itemCount: 2,
      allowed: ['lait', 'soja'],
    });
    expect(check.judge('["Lait"," soja"]').problems[0]?.suggestion).toBe('["lait","soja"]');
  });
});
