import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { ods } from './builders/ods.ts';
import { xlsx } from './builders/xlsx.ts';
import { odc, ROOT } from './odc.ts';
import { corrupted } from './support/corruptions.ts';
import { runInMemory } from './support/memory-machine.ts';
import { Random } from './support/random.ts';

/** Each seed is one corruption; `ODC_DEPTH` tries that many times more of them. */
const SEEDS = 200 * Math.max(1, Number(process.env.ODC_DEPTH ?? 1));
/** Milliseconds that one run may take: the longest of these files is read in one tenth of it. */
const PATIENCE = 10_000;
/** Of that many runs, one goes through the built program. */
const SPAWNED = 20;

const FORMATS = [
  'pretty',
  'ndjson',
  'csv',
  'junit',
  'sarif',
  'github',
  'gitlab',
  'html',
  'markdown',
];
const OPTIONS: readonly (readonly string[])[] = [
  [],
  [],
  ['--schema', 'scdl/subventions'],
  ['--schema', 'scdl/deliberations', '--mode', 'strict'],
  ['--schema', 'etalab/schema-irve-statique', '--ignore-header-case', '--lang', 'en'],
  ['--schema', 'scdl/menus-collectifs', '--delimiter', ';'],
  ['--schema', 'atlasante/schema-dae', '--encoding', 'windows-1252', '--max-issues', '3'],
  ['--encoding', 'utf-16le'],
  ['--fail-on', 'warning', '--sheet', '1'],
];

interface Source {
  readonly name: string;
  readonly bytes: Buffer;
}

const sources: Source[] = [];
const isReport = new Ajv({ allErrors: true, strict: false }).compile(
  JSON.parse(readFileSync(`${ROOT}schemas/validation-report.schema.json`, 'utf8')),
);

function textFiles(folder: string): Source[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) =>
      /(valide|subvention|deliberation|menus|latin1|sample).*\.(csv|xlsx|ods)$/.test(name),
    )
    .sort()
    .map((name) => ({ name, bytes: readFileSync(path.join(folder, name)).subarray(0, 40_000) }));
}

beforeAll(async () => {
  const own = [...textFiles(`${ROOT}examples`), ...textFiles(`${ROOT}test/acceptance`)];
  const shared = textFiles(path.resolve(ROOT, '../shared/samples'));
  const example = readFileSync(`${ROOT}examples/donnees/subventions-2024.csv`);
  const rows: string[][] = parse(example);
  const sheets = [{ name: 'Subventions', rows }];
  sources.push(
    ...own,
    ...shared,
    { name: 'a.csv.gz', bytes: gzipSync(example) },
    { name: 'a.xlsx', bytes: Buffer.from(await xlsx({ sheets })) },
    { name: 'a.ods', bytes: Buffer.from(await ods({ sheets })) },
  );
  // Workbooks and zipped files are as likely as all the others.
  sources.push(...Array.from({ length: 5 }, () => sources.slice(-3)).flat());
});

/** The corruption of a seed, its name and how it is asked to be judged. */
function trial(seed: number) {
  const random = new Random(seed);
  const { name, bytes } = random.pick(sources);
  const damaged = corrupted(bytes, random.pick(sources).bytes, random);
  const format = random.pick(FORMATS);
  return { ...damaged, name: path.basename(name), options: random.pick(OPTIONS), format };
}

describe('a corrupted file', () => {
  const seeds = Array.from({ length: SEEDS }, (_none, seed) => seed);

  it.each(seeds)('%i is judged or refused', async (seed) => {
    const { how, bytes, name, options, format } = trial(seed);
    const disk = new Map([[name, new Uint8Array(bytes)]]);
    const args = ['validate', name, ...options, '--format', 'json', '--format', `${format}=out`];
    const start = performance.now();
    const { code, out, err } = await runInMemory(args, disk);
    const said = `${how} of ${name}: ${args.join(' ')}\n${err}`;
    expect([0, 1, 2, 3], said).toContain(code);
    if (code !== 2) {
      const report: unknown = JSON.parse(out);
      expect(isReport(report), `${said}${JSON.stringify(isReport.errors)}`).toBe(true);
      expect(disk.has('out'), said).toBe(true);
    }
    expect(performance.now() - start, said).toBeLessThan(PATIENCE);
  });

  it.each(seeds.filter((seed) => seed % SPAWNED === 0))('%i is told to a person', (seed) => {
    const { how, bytes, name, options } = trial(seed);
    const { code, out, err } = odc(['validate', '-', ...options], {
      input: new Uint8Array(bytes),
      timeout: PATIENCE,
    });
    expect([0, 1, 2, 3], `${how} of ${name}\n${err}`).toContain(code);
    expect(out + err).not.toBe('');
    expect(out + err).not.toMatch(/undefined|NaN|\[object|at .*\.js:\d/);
  });
});
