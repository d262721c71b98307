import { describe, expect, it } from 'vitest';
import { excelDamage, fileOf } from '../../test/builders/report.ts';
import type { Finding } from '../base/finding.ts';
import { blocksFor, blocksOf } from './blocks.ts';
import { byColumn } from './by-column.ts';

const blocks = (...findings: readonly Finding[]) => blocksOf(fileOf('x.csv', findings));

function at(code: string, column: number, more: Partial<Finding> = {}): Finding {
  const field = `c${column}`;
  return { code, level: 'error', row: 2, line: 2, column, field, params: {}, ...more };
}

describe('blocksOf', () => {
  it('is empty for a file without findings', () => {
    expect(blocks()).toEqual([]);
  });

  it('makes one of all that one cause does to one column', () => {
    const [block, ...others] = blocks(...excelDamage(2, 2), ...excelDamage(3, 2));
    expect(others).toEqual([]);
    expect(block).toMatchObject({ level: 'error', count: 2, unit: 'value', column: 2 });
    expect(block?.speaker.code).toBe('excel-damage');
    expect(block?.samples).toHaveLength(2);
  });

  it('counts cells, not findings, and is told by the cause', () => {
    const cause = 'excel-damage/scientific';
    const [block] = blocks(
      at('constraint-error', 2, { constraint: 'pattern', cause }),
      at('custom-check-error', 2, { check: 'siret', cause }),
      at('custom-check-error', 2, { check: 'siret', cause, row: 3 }),
    );
    expect(block?.count).toBe(2);
    expect(block?.speaker).toMatchObject({ code: 'excel-damage', reason: 'scientific' });
    expect(block?.speaker).not.toHaveProperty('constraint');
  });

  it('adds the right cells that a diagnosis warns of', () => {
    const all = blocks(
      at('custom-check-error', 2, { check: 'siret', cause: 'excel-damage/nic-zeros' }),
      at('excel-damage', 2, { level: 'warning', reason: 'nic-zeros', row: 3 }),
      at('excel-damage', 2, { level: 'warning', reason: 'scientific', row: 4 }),
    );
    expect(all.map(({ level, count, samples }) => [level, count, samples.length])).toEqual([
      ['error', 2, 2],
      ['warning', 1, 1],
    ]);
  });

  it('leaves the word to a rule that knows the cause itself', () => {
    const [block] = blocks(at('type-error', 2, { cause: 'date-format' }));
    expect(block?.speaker.code).toBe('type-error');
  });

  it('puts a diagnosis without cause with the findings that name it', () => {
    const all = blocks(
      at('swapped-coordinates', 1, { level: 'warning' }),
      at('custom-check-error', 1, { cause: 'swapped-coordinates' }),
    );
    expect(all).toHaveLength(1);
  });

  it('keeps apart columns, rules and reasons', () => {
    const all = blocks(
      at('type-error', 1),
      at('type-error', 2),
      at('constraint-error', 2, { constraint: 'required' }),
      at('custom-check-error', 3, { check: 'nomenclature-acte', reason: 'slash-missing' }),
      at('custom-check-error', 3, { check: 'nomenclature-acte', reason: 'unknown-prefix' }),
    );
    expect(all).toHaveLength(5);
  });

  it('says once what is said of several columns', () => {
    const all = blocks(
      ...[1, 2, 3].map((column) => at('missing-label', column)),
      ...[18, 19].map((column) => at('extra-cell', column)),
    );
    expect(all.map(({ speaker, count, fields }) => [speaker.code, count, fields])).toEqual([
      ['missing-label', 3, ['c1', 'c2', 'c3']],
      ['extra-cell', 2, ['c18', 'c19']],
    ]);
    expect(all[0]).not.toHaveProperty('column');
  });

  it('says first that the header is of another schema, then what it lacks', () => {
    const all = blocks(at('missing-label', 1), at('missing-label', 2), {
      code: 'unmatched-header',
      level: 'error',
      row: 1,
      params: {},
    });
    expect(all.map(({ speaker }) => speaker.code)).toEqual(['unmatched-header', 'missing-label']);
  });

  it('counts what a block is about', () => {
    const units = blocks(
      at('mojibake', 1, { level: 'warning' }),
      at('type-error', 1),
      { code: 'hidden-sheet', level: 'warning', params: {} },
      { code: 'one-of-required', level: 'error', reason: 'absent-columns', row: 1, params: {} },
      { code: 'one-of-required', level: 'error', row: 2, params: {} },
      { code: 'foreign-key-unchecked', level: 'info', field: 'x', params: {} },
    ).map(({ speaker, unit }) => [speaker.code, unit]);
    expect(units).toEqual(
      expect.arrayContaining([
        ['mojibake', 'cell'],
        ['type-error', 'value'],
        ['hidden-sheet', 'sheet'],
        ['one-of-required', 'column'],
        ['one-of-required', 'row'],
        ['foreign-key-unchecked', 'problem'],
      ]),
    );
  });

  it('puts errors first, then what spoils the whole file, then the most frequent', () => {
    const all = blocks(
      at('decimal-comma', 1, { level: 'warning' }),
      at('decimal-comma', 1, { level: 'warning', row: 3 }),
      at('type-error', 5),
      at('type-error', 4),
      at('type-error', 3),
      at('type-error', 3, { row: 3 }),
      at('missing-label', 9),
      { code: 'source-error', level: 'error', params: {} },
      { code: 'sep-line', level: 'info', params: {} },
      { code: 'title-line', level: 'warning', params: {} },
    );
    expect(all.map(({ speaker, column }) => `${speaker.code} ${column ?? ''}`.trim())).toEqual([
      'source-error',
      'missing-label 9',
      'type-error 3',
      'type-error 4',
      'type-error 5',
      'title-line',
      'decimal-comma 1',
      'sep-line',
    ]);
  });
});

describe('blocksFor', () => {
  it('keeps what only the authors of a schema can mend for those who ask for details', () => {
    const file = fileOf('x.csv', [
      { code: 'deprecated-check', level: 'info', params: {} },
      { code: 'schema-warning', level: 'info', params: {} },
      { code: 'check-error', level: 'error', params: {} },
      { code: 'sep-line', level: 'info', params: {} },
    ]);
    const codes = (verbose: boolean) =>
      blocksFor(file, { verbose }).map(({ speaker }) => speaker.code);
    expect(codes(false)).toEqual(['check-error', 'sep-line']);
    expect(codes(true)).toHaveLength(4);
  });
});

describe('byColumn', () => {
  it('puts together the problems of a column, in the order in which columns come first', () => {
    const columns = byColumn(
      blocks(
        at('type-error', 2),
        at('type-error', 1, { row: 2 }),
        at('type-error', 1, { row: 3 }),
        at('formula-injection', 2, { level: 'warning' }),
        { code: 'source-error', level: 'error', params: {} },
      ),
    );
    expect(columns.map(({ column, blocks: some }) => [column, some.length])).toEqual([
      [undefined, 1],
      [1, 1],
      [2, 2],
    ]);
  });
});
