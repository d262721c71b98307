import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runInMemory } from '../../../test/support/memory-machine.ts';

const YML = `version: 1
authority: {name: Commune de Valsonge}
datasets:
  - id: arbres
    modified: 2025-01-01
    provenance: {sources: [{title: OpenStreetMap, url: "https://osm.org"}]}
    resources: [{path: d/arbres.csv}]
  - id: budget # voté
    license: cc-by
    modified: 2025-01-01
    resources: [{path: b/budget.csv}]
`;
const disk = (yml = YML): Map<string, string | Uint8Array> => new Map([['/memory/odc.yml', yml]]);
const odc = (args: string, files = disk()) => runInMemory(args.split(' '), files);
const NO = '--third-party non --high-value non --share-alike non';

describe('odc license choose', () => {
  it('takes from odc.yml what it already tells, and writes the answer with its reason', async () => {
    const files = disk();
    const { code, out } = await odc(
      'license choose arbres --third-party non --high-value non',
      files,
    );
    expect([code, out]).toEqual([0, expect.stringContaining('odc-odbl')]);
    const [arbres] = parse(String(files.get('/memory/odc.yml'))).datasets;
    expect(arbres).toMatchObject({
      license: 'odc-odbl',
      licenseChoice: {
        reason: expect.stringContaining('ODbL'),
        who: 'test',
        when: expect.stringMatching(/^\d{4}-/),
      },
    });
    expect((await odc('license check arbres', files)).code).toBe(0);
  });

  it('without a name, for the whole project', async () => {
    const files = disk();
    await odc(`license choose --derived-from non ${NO}`, files);
    expect(parse(String(files.get('/memory/odc.yml'))).license).toBe('lov2');
    expect(String(files.get('/memory/odc.yml'))).toContain('# voté');
  });

  it('gives none where somebody else has rights, and writes nothing', async () => {
    const files = disk();
    const { code } = await odc('license choose budget --third-party oui', files);
    expect([code, files.get('/memory/odc.yml')]).toEqual([1, YML]);
  });

  it.each([
    ['license choose budget', 'answers-needed'],
    ['license choose budget --third-party parfois', 'unknown-answer'],
    ['license choose rien --yes', 'unknown-dataset'],
    ['license show maison', 'unknown-licence'],
    ['license show', 'missing-target'],
    ['license lire', 'unknown-action'],
  ])('%s is a wrong call', async (args, code) => {
    expect(await odc(args)).toMatchObject({ code: 2, err: expect.stringContaining(code) });
  });

  it('keeps a reason that is given', async () => {
    const { out } = await runInMemory(
      [
        'license',
        'choose',
        'budget',
        '--yes',
        '--dry-run',
        '--reason',
        'Délibération 12',
        '--format',
        'json',
      ],
      disk(),
    );
    expect(JSON.parse(out)).toEqual({
      version: 1,
      license: 'lov2',
      code: 'usual',
      reason: 'Délibération 12',
      written: false,
    });
  });
});

describe('odc license check', () => {
  it('judges the whole project; --write only where the licence is right', async () => {
    const files = disk();
    const { code, out } = await odc('license check --write --format json', files);
    expect(code).toBe(1);
    const { datasets } = JSON.parse(out);
    expect(
      datasets.map(({ findings }: { findings: { code: string }[] }) =>
        findings.map((one) => one.code),
      ),
    ).toEqual([['licence-missing', 'licence-share-alike'], ['licence-homologation']]);
    expect(files.has('b/LICENCE.md')).toBe(true);
    expect(files.has('d/LICENCE.md')).toBe(false);
  });
});

describe('odc license list and show', () => {
  it('know every licence', async () => {
    const { licenses } = JSON.parse((await odc('license list --format json')).out);
    expect(licenses.length).toBeGreaterThan(10);
    expect((await odc('licence show Licence_Ouverte --lang en')).out).toContain(
      'Those who reuse must',
    );
  });
});
