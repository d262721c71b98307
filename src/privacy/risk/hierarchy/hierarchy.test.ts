import { describe, expect, it } from 'vitest';
import { loadEpci } from '../../../base/french/epci.ts';
import { loadCog } from '../../../base/french/load-cog.ts';
import type { HierarchyPlan } from '../../anonymise/plan/plan.ts';
import { Dictionary } from '../dictionary.ts';
import { MissingInGroups } from './forms.ts';
import { NotNested } from './hierarchy.ts';
import { inferHierarchy } from './infer.ts';
import { makeHierarchy } from './make-hierarchy.ts';

function dictionary(texts: readonly string[]): Dictionary {
  const values = new Dictionary();
  for (const text of texts) values.number(text);
  return values;
}

const made = (column: string, texts: readonly string[], plan: HierarchyPlan) =>
  makeHierarchy(column, dictionary(texts), plan, { cog: loadCog, epci: loadEpci });

/** Names of the levels and what the first value becomes at each. */
async function steps(
  column: string,
  texts: readonly string[],
  plan = inferHierarchy(column, texts),
) {
  const { levels } = await made(column, texts, plan);
  return levels.map(({ name, labels, map }) => `${name}: ${labels[map.to[0] ?? 0] ?? ''}`);
}

describe('hierarchies', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    [
      'dates',
      'ne_le',
      ['1985-03-14', '1985-03-15', '1985-06-02', '1986-01-01', '1991-12-31'],
      ['as-is: 1985-03-14', 'month: 1985-03', 'year: 1985', 'decade: 1980-1989', '*: *'],
    ],
    [
      'French dates',
      'ne_le',
      ['14/03/1985', '02/06/1985', '02/06/1986', '01/01/1990'],
      ['as-is: 14/03/1985', 'year: 1985', 'decade: 1980-1989', '*: *'],
    ],
    [
      'years',
      'annee',
      ['1985', '1986', '1984', '1994'],
      ['as-is: 1985', 'five-years: 1985-1989', 'decade: 1980-1989', '*: *'],
    ],
    [
      'postcodes',
      'code_postal',
      ['69003', '69001', '01000', '75001'],
      ['as-is: 69003', 'departement: 69', 'region: 84', '*: *'],
    ],
    ['départements', 'code_postal', ['69', '01', '75'], ['as-is: 69', 'region: 84', '*: *']],
    [
      'ages',
      'age',
      ['34', '36', '38', '47', '12', '25', '61', '95'],
      ['as-is: 34', '5: 30-34', '10: 30-39', '20: 20-39', '40: 0-39', '*: *'],
    ],
    [
      'bands',
      'age',
      ['30-39', '40-49', '20-29', '0-9', '90+'],
      ['as-is: 30-39', '20: 20-39', '40: 0-39', '80: 0-79', '*: *'],
    ],
    ['words', 'sexe', ['F', 'M', ''], ['as-is: F', '*: *']],
    ['one value', 'sexe', ['F'], ['as-is: F']],
  ])('are inferred for %s', async (_kind, column, texts, expected) => {
    expect(await steps(column, texts)).toEqual(expected);
  });

  it.each<[readonly string[], HierarchyPlan, readonly string[]]>([
    [
      ['02141', '02148', '02300', '03000'],
      { kind: 'prefix', remove: [1, 3] },
      ['as-is: 02141', '-1: 0214*', '-3: 02***', '*: *'],
    ],
    [
      ['a', 'b', 'c'],
      { kind: 'groups', levels: [{ ab: ['a', 'b'], c: ['c'] }] },
      ['as-is: a', 'groups-1: ab', '*: *'],
    ],
    [
      ['69383', '69123', '75056'],
      { kind: 'geo', from: 'commune', levels: ['commune', 'epci'] },
      ['as-is: 69383', 'commune: 69123', '*: *'],
    ],
    [['1', '2'], { kind: 'fixed' }, ['as-is: 1']],
    [['1', '2'], { kind: 'none' }, ['as-is: 1', '*: *']],
    [
      ['12', '95', '99', 'x'],
      { kind: 'number', widths: [10], top: 90 },
      ['as-is: 12', '10: 10-19', '*: *'],
    ],
  ])('of %j are made as told: %j', async (texts, plan, expected) => {
    expect(await steps('c', texts, plan)).toEqual(expected);
  });

  it('must be nested and hold every value', async () => {
    await expect(
      made('n', ['1', '2', '3', '4', '5', '7'], { kind: 'number', widths: [2, 3] }),
    ).rejects.toThrow(NotNested);
    await expect(made('n', ['a', 'z'], { kind: 'groups', levels: [{ a: ['a'] }] })).rejects.toThrow(
      MissingInGroups,
    );
  });
});
