import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startUdataDouble, type UdataDouble } from './doubles/udata/server.ts';
import { odcBeside, ROOT } from './odc.ts';

let udata: UdataDouble;
let town: string;
beforeAll(async () => {
  udata = await startUdataDouble();
  town = mkdtempSync(path.join(tmpdir(), 'odc-town-'));
  cpSync(path.join(ROOT, 'examples'), town, { recursive: true });
});
afterAll(async () => {
  await udata.close();
  rmSync(town, { recursive: true, force: true });
});

test('the example town is built and published; the second time, nothing changes', async () => {
  const run = (...args: string[]) =>
    odcBeside(args, { cwd: town, env: { DATAGOUV_API_KEY: 'udata_editor-key' } });
  const publish = () => run('publish', '--to', 'datagouv', '--url', udata.url, '--yes');
  const built = await run('build');
  expect(built.code, built.err).toBe(0);
  const first = await publish();
  expect(first.code, first.err).toBe(0);
  const lock = readFileSync(path.join(town, 'odc.lock.json'), 'utf8');
  const { datasets } = udata.world;
  expect(datasets.map(({ title }) => title).sort()).toEqual([
    'Bornes de recharge pour véhicules électriques',
    'Délibérations du conseil municipal',
    'Fréquentation de la médiathèque',
    'Menus des restaurants scolaires',
    'Subventions versées aux associations',
    'Équipements et lieux ouverts au public',
  ]);
  const before = JSON.stringify(datasets);
  const second = await publish();
  expect(second.code, second.err).toBe(0);
  expect(second.out).toContain('Rien à envoyer');
  expect(JSON.stringify(datasets)).toBe(before);
  expect(readFileSync(path.join(town, 'odc.lock.json'), 'utf8')).toBe(lock);
}, 120_000);
