import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Archive } from './archive/archive.ts';
import { readPart } from './archive/read-part.ts';
import { LIMITS } from './limits.ts';
import { type SheetToWrite, writeXlsx } from './write-xlsx.ts';
import { openXlsx } from './xlsx/open-xlsx.ts';

async function readBack(sheets: readonly SheetToWrite[]) {
  const archive = await Archive.open(await writeXlsx(sheets), 'a.xlsx', LIMITS);
  const workbook = await openXlsx(archive, 'xl/workbook.xml');
  return Promise.all(
    workbook.sheets.map(async (sheet) => {
      const rows: (readonly string[])[] = [];
      for await (const batch of sheet.rows())
        for (const { row, cells } of batch) rows[row - 1] = cells;
      return { name: sheet.name, rows: Array.from(rows, (cells) => cells ?? []) };
    }),
  );
}

/** A row without the empty cells at its end; a table without the blank rows at its end. */
function trimmed(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const cut = rows.map((cells) => cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1));
  return cut.slice(0, cut.findLastIndex((cells) => cells.length > 0) + 1);
}

describe('writeXlsx', () => {
  it('writes what is read back the same', async () => {
    const special = fc.constantFrom(
      '_x000D_',
      '_x005F_',
      '\r\n',
      '\t',
      '\u0000',
      '\uffff',
      '&lt;',
      ' ',
      'é',
      '01',
      '😀',
    );
    const cell = fc
      .array(fc.oneof(special, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 4 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 30 }), { maxLength: 4 }),
        async (rows) => {
          expect(await readBack([{ name: 'a', rows }])).toEqual([
            { name: 'a', rows: trimmed(rows) },
          ]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives the same bytes for the same sheets', async () => {
    const sheets = [{ name: 'a', rows: [['é', '01000']], widths: [10] }];
    expect(await writeXlsx(sheets)).toEqual(await writeXlsx(sheets));
  });

  it.each([
    [
      ['Été', 'été'],
      ['Été', 'été (2)'],
    ],
    [['a/b:c*[d]?\\'], ['a-b-c--d---']],
    [
      ["'a'", '', ' '],
      ['a', 'Feuille 2', 'Feuille 3'],
    ],
    [
      ['x'.repeat(40), 'x'.repeat(40)],
      ['x'.repeat(31), `${'x'.repeat(27)} (2)`],
    ],
  ])('names sheets as Excel wants: %j', async (names, expected) => {
    const read = await readBack(names.map((name) => ({ name, rows: [['a']] })));
    expect(read.map(({ name }) => name)).toEqual(expected);
  });

  it('cuts a text that Excel could not open', async () => {
    const [sheet] = await readBack([{ name: 'a', rows: [['x'.repeat(40_000)]] }]);
    expect(sheet?.rows[0]?.[0]).toBe(`${'x'.repeat(32_766)}…`);
  });

  it.each([
    [{ headerBold: true, textFormat: true }, ['1', '3', '1']],
    [{ headerBold: false, textFormat: true }, ['1', '1', '1']],
    [{ headerBold: true, textFormat: false }, ['0', '2', '0']],
    [{}, ['1', '3', '1']],
  ])('looks as asked: %j', async (look, styles) => {
    const bytes = await writeXlsx([{ name: 'a', rows: [['h'], ['1']], widths: [42], ...look }]);
    const archive = await Archive.open(bytes, 'a.xlsx', LIMITS);
    const seen: (string | undefined)[] = [];
    let frozen = false;
    await readPart(archive, 'xl/worksheets/sheet1.xml', {
      open(name, attributes) {
        if (name === 'col') seen.push(attributes.get('style'));
        if (name === 'col') expect(attributes.get('width')).toBe('42');
        if (name === 'c') seen.push(attributes.get('s'));
        if (name === 'pane')
          frozen = attributes.get('state') === 'frozen' && attributes.get('ySplit') === '1';
      },
      close() {},
      text() {},
    });
    expect(seen).toEqual(styles);
    expect(frozen).toBe(true);
  });
});
