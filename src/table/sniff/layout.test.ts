import { describe, expect, it } from 'vitest';
import { type Layout, layoutOf, reportedDelimiter } from './layout.ts';

function layout(text: string, complete = true): Layout {
  return layoutOf(Buffer.from(text), complete) ?? expect.fail('no layout');
}

describe('layoutOf', () => {
  it('tells header, data and their lines', () => {
    const found = layout('nom;"sur\nnom"; age \r\nA;B;1\r\nC;D;2\r\n');
    expect(found.header).toEqual({ columns: ['nom', 'sur nom', 'age'], row: 1, line: 1 });
    expect(found.dataLine).toBe(3);
    expect(found.dataStart).toBe('nom;"sur\nnom"; age \r\n'.length);
    expect(found.sample).toEqual([
      ['A', 'B', '1'],
      ['C', 'D', '2'],
    ]);
    expect(found.dialect).toEqual({ delimiter: ';', quote: '"', newline: '\r\n' });
    expect(found.findings).toEqual([]);
  });

  it('says title lines', () => {
    const found = layout('\nBudget 2024;;\nnom;objet;montant\nA;x;1\n');
    expect(found.header).toMatchObject({ row: 3, line: 3 });
    expect(found.findings).toEqual([
      {
        code: 'title-line',
        level: 'warning',
        row: 2,
        line: 2,
        value: 'Budget 2024',
        params: { lines: 2, headerRow: 3 },
      },
    ]);
  });

  it('says blank lines above the header', () => {
    const { findings, header } = layout('\n\nnom;age\nA;1\n');
    expect(header.row).toBe(3);
    expect(findings).toMatchObject([{ code: 'title-line', reason: 'blank', row: 1, line: 1 }]);
  });

  it.each([
    ['sep=;\nnom;age\nA;1\n', ';', undefined],
    ['SEP=,\r\nnom,age\r\nA,1\r\n', ',', undefined],
    ['"sep=|"\nnom|age\nA|1\n', '|', undefined],
    ['sep=\t\nnom\tage\nA\t1\n', '\t', undefined],
    ['sep=:\nnom:age\nA:1\n', ':', undefined],
    ['sep=,\nnom;age\nA;1\n', ';', 'ignored'],
  ])('understands %j', (text, delimiter, reason) => {
    const found = layout(text);
    expect(found.dialect.delimiter).toBe(delimiter);
    expect(found.header).toEqual({ columns: ['nom', 'age'], row: 1, line: 2 });
    expect(found.dataLine).toBe(3);
    expect(text.slice(found.dataStart)).toMatch(/^A.1/);
    expect(found.findings).toMatchObject([{ code: 'sep-line', level: 'info', line: 1 }]);
    expect(found.findings[0]?.reason).toBe(reason);
  });

  it('takes what only begins like a sep line as a record', () => {
    expect(layout('sep=;x\n1;2\n').header.row).toBe(1);
    expect(layout('sep=;x\n1;2\n').findings).toEqual([]);
  });

  it.each([
    ['a;b\n1;2\n', '\n'],
    ['a;b\r\n1;2', '\r\n'],
    ['a;b\r1;2\r', '\r'],
    ['a;b\r\n1;2\n', 'mixed'],
    ['a;b\n"x\r\ny";2\n', '\n'],
    ['a;b', null],
  ])('finds the end of lines of %j', (text, newline) => {
    expect(layout(text).dialect.newline).toBe(newline);
  });

  it('reports a comma for a single column, and cuts nothing', () => {
    const found = layout('montant\n1,5\n2,5\n');
    expect(reportedDelimiter(found.dialect)).toBe(',');
    expect(found.sample).toEqual([['1,5'], ['2,5']]);
  });

  it('keeps 200 rows of sample, without one that is cut', () => {
    const rows = Array.from({ length: 300 }, (_each, index) => `${index};x\n`).join('');
    expect(layout(`a;b\n${rows}`).sample).toHaveLength(200);
    expect(layout('a;b\n1;2\n3;4', false).sample).toEqual([['1', '2']]);
  });

  it('gives up on a header that goes beyond the text', () => {
    expect(layoutOf(Buffer.from('a;b;c'), false)).toBeUndefined();
  });
});
