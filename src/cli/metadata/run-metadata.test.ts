import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runInMemory } from '../../../test/support/memory-machine.ts';

const YML = `# Nos données
version: 1
authority:
  name: Ville de Grenoble   # la mairie
  kind: commune
  insee: "38185"
  siret: "21380185500015"
datasets:
  - id: menus
    license: lov2
    frequency: ponctuelle
    modified: 2024-12-31
    issued: 2024-01-31
    landingPage: https://data.example.org/menus
    resources:
      - path: menus-2024.csv   # export
  - id: prive
    title: Réservé
    description: Ce qui ne se publie pas.
    access: {level: restricted, reason: Vie privée}
    resources: [{path: prive.csv}]
`;
const disk = (yml = YML): Map<string, string | Uint8Array> =>
  new Map([
    ['/memory/odc.yml', yml],
    ['menus-2024.csv', 'date,plat\n2024-01-08,Purée\n2024-06-03,Lentilles\n'],
  ]);
const odc = (args: string, files = disk()) => runInMemory(args.split(' '), files);

describe('odc metadata edit', () => {
  it('shows what it would write, and writes nothing without --yes', async () => {
    const files = disk();
    const { code, out } = await odc('metadata edit menus', files);
    expect(code).toBe(0);
    expect(out).toContain('2024-01-01 / 2024-12-31');
    expect(files.get('/memory/odc.yml')).toBe(YML);
  });

  it('--yes writes proposals, keeps the rest byte for byte, and then has nothing more to say', async () => {
    const files = disk();
    expect((await odc('metadata edit menus --yes', files)).code).toBe(0);
    const text = String(files.get('/memory/odc.yml'));
    for (const line of YML.split('\n')) expect(text).toContain(line);
    const [menus, prive] = parse(text).datasets;
    expect(menus).toMatchObject({
      title: 'Menus 2024',
      temporal: { start: '2024-01-01', end: '2024-12-31' },
      keywords: ['menus', 'Grenoble'],
      themes: ['EDUC'],
    });
    expect(Object.keys(menus).slice(0, 4)).toEqual(['id', 'title', 'description', 'keywords']);
    expect(prive).toEqual(parse(YML).datasets[1]);
    const again = JSON.parse((await odc('metadata edit menus --yes --format json', files)).out);
    expect(again).toMatchObject({
      written: false,
      datasets: [{ points: { before: 9, after: 9 } }],
    });
    expect(files.get('/memory/odc.yml')).toBe(text);
  });

  it('does without the file', async () => {
    const files = disk();
    files.delete('menus-2024.csv');
    const { code, out } = await odc('metadata edit menus', files);
    expect([code, out]).toEqual([0, expect.stringContaining('titre')]);
  });
});

describe('odc metadata score', () => {
  it('gives the points, and the reason of each that lacks', async () => {
    const { code, out } = await odc('metadata score menus --format json');
    const [menus] = JSON.parse(out).datasets;
    expect(menus).toMatchObject({ id: 'menus', points: 6, outOf: 9 });
    expect(menus.criteria.filter(({ ok }: { ok: boolean }) => !ok)).toHaveLength(3);
    // The description lacks: no platform takes that.
    expect(code).toBe(1);
  });
});

describe('odc metadata export', () => {
  it('scdl is valid for our own validation, once the description is complete', async () => {
    const files = disk();
    await odc('metadata edit menus --yes', files);
    const { code, out, err } = await odc('metadata export --to scdl', files);
    expect([code, err]).toEqual([0, expect.stringContaining('accès restreint')]);
    files.set('catalogue.csv', out);
    const judged = await odc(
      'validate catalogue.csv --schema scdl/catalogue --privacy off --format json',
      files,
    );
    expect([judged.code, JSON.parse(judged.out).files[0].counts.error]).toEqual([0, 0]);
  });

  it.each([
    ['metadata export', 'export-needed'],
    ['metadata export --to dcat', 'unknown-export'],
    ['metadata export --to datapackage', 'one-dataset-only'],
    ['metadata export menu --to scdl', 'unknown-dataset'],
    ['metadata export --to scdl --base nulle-part', 'bad-base'],
    ['metadata montrer', 'unknown-action'],
  ])('%s is a wrong call', async (args, code) => {
    expect(await odc(args)).toMatchObject({ code: 2, err: expect.stringContaining(code) });
  });

  it('says what is wrong in a description beside the document', async () => {
    const files = disk(YML.replace('2024-12-31', '2999-12-31'));
    const { code, out, err } = await odc('metadata export menus --to dcat-ttl', files);
    expect([code, out, err]).toEqual([
      1,
      expect.stringContaining('dcat:Dataset'),
      expect.stringContaining('2999-12-31'),
    ]);
  });

  it('takes the files that were built', async () => {
    const files = disk();
    const resource = {
      path: 'menus.csv',
      name: 'menus',
      title: 'Menus',
      kind: 'main',
      format: 'csv',
      mime: 'text/csv',
      bytes: 12,
      sha256: 'ab',
    };
    files.set(
      '/memory/open/menus/dataset.json',
      JSON.stringify({ version: 1, id: 'menus', resources: [resource] }),
    );
    const { out } = await odc('metadata export menus --to datapackage', files);
    expect(JSON.parse(out).resources).toMatchObject([
      { path: 'menus/menus.csv', bytes: 12, hash: 'sha256:ab' },
    ]);
  });
});

describe('without a project', () => {
  it.each(['metadata', 'license check'])('%s says so', async (args) => {
    expect(await odc(args, new Map())).toMatchObject({
      code: 2,
      err: expect.stringContaining('project-needed'),
    });
  });
});
