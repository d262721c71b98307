import { createHash, generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryFiles, type MemoryContents } from '../adapters/memory-files.ts';
import { createMemoryFolderVersions } from '../adapters/memory-folder-versions.ts';
import { createMemoryHttp } from '../adapters/memory-http.ts';
import { createMemoryPackageFiles } from '../adapters/memory-package-files.ts';
import { createMemorySink } from '../adapters/memory-sink.ts';
import { createMemoryStore } from '../adapters/memory-store.ts';
import { OdcError } from '../base/errors.ts';
import type { Sink } from '../ports/sink.ts';
import { readPlan } from '../privacy/anonymise/plan/read-plan.ts';
import { applyDecisions } from '../privacy/decisions/apply-decisions.ts';
import { privacyObserver } from '../privacy/detection/load.ts';
import { parseProject } from '../project/parse-project.ts';
import { resolveSchema } from '../schema/catalogue/resolve.ts';
import { SchemaChooser } from '../validate/choose-schema.ts';
import { type BuildOptions, buildDataset } from './build-dataset.ts';
import { signatureJudge, signerOf } from './signature/sign.ts';
import { STEPS } from './steps/index.ts';
import { verifyFolder } from './verify-folder.ts';
import type { BuildPorts, BuildSettings, DatasetJob } from './work.ts';

const SCHEMA = JSON.stringify({
  title: 'Subventions',
  fields: [
    { name: 'id', type: 'string', constraints: { required: true, unique: true } },
    { name: 'objet', type: 'string' },
    { name: 'montant', type: 'number' },
    { name: 'date', type: 'date' },
  ],
});
const PROJECT = `version: 1
authority: {name: Commune de Valsonge, siret: "21350238800019"}
license: lov2
datasets:
  - id: aides
    title: Aides
    schema: schema.json
    provenance: {certifiedBy: Secrétariat, certifiedOn: "2024-06-01"}
    resources: [{path: aides.csv}]
`;
const ROWS = Array.from(
  { length: 20 },
  (_, index) => `A${index},objet ${index},${index + 0.5},2024-01-05`,
);
const CSV = `id,objet,montant,date\n${ROWS.join('\n')}\n`;

/** A commune's folder in memory, and what builds it. */
async function commune(files: Readonly<Record<string, string>> = {}) {
  const contents: MemoryContents = new Map(
    Object.entries({ 'odc.yml': PROJECT, 'schema.json': SCHEMA, 'aides.csv': CSV, ...files }),
  );
  const memory = createMemoryFiles(contents);
  const catalogue = {
    files: memory,
    packageFiles: createMemoryPackageFiles({}),
    store: createMemoryStore(),
    http: createMemoryHttp(),
  };
  const ports: BuildPorts = {
    files: memory,
    sink: createMemorySink(contents),
    folders: createMemoryFolderVersions(contents),
    random: { bytes: (count) => new Uint8Array(count) },
    keyFiles: { read: async () => new Uint8Array(32), create: async () => {} },
    chooser: new SchemaChooser(catalogue, { offline: true }),
    descriptorOf: async ({ name }) =>
      (await resolveSchema(name, catalogue, { offline: true })).descriptor,
    async watchPrivacy() {
      const observer = await privacyObserver('2024-06-01');
      const { privacy } = await parseProject(String(contents.get('odc.yml')), 'odc.yml', '.');
      return {
        observer,
        findings: () => applyDecisions(observer.result.findings, privacy?.accepted ?? []),
      };
    },
    detectIn: () => async () => {
      const observer = await privacyObserver('2024-06-01');
      return { observer, columns: () => [] };
    },
  };
  const build = async (
    settings: Partial<BuildSettings> = {},
    options: BuildOptions = {},
    sink: Sink = ports.sink,
  ) =>
    buildDataset(
      await jobOf(contents),
      { version: '1.2.3', force: false, signer: undefined, ...settings },
      { ...ports, sink, chooser: new SchemaChooser(catalogue, { offline: true }) },
      options,
    );
  const open = () =>
    new Map(
      [...contents]
        .filter(([path]) => path.startsWith('open/'))
        .map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]),
    );
  return { contents, ports, build, open };
}

