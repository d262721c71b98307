// `node bench/site.mjs [--sets 300] [--rows 2000000]`: the site of many datasets, then of one long
// table, by the built program; what a page weighs before its data.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const option = (name, fallback) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const sets = option('--sets', 300);
const rows = option('--rows', 2_000_000);
const COLUMNS = [
  ['date', 'date'],
  ['beneficiaire', 'string'],
  ['nature', 'string'],
  ['montant', 'number'],
  ['lat', 'number'],
  ['lon', 'number'],
];

/** A project with one built dataset for each count of rows. */
function project(name, counts) {
  const folder = path.join(tmpdir(), `odc-bench-site-${name}`);
  rmSync(folder, { recursive: true, force: true });
  const ids = counts.map((_, index) => `jeu-${index}`);
  counts.forEach((count, index) => {
    const id = ids[index];
    const home = path.join(folder, 'open', id);
    mkdirSync(home, { recursive: true });
    const lines = [COLUMNS.map(([column]) => column).join(',')];
    for (let row = 0; row < count; row++) {
      const month = String(1 + (row % 12)).padStart(2, '0');
      lines.push(
        `${2019 + (row % 6)}-${month}-15,Association ${row % 900},nature ${row % 7},${(row * 37) % 9000},${(48 + (row % 1000) / 4000).toFixed(5)},${(2 + (row % 777) / 3000).toFixed(5)}`,
      );
    }
    const bytes = Buffer.from(`${lines.join('\n')}\n`);
    writeFileSync(path.join(home, `${id}.csv`), bytes);
    const body = { name: 'Commune de Valsonge' };
    const csv = {
      path: `${id}.csv`,
      name: id,
      title: `Jeu ${index}`,
      kind: 'main',
      format: 'csv',
      mime: 'text/csv',
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      columns: COLUMNS.map(([column, type]) => ({ name: column, type })),
    };
    const record = {
      version: 1,
      id,
      title: `Jeu ${index}`,
      description: 'Un jeu de données de mesure.',
      keywords: ['mesure'],
      themes: ['GOVE'],
      authority: body,
      producer: body,
      license: 'lov2',
      language: 'fr',
      modified: '2025-01-01',
      access: { level: 'open' },
      resources: [csv],
    };
    writeFileSync(path.join(home, 'dataset.json'), JSON.stringify(record));
  });
  const datasets = ids.map((id) => `  - {id: ${id}, resources: [{path: ${id}.csv}]}`).join('\n');
  writeFileSync(
    path.join(folder, 'odc.yml'),
    `version: 1\nauthority: {name: Commune de Valsonge}\ndatasets:\n${datasets}\n`,
  );
  return folder;
}

function make(folder) {
  const start = process.hrtime.bigint();
  const run = spawnSync(
    process.execPath,
    [
      `${root}bin/odc.js`,
      'publish',
      '--to',
      'site',
      '--offline',
      '--url',
      'https://d.example.org/',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  return seconds;
}

const many = project(
  'many',
  Array.from({ length: sets }, () => 500),
);
const first = make(many);
const again = make(many);
console.log(
  `${sets} datasets of 500 rows: ${first.toFixed(1)} s; again, unchanged: ${again.toFixed(1)} s`,
);
const page = readFileSync(path.join(many, 'public/jeux/jeu-0/index.html'));
const assets = ['site.css', 'leaflet.css', 'site.js', 'table.js', 'carte.js'].map((name) =>
  readFileSync(path.join(many, 'public/assets', name)),
);
const sent = [page, ...assets].reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
console.log(
  `page of a dataset with charts and map: ${(sent / 1000).toFixed(0)} kB sent before its data`,
);
const long = project('long', [rows]);
const { size } = statSync(path.join(long, 'open/jeu-0/jeu-0.csv'));
const seconds = make(long);
console.log(
  `${rows} rows (${(size / 1e6).toFixed(0)} MB): ${seconds.toFixed(1)} s, ${(size / 1e6 / seconds).toFixed(0)} MB/s`,
);
for (const folder of [many, long]) rmSync(folder, { recursive: true, force: true });
