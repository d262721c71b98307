import { describe, expect, it } from 'vitest';
import { ignorer, isLitter } from './ignored.ts';
import { shownName } from './shown-name.ts';

describe('ignored files', () => {
  it.each([
    '~$budget.xlsx',
    'Thumbs.db',
    '.DS_Store',
    'desktop.ini',
    'x.tmp',
    'odc.yml',
    'inventaire.xlsx',
  ])('%s is litter', (name) => expect(isLitter(name)).toBe(true));
  it.each(['budget.xlsx', 'inventaire_arbres.csv', 'temp.csv', 'log.csv'])('%s is not', (name) =>
    expect(isLitter(name)).toBe(false),
  );

  it.each([
    ['archives', 'a/archives/x.csv', true],
    ['archives/', 'archives/x.csv', true],
    ['*.bak.csv', 'a/b/x.bak.csv', true],
    ['finances/**/brouillon*', 'finances/2024/a/brouillon 1.csv', true],
    ['finances/*.csv', 'finances/2024/x.csv', false],
    ['finances/*.csv', 'finances/x.csv', true],
    ['./finances', 'finances/x.csv', true],
    ['e\u0301cole', 'école/x.csv', true],
    ['a?c.csv', 'abc.csv', true],
    ['a+b', 'aab/x.csv', false],
  ])('%s and %s: %s', (pattern, path, expected) => {
    expect(ignorer([pattern])(path)).toBe(expected);
  });

  it('reads bytes that are no UTF-8 as windows-1252', () => {
    expect(shownName('cong\udce9s')).toBe('congés');
    expect(shownName('\udc8cuvre')).toBe('Œuvre');
    expect(shownName('E\u0301te\u0301')).toBe('Été');
  });
});