async function jobOf(contents: MemoryContents): Promise<DatasetJob> {
  const project = await parseProject(String(contents.get('odc.yml')), 'odc.yml', '.');
  const [dataset] = project.datasets;
  const [resource] = dataset?.resources ?? [];
  if (dataset === undefined || resource === undefined) throw new Error('no dataset');
  const schema =
    dataset.schema === undefined
      ? {}
      : { schema: { reference: dataset.schema, chosen: 'project' as const } };
  const request = { path: resource.path, table: {}, names: [dataset.id], ...schema };
  const plan = dataset.anonymize;
  return {
    project,
    dataset,
    folder: `open/${dataset.id}`,
    tables: [{ resource, location: resource.path, name: dataset.id, request }],
    others: [],
    around: [request],
    ...(plan === undefined
      ? {}
      : { plan: async () => ({ read: await readPlan(String(contents.get(plan)), plan) }) }),
  };
}

const keys = () =>
  generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Changes the line of a file in its list of checksums. */
function replaceLine(contents: MemoryContents, name: string, line: string): void {
  const text = Buffer.from(contents.get('open/aides/SHA256SUMS') ?? '').toString();
  const lines = text.split('\n').map((one) => (one.endsWith(`  ${name}`) ? line : one));
  contents.set('open/aides/SHA256SUMS', lines.filter(Boolean).join('\n'));
}

const FILES = [
  'LICENCE.md', 'SHA256SUMS', 'aides.csv', 'aides.csv-metadata.json', 'aides.json', 'aides.parquet', 'aides.xlsx', 'datapackage.json', 'dataset.json',
  'dcat.ttl', 'dictionnaire.csv', 'dictionnaire.md', 'provenance.json', 'schema.json',
]; // biome-ignore format: names

describe('a dataset', () => {
  it('is built with all its files, and nothing else is left', async () => {
    const { build, contents, ports } = await commune();
    expect(await build()).toMatchObject({ status: 'built', rows: 20, holds: [], notes: [] });
    const made = [...contents.keys()].filter(
      (path) => path.includes('open') || path.startsWith('.'),
    );
    expect(made.sort()).toEqual(FILES.map((name) => `open/aides/${name}`));
    expect(contents.get('open/aides/aides.csv')?.toString()).toBeDefined();
    expect(Buffer.from(contents.get('open/aides/aides.csv') ?? '').toString()).toBe(CSV);
    expect(await verifyFolder('open/aides', ports.files, undefined)).toMatchObject({
      problems: [],
      right: FILES.length - 1,
    });
  });

  it('gives the same bytes again, and nothing when nothing has changed', async () => {
    const [one, other] = [await commune(), await commune()];
    await one.build();
    await other.build();
    expect(other.open()).toEqual(one.open());
    expect((await one.build()).status).toBe('unchanged');
    expect((await one.build({ force: true })).status).toBe('built');
    expect(one.open()).toEqual(other.open());
  });

  it.each([
    ['the source', 'aides.csv', CSV.replace('objet 3', 'objet trois')],
    ['the schema', 'schema.json', SCHEMA.replace('Subventions', 'Aides')],
    ['the description', 'odc.yml', PROJECT.replace('title: Aides', 'title: Aides versées')],
  ])('is built again when %s changes', async (_what, path, text) => {
    const { build, contents } = await commune();
    await build();
    contents.set(path, text);
    expect((await build()).status).toBe('built');
  });

  it('is built again when a file of it is gone', async () => {
    const { build, contents } = await commune();
    await build();
    contents.delete('open/aides/aides.json');
    expect((await build()).status).toBe('built');
    expect(contents.has('open/aides/aides.json')).toBe(true);
  });

  it('is signed', async () => {
    const { privateKey, publicKey } = keys();
    const { build, contents, ports } = await commune();
    await build({ signer: signerOf(privateKey, 'k') });
    const judge = signatureJudge(publicKey, 'k');
    const verified = () => verifyFolder('open/aides', ports.files, judge);
    expect(await verified()).toMatchObject({ signature: 'right', problems: [] });
    const provenance = Buffer.from(contents.get('open/aides/provenance.json') ?? '').toString();
    contents.set('open/aides/provenance.json', provenance.replace('Secrétariat', 'Quelqu’un'));
    expect((await verified()).problems.map(({ code }) => code).sort()).toEqual([
      'build/file-changed',
      'build/signature-wrong',
    ]);
  });

  it.each<[string, (contents: MemoryContents) => void, readonly string[]]>([
    [
      'a file that the list alone knows',
      (contents) => {
        contents.set('open/aides/ajout.csv', 'x');
        const list = Buffer.from(contents.get('open/aides/SHA256SUMS') ?? '').toString();
        contents.set('open/aides/SHA256SUMS', `${list}${sha256('x')}  ajout.csv\n`);
      },
      ['build/file-undeclared'],
    ],
    [
      'a file changed with its line',
      (contents) => {
        contents.set('open/aides/aides.csv', 'x');
        replaceLine(contents, 'aides.csv', `${sha256('x')}  aides.csv`);
      },
      ['build/provenance-disagrees'],
    ],
    [
      'a line taken away',
      (contents) => replaceLine(contents, 'aides.csv', ''),
      ['build/provenance-disagrees'],
    ],
    [
      'a provenance taken away with its line',
      (contents) => {
        contents.delete('open/aides/provenance.json');
        replaceLine(contents, 'provenance.json', '');
      },
      ['build/file-missing', 'build/signature-wrong'],
    ],
    [
      'a list that lists nothing',
      (contents) => contents.set('open/aides/SHA256SUMS', 'rien'),
      ['build/checksums-unreadable'],
    ],
  ])('shows %s', async (_what, tamper, codes) => {
    const { privateKey, publicKey } = keys();
    const { build, contents, ports } = await commune();
    await build({ signer: signerOf(privateKey, 'k') });
    tamper(contents);
    const judge = signatureJudge(publicKey, 'k');
    const { problems } = await verifyFolder('open/aides', ports.files, judge);
    expect(problems.map(({ code }) => code).sort()).toEqual(codes);
  });

  it('keeps its signature as long as nothing changes', async () => {
    const [one, other] = [keys(), keys()].map(({ privateKey }) => signerOf(privateKey, 'k'));
    const { build, contents } = await commune();
    await build();
    expect((await build({ signer: one })).status).toBe('built');
    expect((await build({ signer: one })).status).toBe('unchanged');
    expect((await build()).status).toBe('unchanged');
    expect(contents.has('open/aides/provenance.json.sig')).toBe(true);
    expect((await build({ signer: other })).status).toBe('built');
    contents.delete('open/aides/provenance.json.sig');
    expect((await build({ signer: other })).status).toBe('built');
    contents.set('aides.csv', CSV.replace('objet 3', 'objet trois'));
    expect((await build()).status).toBe('built');
    expect(contents.has('open/aides/provenance.json.sig')).toBe(false);
  });
});

