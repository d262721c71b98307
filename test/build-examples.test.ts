import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { Parser, Store } from 'n3';
import { afterAll, describe, expect, it } from 'vitest';
import { odc, ROOT } from './odc.ts';
import { expectBuilt } from './support/built-folder.ts';
import { faults, hasShapes, shapes } from './support/dcat-shapes.ts';

/** The datasets of the example town, really built: what is written about them is what it should be. */
const root = mkdtempSync(path.join(os.tmpdir(), 'odc-build-examples-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const folder = path.join(root, 'valsonge');
cpSync(`${ROOT}examples`, folder, { recursive: true });
const build = odc(['build', '--format', 'json'], { cwd: folder });
const IDS = ['subventions', 'deliberations', 'equipements', 'bornes', 'menus', 'mediatheque'];

const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const checker = (name: string) =>
  new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(`${ROOT}schemas/${name}.schema.json`, 'utf8')),
  );

describe('the report of odc build', () => {
  const isRight = checker('build-report');
  const check = (out: string) => {
    const report = JSON.parse(out);
    expect(isRight(report), JSON.stringify(isRight.errors)).toBe(true);
    return report.datasets as { id: string; status: string; error?: { code: string } }[];
  };

  it('is what its schema says when all is built', () => {
    expect(build.code, build.err).toBe(0);
    const datasets = check(build.out);
    expect(datasets.map(({ id, status }) => [id, status])).toEqual(IDS.map((id) => [id, 'built']));
  });

  it('and when some are unchanged, held, failed', () => {
    const other = path.join(root, 'autre');
    cpSync(folder, other, { recursive: true });
    const at = (name: string): string => path.join(other, 'exports', name);
    rmSync(at('services-techniques/bornes-recharge.csv'));
    cpSync(
      at('ressources-humaines/agents-2024.csv'),
      at('education-culture/frequentation-mediatheque.tsv'),
    );
    const run = odc(['build', '--format', 'json'], { cwd: other });
    const datasets = check(run.out);
    expect(run.code).toBe(3);
    const statuses = Object.fromEntries(datasets.map(({ id, status }) => [id, status]));
    expect(statuses).toMatchObject({ menus: 'unchanged', bornes: 'failed', mediatheque: 'held' });
  });

  it('is refused when it says less: the schema can fail', () => {
    const report = JSON.parse(build.out);
    delete report.datasets[0].status;
    expect(isRight(report)).toBe(false);
  });
});

it.each(['equipements', 'mediatheque'])('open/%s is what is expected', (id) => {
  expectBuilt(path.join(folder, 'open', id), `${ROOT}test/build/exemples/${id}`);
});

describe('dataset.json', () => {
  const isRight = checker('dataset');

  it.each(IDS)('of %s is what its schema says', (id) => {
    const record = JSON.parse(read(`open/${id}/dataset.json`));
    expect(isRight(record), JSON.stringify(isRight.errors)).toBe(true);
    expect(isRight({ ...record, resources: [{ path: 'a.csv' }] })).toBe(false);
  });

  it('that says all that can be said, too', () => {
    const full = path.join(root, 'complet');
    cpSync(`${ROOT}test/build/projet`, full, { recursive: true });
    expect(odc(['build'], { cwd: full }).code).toBe(0);
    for (const id of ['subventions', 'aires-de-jeux']) {
      const record = JSON.parse(readFileSync(path.join(full, 'open', id, 'dataset.json'), 'utf8'));
      expect(isRight(record), JSON.stringify(isRight.errors)).toBe(true);
    }
  });
});

describe.skipIf(!hasShapes)('dcat.ttl, under the shapes of DCAT-AP 3.0.1', () => {
  const rules = hasShapes ? shapes('shapes', 'range') : new Store();
  const parsed = (text: string, place: string): Store =>
    new Store(new Parser({ baseIRI: `https://data.example.org/${place}` }).parse(text));

  it.each(IDS)('of %s', async (id) => {
    const store = parsed(read(`open/${id}/dcat.ttl`), `${id}/`);
    expect(store.size).toBeGreaterThan(30);
    expect(await faults(store, rules)).toEqual([]);
    store.removeQuads(store.getQuads(null, 'http://purl.org/dc/terms/title', null, null));
    expect(await faults(store, rules)).not.toEqual([]);
  });

  it('of all in one catalogue', async () => {
    const { out } = odc(['metadata', 'export', '--to', 'dcat-ttl'], { cwd: folder });
    const store = parsed(out, '');
    expect(store.countQuads(null, null, 'http://www.w3.org/ns/dcat#Dataset', null)).toBe(
      IDS.length,
    );
    expect(await faults(store, rules)).toEqual([]);
  });
});
