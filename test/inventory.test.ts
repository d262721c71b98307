import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskFiles } from '../src/adapters/disk-files.ts';
import { crawl } from '../src/inventory/crawl/crawl.ts';
import { odc, ROOT } from './odc.ts';

const isLinux = process.platform === 'linux';
const checker = (name: string) =>
  new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(`${ROOT}schemas/${name}.schema.json`, 'utf8')),
  );
const isInventory = checker('inventory');
const isRecord = checker('inventory-record');
const isRoot = process.getuid?.() === 0;

describe('odc inventory, on a disk', () => {
  let folder: string;
  const run = (...args: string[]) =>
    odc(['inventory', ...args], {
      cwd: folder,
      env: { ODC_CACHE_DIR: `${folder}/.cache`, ODC_USER: 'test' },
    });
  const tables = (...args: string[]) => {
    const { code, out, err } = run('--format', 'json', ...args);
    expect(code, err).toBe(0);
    const data: unknown = JSON.parse(out);
    expect(isInventory(data), JSON.stringify(isInventory.errors)).toBe(true);
    return data as {
      tables: Record<string, never>[];
      files: { path: string; trouble: { code: string } | null }[];
      passedOver: { path: string; reason: string }[];
      totals: { read: number };
    };
  };

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'odc-inventory-'));
    cpSync(`${ROOT}test/cli/inventaire`, folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('reads only what changed the second time', () => {
    expect(tables().totals.read).toBe(8);
    expect(tables().totals.read).toBe(0);
    writeFileSync(`${folder}/mairie/Technique/mesures.csv`, 'a;b\n1;2\n3;4\n5;6\n');
    expect(tables().totals.read).toBe(1);
    expect(tables('--no-memory').totals.read).toBe(8);
  });

  it('leaves beside odc.yml what status tells, whatever becomes of the cache', () => {
    tables();
    const record = JSON.parse(readFileSync(`${folder}/odc.inventory.json`, 'utf8'));
    expect(isRecord(record), JSON.stringify(isRecord.errors)).toBe(true);
    const { code, out } = odc(['status', '--format', 'json'], {
      cwd: folder,
      env: { ODC_CACHE_DIR: `${folder}/.autre` },
    });
    expect(code).toBe(0);
    const { inventory, steps } = JSON.parse(out);
    expect(inventory.tables).toBe(record.tables.length);
    expect(inventory.waiting).toBe(inventory.tables - inventory.decisions);
    expect(steps[1].notes[0].code).toBe('status-waiting');
  });

  it('says all its forms as the schema has them', () => {
    const made = `${folder}/formes`;
    cpSync(`${ROOT}examples`, made, { recursive: true });
    const here = { cwd: made, env: { ODC_CACHE_DIR: `${made}/.cache` } };
    const { out } = odc(['inventory', '--format', 'json'], here);
    const data = JSON.parse(out);
    expect(isInventory(data), JSON.stringify(isInventory.errors)).toBe(true);
    for (const key of ['tables', 'files', 'series', 'clusters', 'missing']) {
      expect(data[key].length, key).toBeGreaterThan(0);
    }
    rmSync(made, { recursive: true });
  });

  it('keeps a decision with who, when and ground; comments of odc.yml stay', () => {
    writeFileSync(`${folder}/odc.yml`, `# à nous\n${readFileSync(`${folder}/odc.yml`, 'utf8')}`);
    const { code, err } = run(
      '--decide',
      'mairie/Finances/subventions-2024.csv',
      '--as',
      'open',
      '--reason',
      'Conventions',
      '--ground',
      'Loi 2000-321, art. 10',
      '--who',
      'DGS',
    );
    expect(code, err).toBe(0);
    const text = readFileSync(`${folder}/odc.yml`, 'utf8');
    expect(text).toMatch(/^# à nous/);
    expect(text).toContain('who: DGS');
    const decided = tables().tables.find(
      (one) => one.path === 'mairie/Finances/subventions-2024.csv',
    );
    expect(decided).toMatchObject({
      decision: 'open',
      status: 'decided',
      decided: { who: 'DGS', ground: 'Loi 2000-321, art. 10' },
    });
  });

  it('writes a workbook that comes back unchanged, and answers 1 when a row is at fault', () => {
    expect(run('-o', 'inventaire.xlsx', '--force').code).toBe(0);
    const back = run('--import', 'inventaire.xlsx', '--format', 'json');
    expect(JSON.parse(back.out)).toMatchObject({ decisions: [], conflicts: [], faults: [] });
    expect(back.code).toBe(0);
    run('-o', 'inventaire.csv', '--force');
    const lines = readFileSync(`${folder}/inventaire.csv`, 'utf8').split('\n');
    const at = lines[0]?.split(',').indexOf('decision') ?? -1;
    expect(at).toBeGreaterThan(0);
    writeFileSync(
      `${folder}/retour.csv`,
      'chemin;decision\nmairie/Technique/mesures.csv;ne_pas_ouvrir\n',
    );
    expect(run('--import', 'retour.csv', '--who', 'X').code).toBe(1);
    writeFileSync(
      `${folder}/retour.csv`,
      'chemin;decision;article;decideur\nmairie/Technique/mesures.csv;ne_pas_ouvrir;L. 311-2;DST\n',
    );
    expect(run('--import', 'retour.csv').code).toBe(0);
    expect(readFileSync(`${folder}/odc.yml`, 'utf8')).toContain('ground: L. 311-2');
  });

  it('writes the catalogues and the register', () => {
    expect(run('--format', 'scdl').out).toMatch(/^COLL_NOM,COLL_SIRET,ID,/);
    expect(run('--format', 'catalogue').out).toMatch(/^titre,description,/);
    expect(run('--format', 'rip').out).toContain('mairie/Finances/subventions-2024.csv');
    expect(run('--format', 'markdown').out).toContain('# Inventaire');
  });

  it.skipIf(!isLinux)('survives odd folders', () => {
    const odd = `${folder}/bizarre`;
    mkdirSync(`${odd}/a/b`, { recursive: true });
    symlinkSync(odd, `${odd}/a/b/boucle`);
    symlinkSync('/etc/hostname', `${odd}/dehors.csv`);
    symlinkSync('/nulle/part', `${odd}/perdu.csv`);
    writeFileSync(`${odd}/vide.csv`, '');
    writeFileSync(`${odd}/E\u0301te\u0301.csv`, 'a;b\n1;2\n');
    writeFileSync(
      Buffer.concat([Buffer.from(`${odd}/cong`), Buffer.from([0xe9]), Buffer.from('s.csv')]),
      'a;b\n1;2\n',
    );
    writeFileSync(`${odd}/prive.csv`, 'a;b\n1;2\n', { mode: 0o000 });
    writeFileSync(`${odd}/enorme.bin`, '');
    truncateSync(`${odd}/enorme.bin`, 3 * 1024 ** 3);
    execFileSync('mkfifo', [`${odd}/tube.csv`]);
    const found = tables('bizarre');
    const paths = found.tables.map((one) => String(one.path));
    expect(paths).toContain('bizarre/Été.csv');
    expect(paths).toContain('bizarre/congés.csv');
    expect(
      found.passedOver.map(({ path: name, reason }) => `${path.basename(name)} ${reason}`).sort(),
    ).toEqual([
      'dehors.csv link-outside',
      'perdu.csv link-broken',
      'tube.csv unreadable',
      'vide.csv empty',
    ]);
    const troubled = found.files
      .filter(({ trouble }) => trouble !== null)
      .map(({ path: name }) => name);
    expect(troubled).toEqual(isRoot ? [] : ['bizarre/prive.csv']);
  });

  it('goes through 20,000 files in seconds', async () => {
    const many = `${folder}/beaucoup`;
    for (let lot = 0; lot < 20; lot++) {
      mkdirSync(`${many}/${lot}`, { recursive: true });
      for (let file = 0; file < 1000; file++)
        writeFileSync(`${many}/${lot}/photo-${file}.jpg`, 'x');
    }
    const start = performance.now();
    const { files } = await crawl([{ location: many, shown: '' }], diskFiles);
    expect(files).toHaveLength(20_000);
    expect(performance.now() - start).toBeLessThan(15_000);
  }, 60_000);
});