describe('what is held', () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['a wrong table', { 'aides.csv': CSV.replace('2024-01-05', '5 brumaire') }, 'build/invalid'],
    [
      'personal data',
      {
        'aides.csv': `id,objet,courriel\n${ROWS.map((_row, index) => `A${index},o,agent${index}@example.org`).join('\n')}\n`,
        'schema.json': SCHEMA.replace(
          '"montant","type":"number"',
          '"courriel","type":"string"',
        ).replace(',{"name":"date","type":"date"}', ''),
      },
      'build/personal-data',
    ],
  ])('%s', async (_what, files, code) => {
    const { build, open } = await commune(files);
    const outcome = await build();
    expect(outcome.holds.map((hold) => hold.code)).toEqual([code]);
    expect(outcome.status).toBe('held');
    expect(open().size).toBe(0);
  });

  it.each([
    ['closed', '', ['build/decided-closed']],
    ['open-after-anonymisation', '', ['build/decided-anonymisation']],
    ['open-after-anonymisation', '    anonymize: plan.yml\n', []],
    ['open', '', []],
  ])('what the inventory decided: %s %j', async (decision, more, codes) => {
    const inventory = `inventory: {decisions: [{path: ./aides.csv, decision: ${decision}, who: w, when: "2024-01-01"}]}\n`;
    const project = PROJECT.replace('datasets:', `${inventory}datasets:`).replace(
      '    schema: schema.json\n',
      more,
    );
    const { build } = await commune({
      'odc.yml': project,
      'plan.yml': 'version: 1\ncolumns:\n  objet: {operator: suppress}\n',
    });
    const { holds, status } = await build();
    expect(holds.map(({ code }) => code)).toEqual(codes);
    expect(status).toBe(codes.length > 0 ? 'held' : 'built');
  });

  it('a version unlike the former one, until it is accepted', async () => {
    const { build, contents, open } = await commune();
    await build();
    const former = open();
    contents.set(
      'aides.csv',
      CSV.split('\n').slice(0, 6).join('\n').replace('objet,', 'intitule,').concat('\n'),
    );
    contents.set('schema.json', SCHEMA.replace('"objet"', '"intitule"'));
    const held = await build();
    expect(held.holds.map(({ code }) => code)).toEqual([
      'build/column-renamed',
      'build/rows-fallen',
      'build/total-jumped',
    ]);
    expect(open()).toEqual(former);
    const source = String(held.holds[0]?.params.source);
    const accepted = ['column-renamed', 'rows-fallen', 'total-jumped'].map(
      (kind) => `{kind: ${kind}, source: ${source}, reason: r, who: w, when: "2024-06-02"}`,
    );
    contents.set(
      'odc.yml',
      PROJECT.replace(
        '    resources:',
        `    build: {accepted: [${accepted.join(', ')}]}\n    resources:`,
      ),
    );
    expect((await build()).status).toBe('built');
    expect((await build()).status).toBe('unchanged');
  });
});

