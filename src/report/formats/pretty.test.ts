import { describe, expect, it, vi } from 'vitest';
import { rendered } from '../../../test/builders/rendered.ts';
import {
  damagedFile,
  fileOf,
  hostileFile,
  hugeFile,
  reportOf,
  sampleReport,
  unreadableFile,
  validFile,
  warnedFile,
} from '../../../test/builders/report.ts';
import { textWidth } from '../text/width.ts';

vi.mock('../../base/messages/wording.ts', () => import('../../../test/builders/wording-stub.ts'));

const lines = (text: string): readonly string[] => text.trimEnd().split('\n');

describe('pretty', () => {
  it('gives the verdict first', async () => {
    const text = await rendered('pretty', reportOf(damagedFile()));
    expect(lines(text)[0]).toBe(
      '✖ données/subventions 2024.csv\u00a0: 802 erreurs, 397 avertissements — non conforme',
    );
  });

  it('is one line more for a valid file', async () => {
    const text = await rendered('pretty', reportOf(validFile()));
    expect(lines(text)).toEqual([
      '✔ bon.csv\u00a0: conforme à scdl/subventions 2.1.1, 551 lignes',
      '  CSV, windows-1252, séparateur «\u00a0;\u00a0», 551 lignes, 5 colonnes',
    ]);
  });

  it('marks a valid file that has warnings', async () => {
    const text = await rendered('pretty', reportOf(warnedFile()));
    expect(text).toMatch(/^▲ alertes.csv/);
    expect(text).toContain('→ Corrigez');
  });

  it('tells what Excel did to a column once, whatever the rules that it breaks', async () => {
    const text = await rendered('pretty', reportOf(damagedFile()));
    expect(text.match(/idAttribuant/g)).toHaveLength(1);
    expect(text).toContain(
      'idAttribuant (colonne 2) — Nombre abîmé par Excel\u00a0: 396 valeurs\n' +
        '  « 2,43E+13 » n’est pas ce qui est attendu : autre chose (lignes 2, 3, 4, 5,\n' +
        '  6…)\n  → Corrigez la valeur dans le fichier d’origine\n',
    );
  });

  it('says why a file could not be read', async () => {
    const text = await rendered('pretty', reportOf(unreadableFile()));
    expect(lines(text)).toEqual([
      '✖ délibération.csv\u00a0: illisible',
      '  Ce n’est pas un tableau : pdf',
      '  → Exportez le tableau en CSV',
    ]);
  });

  const reports = {
    'one huge file': () => reportOf(hugeFile()),
    'a hostile file': () => reportOf(hostileFile()),
    'one file': () => reportOf(damagedFile()),
    'several files': sampleReport,
    'a hundred files': () =>
      reportOf(
        ...Array.from({ length: 60 }, (_, index) => ({ ...validFile(), path: `v${index}.csv` })),
        ...Array.from({ length: 40 }, () => damagedFile()),
      ),
  };

  describe.each(Object.entries(reports))('%s', (_name, make) => {
    it.each([
      [80, undefined, 24],
      [80, 24, 24],
      [120, 50, 50],
      [40, 30, 30],
      [200, 12, 12],
    ])('fits %d columns and %s lines', async (width, height, limit) => {
      const text = await rendered('pretty', make(), { width, height });
      const shown = lines(text).reduce(
        (sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / width)),
        0,
      );
      expect(shown).toBeLessThan(limit);
      for (const line of lines(text)) {
        if (!line.includes('odc validate')) expect(textWidth(line)).toBeLessThanOrEqual(width);
      }
    });

    it('obeys nothing that the data say', async () => {
      const text = await rendered('pretty', make());
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the point
      expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u200b]/);
    });

    it('has only ASCII where the terminal knows nothing else', async () => {
      const text = await rendered('pretty', make(), { unicode: false });
      expect(text).toMatch(/^[\n\x20-\x7e]*$/);
    });

    it('colours nothing but what it says itself', async () => {
      const text = await rendered('pretty', make(), { color: true });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: escapes are the point
      const bare = text.replace(/\x1b\[\d{1,2}m/g, '');
      expect(bare).toBe(await rendered('pretty', make()));
    });
  });

  it('counts what it does not show, and tells how to see it', async () => {
    const text = await rendered('pretty', reportOf(hugeFile()));
    expect(lines(text)[0]).toContain('100\u202f000 erreurs');
    const shown = text.match(/— Type incorrect/g)?.length ?? 0;
    expect(shown).toBeGreaterThanOrEqual(3);
    expect(text).toContain(
      `… et ${20 - shown} autres problèmes dans ${20 - shown} colonnes\n` +
        '  odc validate énorme.csv --format html -o rapport.html\n',
    );
  });

  it('names the schema that an option chose in the command that it proposes', async () => {
    const schema = validFile().schema;
    const text = await rendered('pretty', reportOf({ ...hugeFile(), schema }));
    expect(text).toContain(
      'odc validate énorme.csv --schema scdl/subventions@2.1.1 --format html -o rapport.html',
    );
  });

  it('quotes a path so that a shell runs nothing of it', async () => {
    const file = { ...hugeFile(), path: '$(touch x) "y".csv' };
    expect(await rendered('pretty', reportOf(file))).toContain(
      `odc validate '$(touch x) "y".csv' --format`,
    );
  });

  it('still says something of a code that nobody has worded', async () => {
    const finding = { code: 'new-code', level: 'error', row: 3, value: 'v', params: {} } as const;
    const text = await rendered('pretty', reportOf(fileOf('x.csv', [finding])));
    expect(text).toContain('✖ new-code');
    expect(text).toContain(
      '« v » (ligne 3)'.replaceAll('« ', '«\u00a0').replaceAll(' »', '\u00a0»'),
    );
  });
});
