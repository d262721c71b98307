import { describe, expect, it } from 'vitest';
import { judgeJson, unknownKeywords } from './json-schema.ts';

describe('judgeJson', () => {
  it.each<[unknown, readonly unknown[], readonly unknown[]]>([
    [true, [1], []],
    [false, [], [1]],
    [{ type: 'string' }, ['a'], [1, null]],
    [{ type: ['integer', 'null'] }, [1, 1.0, null], [1.5, 'a']],
    [{ type: 'object' }, [{}], [[], null]],
    [{ type: 'array' }, [[]], [{}]],
    [{ enum: ['a', { b: 1, c: 2 }] }, ['a', { c: 2, b: 1 }], ['b']],
    [{ const: [1] }, [[1]], [[2]]],
    [{ minimum: 1, exclusiveMaximum: 3, multipleOf: 0.5 }, [1, 2.5, 'x'], [0, 3, 1.2]],
    [{ minLength: 2, maxLength: 3, pattern: '^a|z$' }, ['ab', 'xz', '👍z'], ['a', 'abcd', 'xx']],
    [{ minItems: 1, maxItems: 2, uniqueItems: true }, [[1], [1, 2]], [[], [1, 2, 3], [1, 1]]],
    [{ items: { type: 'integer' } }, [[1], []], [['a']]],
    [{ items: [{ type: 'integer' }], additionalItems: false }, [[1], []], [[1, 2], ['a']]],
    [{ contains: { const: 1 } }, [[2, 1]], [[2], []]],
    [{ minProperties: 1, maxProperties: 1 }, [{ a: 1 }], [{}, { a: 1, b: 2 }]],
    [{ required: ['a'] }, [{ a: null }, 'x'], [{}]],
    [
      { properties: { a: { type: 'string' } }, additionalProperties: false },
      [{ a: 'x' }, {}],
      [{ a: 1 }, { b: 1 }],
    ],
    [
      {
        patternProperties: { '^x': { type: 'integer' } },
        additionalProperties: { type: 'string' },
      },
      [{ x1: 1, y: 'a' }],
      [{ x1: 'a' }, { y: 1 }],
    ],
    [{ propertyNames: { maxLength: 1 } }, [{ a: 1 }], [{ ab: 1 }]],
    [{ allOf: [{ minimum: 1 }, { maximum: 2 }] }, [1], [0, 3]],
    [{ anyOf: [{ type: 'string' }, { minimum: 1 }] }, ['a', 1], [0]],
    [{ oneOf: [{ minimum: 1 }, { maximum: 2 }] }, [0, 3], [1]],
    [{ not: { type: 'string' } }, [1], ['a']],
    [
      JSON.parse('{"if":{"type":"string"},"then":{"minLength":2},"else":{"minimum":2}}'),
      ['ab', 2],
      ['a', 1],
    ],
    [{ $ref: '#/definitions/x', definitions: { x: { type: 'string' } } }, ['a'], [1]],
    [{ $ref: '#/definitions/none' }, [], [1]],
    [
      { properties: { next: { $ref: '#' } }, additionalProperties: false },
      [{ next: { next: {} } }],
      [{ next: { x: 1 } }],
    ],
    [{ $ref: '#' }, [], [1]],
    [{ allOf: [{ $ref: '#' }, { $ref: '#' }] }, [], [1]],
    [{ anyOf: [{ $ref: '#' }, { $ref: '#' }] }, [], [1]],
  ])('%j', (schema, valid, invalid) => {
    expect(valid.filter((value) => judgeJson(schema, value) !== undefined)).toEqual([]);
    expect(invalid.filter((value) => judgeJson(schema, value) === undefined)).toEqual([]);
  });

  it('tells the place', () => {
    const schema = { properties: { 'a/b': { items: { type: 'integer' } } } };
    expect(judgeJson(schema, { 'a/b': [1, 'x'] })).toEqual({ path: '/a~1b/1', keyword: 'type' });
    expect(judgeJson({ required: ['a'] }, {})).toEqual({ path: '', keyword: 'required' });
  });
});

describe('unknownKeywords', () => {
  it.each<[unknown, readonly string[]]>([
    [{ type: 'object', title: 'x', properties: { unknown: { format: 'date', odd: 1 } } }, ['odd']],
    [{ definitions: { odd: { strange: 1 } }, items: [{ other: 1 }] }, ['strange', 'other']],
    [{ enum: [{ odd: 1 }], const: { odd: 1 }, required: ['odd'] }, []],
    [JSON.parse('{"allOf":[{"if":true,"then":{"odd":1}}]}'), ['odd']],
  ])('%j', (schema, expected) => {
    expect(unknownKeywords(schema)).toEqual(expected);
  });
});
