import { beforeAll, describe, expect, it } from 'vitest';
import { fileOf } from '../../test/builders/report.ts';
import type { Finding } from '../base/finding.ts';
import { loadWording } from '../base/messages/wording.ts';
import { blocksOf } from './blocks.ts';
import { actionOf } from './telling.ts';

beforeAll(() => Promise.all([loadWording('fr'), loadWording('en')]));

const FORMAT = { type: 'date', format: 'default' };

function date(row: number, suggestion?: string): Finding {
  const at = { row, line: row, column: 1, field: 'date', value: `${row}/2024` };
  const params = { ...FORMAT, example: '2024-12-31' };
  const finding = { code: 'type-error', level: 'error', reason: 'date', ...at, params } as const;
  return suggestion === undefined ? finding : { ...finding, suggestion };
}

function listed(row: number, suggestion: string): Finding {
  const at = { row, line: row, column: 2, field: 'nature', value: suggestion.toUpperCase() };
  const params = { allowed: ['a', 'b'], count: 2 };
  return {
    code: 'constraint-error',
    level: 'error',
    constraint: 'enum',
    ...at,
    suggestion,
    params,
  };
}

const missing = (field: string): Finding => ({
  code: 'missing-label',
  level: 'error',
  row: 1,
  field,
  params: {},
});

function action(findings: readonly Finding[], maxIssues?: number): string {
  const [block] = blocksOf(fileOf('x.csv', findings, {}, maxIssues));
  if (block === undefined) throw new Error('no block');
  return actionOf(block.speaker, 'fr').replaceAll('\u00a0', ' ');
}

describe('what to do about several cells is true of all', () => {
  it.each<[string, readonly Finding[], string]>([
    ['one', [listed(2, 'a')], 'Remplacez par « a »'],
    ['all the same', [listed(2, 'a'), listed(3, 'a')], 'Remplacez par « a »'],
    [
      'each its own',
      [listed(2, 'a'), listed(3, 'b')],
      'Remplacez chaque valeur par celle proposée',
    ],
    [
      'a sixth unlike the first five',
      [2, 3, 4, 5, 6].map((row) => listed(row, 'a')).concat(listed(7, 'b')),
      'Remplacez chaque valeur par celle proposée',
    ],
    [
      'dates, which a spreadsheet corrects at once',
      [date(2, '2024-01-02'), date(3, '2024-01-03')],
      'Dans le tableur, donnez à la colonne le format aaaa-mm-jj, puis exportez à nouveau',
    ],
    [
      'some without any correction',
      [date(2, '2024-01-02'), date(3)],
      'Écrivez une date qui existe, sous cette forme, par exemple « 2024-12-31 »',
    ],
    ['one column', [missing('a')], 'Ajoutez une colonne nommée exactement « a »'],
    ['several columns', [missing('a'), missing('b')], 'Ajoutez ces colonnes, sous ces noms exacts'],
  ])('%s', (_name, findings, expected) => {
    expect(action(findings)).toBe(expected);
  });

  it('names no correction that those not listed may not share', () => {
    const many = Array.from({ length: 30 }, (_, index) => listed(index + 2, 'a'));
    expect(action(many)).toBe('Remplacez par « a »');
    expect(action(many, 10)).toBe('Remplacez chaque valeur par celle proposée');
  });
});
