import { describe, expect, it, vi } from 'vitest';
import { rendered } from '../../../test/builders/rendered.ts';
import {
  badDates,
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
      '  CSV, Windows-1252, séparateur «\u00a0;\u00a0», 551 lignes, 5 colonnes',
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
      [80, undefined, 40],
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
    const text = await rendered('pretty', reportOf(hugeFile()), { height: 24 });
    expect(lines(text)[0]).toContain('100\u202f000 erreurs');
    const shown = text.match(/— Type incorrect/g)?.length ?? 0;
    expect(shown).toBeGreaterThanOrEqual(3);
    expect(text).toContain(
      `… et ${20 - shown} autres problèmes dans ${20 - shown} colonnes. Pour tout voir\u00a0:\n` +
        '  odc validate énorme.csv -o rapport.html\n',
    );
  });

  it('tells the first problems whole, then names the others in a line each', async () => {
    const text = await rendered('pretty', reportOf(hugeFile()), { height: 24 });
    const told = lines(text).slice(4);
    const marked = told.map((line) => line.startsWith('✖'));
    expect(marked.slice(0, 12)).toEqual([
      ...[true, false, false, false],
      ...[true, false, false, false],
      ...[true, true, true, true],
    ]);
    expect(told[8]).toBe('✖ dateConvention (colonne 3) — Type incorrect\u00a0: 5\u202f000 valeurs');
    const tall = await rendered('pretty', reportOf(hugeFile()), { height: 60 });
    expect(tall.match(/^✖ \S+ \(colonne/gm)).toHaveLength(20);
    expect(tall).toContain('\n\n  Pour tout voir\u00a0:\n  odc validate');
  });

  it('shortens the name of a column rather than break the line of a problem', async () => {
    const findings = Array.from({ length: 30 }, (_, index) => ({
      code: 'type-error',
      level: 'error' as const,
      row: 2,
      column: index + 1,
      field: `Une colonne au nom très long, trop pour une ligne ${index}`,
      value: 'x',
      params: {},
    }));
    const text = await rendered('pretty', reportOf(fileOf('x.csv', findings)), { width: 60 });
    expect(text).toContain('\n✖ Une colonne au … (colonne 9) — Type incorrect\u00a0: 1 valeur\n');
  });

  it('gives each invalid file its share of the screen', async () => {
    const text = await rendered('pretty', sampleReport(), { height: 24 });
    const two = { ...damagedFile(20), path: 'deux.csv' };
    const both = await rendered('pretty', reportOf(damagedFile(20), two), { height: 24 });
    for (const path of ['2024.csv', 'deux.csv']) {
      expect(both).toMatch(new RegExp(`${path}\u00a0: .*\n.*\n  ✖ Colonne manquante`));
    }
    expect(text).toContain('✔ bon.csv');
  });

  describe('with details', () => {
    const author = { code: 'schema-warning', level: 'info', params: {} } as const;

    it('says what only the authors of the schema can mend', async () => {
      const report = reportOf(fileOf('x.csv', [author]));
      expect(await rendered('pretty', report)).not.toContain('schema-warning');
      expect(await rendered('pretty', report, { verbose: true })).toContain('ℹ schema-warning');
    });

    it('tells every problem whole whatever the screen, with more places', async () => {
      const report = reportOf(hugeFile());
      const text = await rendered('pretty', report, { verbose: true, height: 24 });
      expect(text.match(/→ Corrigez/g)).toHaveLength(20);
      expect(text).toContain('« v9 » (ligne 9)'.replace(/ (?=»)|(?<=«) /g, '\u00a0'));
      expect(text).not.toContain('Pour tout voir');
    });

    it('keeps a problem within ten lines', async () => {
      const file = fileOf('x.csv', badDates(500));
      const text = await rendered('pretty', reportOf(file), { verbose: true });
      expect(lines(text).length - 4).toBe(10);
    });
  });

  it('tells the row of the spreadsheet where cells of several lines make it another', async () => {
    const finding = {
      code: 'type-error',
      level: 'error',
      row: 4,
      line: 9,
      value: 'x',
      params: {},
    } as const;
    const text = await rendered('pretty', reportOf(fileOf('x.csv', [finding])));
    expect(text).toContain('(ligne 4 du tableur)');
  });

  it('names the schema that an option chose in the command that it proposes', async () => {
    const schema = validFile().schema;
    const text = await rendered('pretty', reportOf({ ...hugeFile(), schema }));
    expect(text).toContain(
      'odc validate énorme.csv --schema scdl/subventions@2.1.1 -o rapport.html',
    );
  });

  it('proposes the very command that was run, but for its output', async () => {
    const again = ['valider', 'mes données.csv', '--delimiter', ';', '--mode', 'strict'];
    expect(await rendered('pretty', reportOf(hugeFile()), { again })).toContain(
      '\n  odc valider "mes données.csv" --delimiter ";" --mode strict -o rapport.html\n',
    );
    const many = ['validate', ...Array.from({ length: 50 }, (_, index) => `${index}.csv`)];
    expect(await rendered('pretty', reportOf(hugeFile()), { again: many })).toContain(
      '\n  odc validate énorme.csv -o rapport.html\n',
    );
  });

  it('quotes a path so that a shell runs nothing of it', async () => {
    const file = { ...hugeFile(), path: '$(touch x) "y".csv' };
    expect(await rendered('pretty', reportOf(file))).toContain(
      `odc validate '$(touch x) "y".csv' -o`,
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
