import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from './json-fault.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('findJsonFault', () => {
  it.each([
    ['{"a": 1,\n "b": }', 2, 7],
    ['{"a": 1,\n}', 2, 1],
    ['{"a": 1\n "b": 2}', 2, 2],
    ['[1, 2', 1, 6],
    ['', 1, 1],
    ['{"a": "x\ny"}', 1, 7],
    ['[1] []', 1, 5],
    ["{'a': 1}", 1, 2],
    ['{"a" 1}', 1, 6],
    ['[01]', 1, 3],
  ])('%j fails at line %i, column %i', (text, line, column) => {
    expect(findJsonFault(text)).toEqual({ line, column });
  });

  it('finds no fault in JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => findJsonFault(text) === undefined));
    expect(findJsonFault(' {"a":[],"b":{},"c":[{"d":null}, -1.5e3]} \n')).toBeUndefined();
  });

  it('agrees with the engine on damaged JSON', () => {
    const damaged = fc
      .tuple(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', '[', '1', ':', '\\'),
      )
      .map(([text, at, piece]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + piece + text.slice(place + 1);
      });
    fc.assert(
      fc.property(damaged, (text) => {
        expect(findJsonFault(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });
});
