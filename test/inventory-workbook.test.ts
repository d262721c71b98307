import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MemoryContents } from '../src/adapters/memory-files.ts';
import { parseProject } from '../src/project/parse-project.ts';
import type { Decision } from '../src/project/project.ts';
import type { Batch } from '../src/table/batch.ts';
import { openSheets } from '../src/table/workbook/open-sheets.ts';
import { xlsx } from './builders/xlsx.ts';
import { ROOT } from './odc.ts';
import { runInMemory } from './support/memory-machine.ts';

const TODAY = '2026-11-24';
const VERDICTS = ['ouvrir', 'ouvrir_apres_anonymisation', 'ne_pas_ouvrir', 'a_instruire'];

/** The example town, all its exports. */
function town(): MemoryContents {
  const contents: MemoryContents = new Map([
    ['/memory/odc.yml', readFileSync(`${ROOT}examples/odc.yml`, 'utf8')],
  ]);
  const folder = `${ROOT}examples/exports`;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (statSync(`${folder}/${name}`).isDirectory()) continue;
    contents.set(
      `/memory/exports/${name.replaceAll('\\', '/')}`,
      readFileSync(`${folder}/${name}`),
    );
  }
  return contents;
}

const run = (contents: MemoryContents, ...args: string[]) =>
  runInMemory(['inventory', ...args], contents, { today: TODAY });

interface Sheet {
  readonly name: string;
  readonly rows: string[][];
}

/** All the cells of a workbook, as text. */
async function sheetsOf(contents: MemoryContents, path: string): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  for (const sheet of await openSheets(contents.get(path) as Uint8Array, path)) {
    const table = await sheet.open();
    const rows: string[][] = table === undefined ? [] : [[...table.header.columns]];
    const observer = {
      start() {},
      batch(batch: Batch) {
        for (let row = 0; row < batch.rows; row++) {
          rows.push(Array.from({ length: batch.columns }, (_, column) => batch.text(row, column)));
        }
      },
      end() {},
    };
    await table?.walk([observer], { add() {} });
    sheets.push({ name: sheet.name, rows });
  }
  return sheets;
}

const isFilled = ({ rows }: Sheet): boolean => rows[0]?.includes('chemin') === true;

/** The cells of a row by the name of their column; what is written there is written in the row. */
function named(row: string[], header: readonly string[] = []) {
  return {
    get: (name: string) => row[header.indexOf(name)] ?? '',
    set(name: string, text: string) {
      expect(header).toContain(name);
      row[header.indexOf(name)] = text;
    },
  };
}

/** Writes a workbook again as a spreadsheet does: texts shared, empty cells left out. */
async function write(contents: MemoryContents, path: string, sheets: readonly Sheet[]) {
  const rows = (sheet: Sheet) =>
    sheet.rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  const source = { sheets: sheets.map((sheet) => ({ name: sheet.name, rows: rows(sheet) })) };
  contents.set(path, await xlsx(source));
}

async function decisionsIn(contents: MemoryContents): Promise<readonly Decision[]> {
  const text = String(contents.get('/memory/odc.yml'));
  return (await parseProject(text, 'odc.yml', '/memory')).inventory?.decisions ?? [];
}

