import { parse } from 'csv-parse/sync';
import { describe, expect, it, vi } from 'vitest';
import { rendered } from '../../../test/builders/rendered.ts';
import {
  fileOf,
  hugeFile,
  REPORTS,
  reportOf,
  sampleReport,
} from '../../../test/builders/report.ts';

vi.mock('../../base/messages/wording.ts', () => import('../../../test/builders/wording-stub.ts'));

describe('csv', () => {
  const records = (text: string): string[][] =>
    parse(text, { delimiter: ';', bom: true, record_delimiter: '\r\n' });

  it('is what Excel in French expects', async () => {
    const text = await rendered('csv', sampleReport());
    expect(text.startsWith('\ufefffichier;niveau;')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(records(text)[0]).toHaveLength(12);
  });

  it.each(Object.entries(REPORTS))('has as many cells on every line: %s', async (_name, make) => {
    const text = await rendered('csv', make());
    expect(new Set(records(text).map(({ length }) => length))).toEqual(new Set([12]));
  });

  it('names its columns in the language of the reader', async () => {
    const text = await rendered('csv', sampleReport(), { lang: 'en' });
    expect(records(text)[0]?.slice(0, 3)).toEqual(['file', 'level', 'code']);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'disarms the formula %j',
    async (value) => {
      const finding = {
        code: 'type-error',
        level: 'error',
        field: value,
        value,
        params: {},
      } as const;
      const cells = records(await rendered('csv', reportOf(fileOf('=x.csv', [finding]))))[1] ?? [];
      expect(cells[0]).toBe("'=x.csv");
      expect(cells[5]?.startsWith("'")).toBe(true);
      for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    },
  );

  it('says how many findings it does not list', async () => {
    const rows = records(await rendered('csv', reportOf(hugeFile())));
    expect(rows.at(-1)?.join('|')).toContain('… et 99\u202f000 autres constats');
  });
});
