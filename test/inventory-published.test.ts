import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MemoryContents } from '../src/adapters/memory-files.ts';
import { EMPTY_LOCK, type LockedDataset, lockText, withDataset } from '../src/project/lock.ts';
import { ROOT } from './odc.ts';
import { runInMemory } from './support/memory-machine.ts';

const TODAY = '2026-11-24';
const PORTAL = 'https://www.data.gouv.fr';
const DEMO = 'https://demo.data.gouv.fr';
const page = (name: string, host = PORTAL) => `${host}/datasets/${name}/`;
const locked = (name: string, host?: string): LockedDataset => ({
  id: name,
  page: page(name, host),
  applied: '2026-03-02',
  fields: {},
  resources: {},
});

/** The example town, with three datasets on the portal, one of them built, and a rehearsal. */
function disk(): MemoryContents {
  let lock = withDataset(EMPTY_LOCK, PORTAL, 'datagouv', 'subventions', locked('subventions'));
  lock = withDataset(lock, PORTAL, 'datagouv', 'bornes', locked('bornes'));
  lock = withDataset(lock, PORTAL, 'datagouv', 'deliberations', locked('deliberations'));
  lock = withDataset(lock, DEMO, 'datagouv', 'subventions', locked('essai', DEMO));
  lock = withDataset(lock, DEMO, 'datagouv', 'menus', locked('menus', DEMO));
  const built = ['csv', 'xlsx'].map((format) => ({
    path: `subventions.${format}`,
    name: 'subventions',
    title: 'Subventions',
    kind: 'main',
    format,
    mime: 'text/csv',
  }));
  const record = { version: 1, id: 'subventions', resources: built };
  const deliberations = 'exports/affaires-generales/deliberations-2024.csv';
  return new Map<string, string | Uint8Array>([
    ['/memory/odc.yml', readFileSync(`${ROOT}examples/odc.yml`, 'utf8')],
    ['/memory/odc.lock.json', lockText(lock)],
    ['/memory/open/subventions/dataset.json', JSON.stringify(record)],
    [`/memory/${deliberations}`, readFileSync(`${ROOT}examples/${deliberations}`)],
    ['/memory/exports/finances/rapport d’orientation budgétaire.pdf', '%PDF-1.4'],
  ]);
}

const inventory = (contents: MemoryContents, format: string) =>
  runInMemory(['inventory', 'exports', '--format', format], contents, { today: TODAY });
const columns = (csv: string, name: string): readonly string[] => {
  const [header = '', ...lines] = csv.trim().split('\n');
  const at = header.split(',').indexOf(name);
  expect(at, name).toBeGreaterThanOrEqual(0);
  return lines.map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)[at] ?? '');
};

describe('what is published', () => {
  it('is a catalogue that scdl/catalogue finds right', async () => {
    const contents = disk();
    const { out, err } = await inventory(contents, 'scdl');
    expect(columns(out, 'ID')).toEqual(['subventions', 'deliberations', 'bornes']);
    expect(columns(out, 'URL')).toEqual(
      ['subventions', 'deliberations', 'bornes'].map((one) => page(one)),
    );
    expect(columns(out, 'NOMBRE_RESSOURCES')).toEqual(['2', '1', '1']);
    expect(columns(out, 'FORMAT_RESSOURCES')[0]).toBe('csv;xlsx');
    expect(err).not.toContain('SCDL');
    const check = await runInMemory(
      ['validate', '/memory/catalogue.csv', '--schema', 'scdl/catalogue'],
      new Map([['/memory/catalogue.csv', out]]),
      { today: TODAY },
    );
    expect(check.code, check.out + check.err).toBe(0);
  });

  it('says what the catalogue lacks, and makes nothing up', async () => {
    const contents = disk();
    const text = String(contents.get('/memory/odc.yml'));
    contents.set('/memory/odc.yml', text.replace('themes: [GOVE, ECON]\n', '\n'));
    const { out, err } = await inventory(contents, 'scdl');
    expect(columns(out, 'THEME')[0]).toBe('');
    expect(err).toContain('subventions\u00a0: le catalogue SCDL veut aussi THEME');
  });

  it('is nothing before a publication; a rehearsal is none', async () => {
    const contents = disk();
    const lock = withDataset(EMPTY_LOCK, DEMO, 'datagouv', 'menus', locked('menus', DEMO));
    contents.set('/memory/odc.lock.json', lockText(lock));
    const { out, err } = await inventory(contents, 'scdl');
    expect(columns(out, 'ID')).toEqual([]);
    expect(err).toContain('Aucun jeu de données n’est publié');
    const status = await runInMemory(['status', '--format', 'json'], contents, { today: TODAY });
    const { datasets } = JSON.parse(status.out) as { datasets: { published: unknown[] }[] };
    expect(datasets.flatMap(({ published }) => published)).toEqual([]);
  });

  it('enters the register of main documents once, with the documents that a text names', async () => {
    const { out } = await inventory(disk(), 'rip');
    const places = columns(out, 'emplacement');
    expect(places.filter((one) => one.includes('deliberations'))).toEqual([page('deliberations')]);
    expect(places.at(-1)).toBe('exports/finances/rapport d’orientation budgétaire.pdf');
    expect(columns(out, 'titre')).toHaveLength(7);
    expect(columns(out, 'conditions_reutilisation')[0]).toContain('Licence Ouverte');
    expect(columns(out, 'date_creation').slice(0, 2)).toEqual(['2023-02-01', '2026-03-02']);
    const check = await runInMemory(
      ['validate', '/memory/rip.csv'],
      new Map([['/memory/rip.csv', out]]),
    );
    expect(check.code, check.out + check.err).toBe(0);
  });
});