describe('the workbook of the inventory', () => {
  it('goes round the directorates and loses nothing', async () => {
    const contents = town();
    const before = await decisionsIn(contents);
    expect((await run(contents, '-o', '/memory/envoi.xlsx')).code).toBe(0);
    const sheets = await sheetsOf(contents, '/memory/envoi.xlsx');
    const owners = sheets.filter(isFilled);
    expect(owners.length).toBeGreaterThan(5);

    const wanted: Record<string, string>[] = [];
    for (const { rows } of owners) {
      for (const row of rows.slice(1)) {
        const cell = named(row, rows[0]);
        if (cell.get('decision') !== '') continue;
        const at = wanted.length;
        const filled = {
          decision: VERDICTS[at % 4] ?? '',
          motif: `Motif n° ${at} : « œuvre », "oui" ; <b>&amp;`,
          article: `CRPA L. 311-${at}`,
          secret: at % 2 === 0 ? '' : 'vie_privee',
          decideur: `Direction ${at}`,
          date_decision: at % 2 === 0 ? '2026-10-05' : '05/10/2026',
          note: at % 3 === 0 ? '' : `deux\nlignes ${at}`,
        };
        for (const [name, text] of Object.entries(filled)) cell.set(name, text);
        wanted.push({ ...filled, chemin: cell.get('chemin'), feuille: cell.get('feuille') });
      }
    }
    expect(wanted.length).toBeGreaterThan(15);
    await write(contents, '/memory/retour.xlsx', sheets);
    const back = await run(contents, '--import', '/memory/retour.xlsx', '--format', 'json');
    expect(back.code, back.out + back.err).toBe(0);
    const merged = JSON.parse(back.out);
    expect(merged).toMatchObject({ conflicts: [], faults: [] });
    expect(merged.decisions).toHaveLength(wanted.length);

    const after = await decisionsIn(contents);
    expect(after).toEqual(expect.arrayContaining([...before]));
    expect(after).toHaveLength(before.length + wanted.length);
    for (const one of wanted) {
      const own = after.find(
        ({ path, sheet }) => path === one.chemin && (sheet ?? '') === one.feuille,
      );
      expect(own?.reason).toBe(one.motif);
      expect(own?.ground).toBe(one.article);
      expect(own?.restriction ?? '').toBe(one.secret);
      expect(own?.who).toBe(one.decideur);
      expect(own?.when).toBe('2026-10-05');
      expect(own?.note ?? '').toBe(one.note);
    }

    // Sent again, it says what was filled in, and brings nothing new.
    await run(contents, '-o', '/memory/second.xlsx');
    const again = await run(contents, '--import', '/memory/second.xlsx', '--format', 'json');
    expect(JSON.parse(again.out)).toMatchObject({ decisions: [], conflicts: [], faults: [] });
    const second = (await sheetsOf(contents, '/memory/second.xlsx')).filter(isFilled);
    const told = second.flatMap(({ rows }) => rows.slice(1).map((row) => named(row, rows[0])));
    for (const one of wanted) {
      const row = told.find(
        ({ get }) => get('chemin') === one.chemin && get('feuille') === one.feuille,
      );
      for (const name of ['decision', 'motif', 'article', 'secret', 'decideur', 'note']) {
        expect(row?.get(name), `${one.chemin} ${name}`).toBe(one[name]);
      }
    }
  });

  it('shows two answers, and what was decided meanwhile; writes neither', async () => {
    const contents = town();
    await run(contents, '-o', '/memory/envoi.xlsx');
    const path = 'exports/services-techniques/equipements.csv';
    for (const [name, verdict] of [
      ['un', 'ouvrir'],
      ['deux', 'a_instruire'],
    ] as const) {
      const sheets = await sheetsOf(contents, '/memory/envoi.xlsx');
      for (const { rows } of sheets.filter(isFilled)) {
        for (const row of rows.slice(1)) {
          const cell = named(row, rows[0]);
          if (cell.get('chemin') !== path) continue;
          cell.set('decision', verdict);
          cell.set('motif', 'Utile');
          cell.set('decideur', name);
        }
      }
      await write(contents, `/memory/${name}.xlsx`, sheets);
    }
    const before = String(contents.get('/memory/odc.yml'));
    const both = await run(
      contents,
      '--import',
      '/memory/un.xlsx',
      '--import',
      '/memory/deux.xlsx',
    );
    expect(both.code, both.err).toBe(1);
    expect(both.out).toContain('1 désaccord');
    expect(both.out).toContain('deux.xlsx');
    expect(contents.get('/memory/odc.yml')).toBe(before);

    const decide = ['--as', 'closed', '--reason', 'Non', '--ground', 'L. 311-5', '--who', 'DGS'];
    expect((await run(contents, '--decide', path, ...decide)).code).toBe(0);
    const since = await run(contents, '--import', '/memory/un.xlsx', '--format', 'json');
    expect(since.code).toBe(1);
    expect(JSON.parse(since.out)).toMatchObject({
      decisions: [],
      conflicts: [{ kind: 'since', path, returned: { decision: 'open' }, other: { who: 'DGS' } }],
    });
  });
});