describe('a failure', () => {
  it('of a file that cannot be read is an outcome', async () => {
    const { build, contents } = await commune();
    contents.delete('aides.csv');
    const outcome = await build();
    expect(outcome).toMatchObject({
      status: 'failed',
      error: { kind: 'input', code: 'input-missing' },
    });
  });

  it('wherever it happens, leaves the former version whole and nothing beside', async () => {
    const { build, contents, open, ports } = await commune();
    await build();
    const former = open();
    contents.set('aides.csv', CSV.replace('objet 3', 'objet trois'));
    await fc.assert(
      fc.asyncProperty(fc.nat(40), async (writes) => {
        let left = writes;
        const full: Sink = {
          open(path, options) {
            const file = ports.sink.open(path, options);
            return {
              ...file,
              write(bytes) {
                if (left-- <= 0) throw new OdcError('usage', 'disk-full', { path });
                file.write(bytes);
              },
            };
          },
        };
        const { status } = await build({}, {}, full);
        expect(['failed', 'built']).toContain(status);
        if (status === 'failed') expect(open()).toEqual(former);
        else {
          expect(open()).not.toEqual(former);
          for (const path of open().keys()) contents.delete(path);
          for (const [path, bytes] of former)
            contents.set(path, new Uint8Array(Buffer.from(bytes, 'base64')));
        }
        expect(
          [...contents.keys()].filter(
            (path) => path.includes('.next') || path.includes('.scratch'),
          ),
        ).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it.each(STEPS.map(({ name }) => name))(
    'interrupted before %s, nothing is changed',
    async (step) => {
      const { build, contents, open } = await commune();
      await build();
      const former = open();
      contents.set('aides.csv', CSV.replace('objet 3', 'objet trois'));
      const interruption = new AbortController();
      const onStep = (name: string) => {
        if (name === step) interruption.abort();
      };
      const built = build({}, { onStep, signal: interruption.signal });
      // The very last step is short: what has been begun is finished.
      if (step === 'place') await built.catch(() => undefined);
      else {
        await expect(built).rejects.toThrow();
        expect(open()).toEqual(former);
      }
      expect(
        [...contents.keys()].filter((path) => path.includes('.next') || path.includes('.scratch')),
      ).toEqual([]);
    },
  );
});

describe('a plan', () => {
  it('anonymises before anything is looked at', async () => {
    const { build, contents } = await commune({
      'aides.csv': `id,nom,montant\n${ROWS.map((_row, index) => `A${index},NOM${index},${index}`).join('\n')}\n`,
      'plan.yml': 'version: 1\ncolumns:\n  nom: {operator: suppress}\n',
      'odc.yml': PROJECT.replace('schema: schema.json', 'anonymize: plan.yml'),
    });
    expect(await build()).toMatchObject({ status: 'built' });
    const csv = Buffer.from(contents.get('open/aides/aides.csv') ?? '').toString();
    expect(csv.split('\n')[0]).toBe('id,montant');
    const provenance = JSON.parse(
      Buffer.from(contents.get('open/aides/provenance.json') ?? '').toString(),
    );
    expect(Object.keys(provenance.activity)).toContain('odc:anonymise/aides');
  });
});
