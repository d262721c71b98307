import { describe, expect, it } from 'vitest';
import { compareVersions, isAccepted, USUAL_THRESHOLDS, type Version } from './compare.ts';

const before: Version = { columns: ['id', 'nom', 'montant'], rows: 100, totals: { montant: 1000 } };
const kinds = (after: Partial<Version>) =>
  compareVersions(before, { ...before, ...after }, USUAL_THRESHOLDS).map(({ kind }) => kind);

describe('what makes a version unlike the former one', () => {
  it.each<[string, Partial<Version>, readonly string[]]>([
    ['nothing', {}, []],
    ['a column more', { columns: ['id', 'nom', 'montant', 'date'] }, []],
    ['columns in another order', { columns: ['montant', 'id', 'nom'] }, []],
    ['a column less', { columns: ['id', 'montant'] }, ['column-gone']],
    [
      'another column in its place',
      { columns: ['id', 'nom_court', 'montant'] },
      ['column-renamed'],
    ],
    ['rows that fall a little', { rows: 80, totals: { montant: 800 } }, []],
    ['rows that fall', { rows: 79, totals: { montant: 790 } }, ['rows-fallen']],
    ['rows that double, and the total with them', { rows: 200, totals: { montant: 2000 } }, []],
    ['a total in cents', { totals: { montant: 100_000 } }, ['total-jumped']],
    ['a total that is lost', { totals: { montant: 0 } }, ['total-jumped']],
    ['a total that moves', { totals: { montant: 1400 } }, []],
    ['no row at all', { rows: 0, totals: { montant: 0 } }, ['rows-fallen']],
  ])('%s', (_what, after, expected) => expect(kinds(after)).toEqual(expected));
});

describe('an acceptance', () => {
  const change = { kind: 'column-gone', column: 'nom' } as const;
  const decision = { kind: 'column-gone', reason: 'r', who: 'w', when: '2024-01-01' };
  it.each([
    ['of the very column and source', { column: 'nom', source: 'abc' }, true],
    ['of any column', { source: 'abc' }, true],
    ['of another column', { column: 'id', source: 'abc' }, false],
    ['of another source', { column: 'nom', source: 'abd' }, false],
    ['of another kind', { kind: 'rows-fallen' }, false],
  ])('%s', (_what, more, expected) =>
    expect(isAccepted(change, [{ ...decision, ...more }], 'abc')).toBe(expected),
  );
});
