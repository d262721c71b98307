import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedHash } from '../profile/folded-hash.ts';
import { SignatureBuilder } from '../profile/signature.ts';
import { candidatePairs } from './candidates.ts';
import { compareTables } from './compare.ts';
import type { ComparedTable } from './compared-table.ts';
import { densify, resemblance } from './densify.ts';

function signature(values: readonly string[]): Uint8Array {
  const builder = new SignatureBuilder();
  for (const value of values) {
    const bytes = Buffer.from(value);
    builder.add(foldedHash(bytes, 0, bytes.length));
  }
  return builder.end();
}

function table(columns: Readonly<Record<string, readonly string[]>>): ComparedTable {
  const compared = Object.entries(columns).map(([label, values]) => ({
    label,
    full: densify(signature(values)),
    distinct: new Set(values).size,
    weight: 1,
  }));
  return { columns: compared, weight: compared.length };
}

const some = (prefix: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, index) => `${prefix} ${from + index}`);

describe('signatures', () => {
  it('estimate how much two sets have in common', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 2000 }),
        fc.integer({ min: 0, max: 100 }),
        (size, percent) => {
          const shift = Math.round((size * percent) / 100);
          const [a, b] = [some('valeur', 0, size), some('valeur', shift, size + shift)];
          const likeness = (size - shift) / (size + shift);
          const found = resemblance(densify(signature(a)), densify(signature(b)));
          expect(Math.abs(found - likeness)).toBeLessThan(0.25);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('do not depend on order nor on repeats', () => {
    const values = some('x', 0, 50);
    expect(signature([...values, ...values].reverse())).toEqual(signature(values));
  });
});

describe('compareTables', () => {
  const names = some('association', 0, 200);
  const amounts = some('montant', 0, 180);
  const original = table({ association: names, montant: amounts });

  it.each([
    ['renamed and reordered', { somme: amounts, structure: names }, 0.95],
    [
      'half filled',
      { somme: amounts.slice(90), structure: names.filter((_n, index) => index % 2 === 0) },
      0.8,
    ],
    ['a tenth of it', { structure: names.slice(0, 40), somme: amounts.slice(0, 36) }, 0.6],
  ])('finds a table that is %s', (_says, columns, least) => {
    const other = table(columns);
    expect(candidatePairs([original, table({ z: some('z', 0, 99) }), other])).toEqual([[0, 2]]);
    const found = compareTables(original, other);
    expect(found?.score).toBeGreaterThanOrEqual(least);
    expect(found?.columns.map(({ labels }) => labels)).toContainEqual(['association', 'structure']);
  });

  it('does not take one common list for the same facts', () => {
    const other = table({ commune: names, population: some('p', 0, 150) });
    expect(compareTables(original, other)).toBeUndefined();
    expect(
      compareTables(original, table({ a: some('a', 0, 99), b: some('b', 0, 99) })),
    ).toBeUndefined();
  });
});
