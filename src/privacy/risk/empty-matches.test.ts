import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyMatches } from './empty-matches.ts';
import { People } from './people.ts';

function peopleOf(rows: readonly (readonly string[])[]): People {
  const people = new People(['a', 'b', 'c'], []);
  for (const row of rows) people.add(row, []);
  return people;
}

describe('emptyMatches', () => {
  it('has nothing to say without an empty cell', () => {
    expect(emptyMatches(peopleOf([['1', '2', '3']]))).toBeUndefined();
  });

  it('counts as comparing each row with each does', () => {
    const cell = fc.constantFrom('', 'x', 'y');
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 30 }), (rows) => {
        const agree = (one: readonly string[], other: readonly string[]) =>
          one.every(
            (text, column) => text === '' || other[column] === '' || text === other[column],
          );
        const matches = rows.map((row) => rows.filter((other) => agree(row, other)).length);
        const expected = rows.flat().includes('')
          ? { k: Math.min(...matches), uniques: matches.filter((count) => count === 1).length }
          : undefined;
        expect(emptyMatches(peopleOf(rows))).toEqual(expected);
      }),
    );
  });
});
