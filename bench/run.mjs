// `npm run bench [-- --rows 2000000] [--quick]`: makes its data, measures odc and its peers side by
// side in one run, prints the table and writes it in bench/README.md (not with --quick).
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { makeTable } from './make-data.mjs';
import { median, once } from './measure.mjs';
import { startUpLines } from './start-up.mjs';
import { charging } from './tables/charging.mjs';
import { grants } from './tables/grants.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const here = `${root}bench/`;
const quick = process.argv.includes('--quick');
const rows = Number(option('--rows') ?? (quick ? 100_000 : 2_000_000));
const runs = quick ? 1 : 3;

function option(name) {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

const lines = [];
const print = (line) => {
  console.log(line);
  lines.push(line);
};

const odc = (path, schema, ...rest) => [
  process.execPath,
  [
    `${root}bin/odc.js`,
    'validate',
    path,
    '--schema',
    schema,
    '--format',
    'json',
    '--max-issues',
    '5',
    '-q',
    '--privacy',
    'off',
    ...rest,
  ],
];
const node = (script, ...args) => [process.execPath, [`${here}${script}`, ...args]];

/** A virtual environment with the Python peers, or undefined without Python. */
function python() {
  const folder = process.env.ODC_BENCH_VENV ?? `${here}data/venv`;
  const program = `${folder}/bin/python`;
  if (existsSync(program)) return program;
  if (spawnSync('python3', ['--version']).status !== 0) return undefined;
  execFileSync('python3', ['-m', 'venv', folder]);
  const install = spawnSync(program, [
    '-m',
    'pip',
    'install',
    '-q',
    'frictionless',
    'duckdb',
    'csv-detective',
  ]);
  return install.status === 0 ? program : undefined;
}

function row(name, { seconds, peak }, bytes, count, base) {
  const speed = `${Math.round(bytes / 1e6 / seconds)}`;
  const rate = `${Math.round(count / seconds / 1000).toLocaleString('en')} k`;
  const ratio = base === undefined ? '' : `${(base / seconds).toFixed(1)} ×`;
  print(
    `| ${name} | ${seconds.toFixed(2)} | ${speed} | ${rate} | ${peak === 0 ? '' : Math.round(peak)} | ${ratio} |`,
  );
}

function head(title) {
  print('');
  print(`### ${title}`);
  print('');
  print('| program | seconds | MB/s | rows/s | peak MB | against the first |');
  print('|---|---:|---:|---:|---:|---:|');
}

async function compare({ name, table, count, ...options }, title) {
  const { path, bytes } = makeTable({ name, table, rows: count, ...options });
  head(`${title}: ${count.toLocaleString('en')} rows, ${Math.round(bytes / 1e6)} MB`);
  const bare = await median(
    ...node('peers/csv-parse.mjs', path, options.delimiter ?? ','),
    Math.min(runs, 2),
  );
  row('csv-parse, bare parse', bare, bytes, count, bare.seconds);
  const ours = await median(...odc(path, table.schema), runs);
  row('**odc validate**', ours, bytes, count, bare.seconds);
  return { path, bytes, bare, ours };
}

print(
  `Node ${process.versions.node}, ${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, ${Math.round(os.totalmem() / 1e9)} GB, Linux; medians of ${runs}.`,
);

const main = await compare({ name: 'grants', table: grants, count: rows }, 'Twelve columns, valid');
const venv = python();
if (venv !== undefined) {
  const duck = await median(venv, [`${here}peers/duckdb_peer.py`, main.path], Math.min(runs, 2));
  row('DuckDB, same rules in SQL, bad rows fetched', duck, main.bytes, rows, main.bare.seconds);
  const friction = await once(venv, [
    `${here}peers/frictionless_peer.py`,
    main.path,
    `${root}${grants.schema}`,
    ',',
  ]);
  row('frictionless-py', friction, main.bytes, rows, main.bare.seconds);
  print('');
  print(
    `odc against frictionless-py: **${(friction.seconds / main.ours.seconds).toFixed(0)} ×** (target 60); against DuckDB: **${(duck.seconds / main.ours.seconds).toFixed(1)} ×** (target: faster).`,
  );
}
print('');
print(
  `odc against the bare parse: **${(main.bare.seconds / main.ours.seconds).toFixed(1)} ×** (target 8).`,
);

const wrong = await compare(
  { name: 'grants-wrong', table: grants, count: rows, damaged: true },
  'The same, an error in every row',
);
if (venv !== undefined) {
  const duck = await median(venv, [`${here}peers/duckdb_peer.py`, wrong.path], Math.min(runs, 2));
  row('DuckDB, same rules in SQL, bad rows fetched', duck, wrong.bytes, rows, wrong.bare.seconds);
}
print('');
print(
  `odc against the bare parse: **${(wrong.bare.seconds / wrong.ours.seconds).toFixed(1)} ×** (target 4).`,
);

await compare(
  { name: 'grants-1252', table: grants, count: rows, delimiter: ';', encoding: 'win1252' },
  'The same in windows-1252 with `;`',
);
await compare(
  { name: 'charging', table: charging, count: Math.round(rows / 4) },
  'Forty columns, charging points',
);

head(`Personal data on the same walk: twelve columns, ${rows.toLocaleString('en')} rows`);
row('odc validate, without', main.ours, main.bytes, rows, main.ours.seconds);
const watched = await median(...odc(main.path, grants.schema, '--privacy', 'on'), runs);
row(
  '**odc validate, with the search for personal data**',
  watched,
  main.bytes,
  rows,
  main.ours.seconds,
);
print('');
print(
  `The search adds **${Math.round((watched.seconds / main.ours.seconds - 1) * 100)} %** (target: 60 at most).`,
);
if (venv !== undefined) {
  const half = makeTable({ name: 'grants', table: grants, rows: Math.round(rows / 4) });
  const ours = await median(...odc(half.path, grants.schema, '--privacy', 'on'), runs);
  const detective = await once(venv, [`${here}peers/csv_detective_peer.py`, half.path]);
  head(`The same against csv-detective: ${Math.round(rows / 4).toLocaleString('en')} rows`);
  row('csv-detective', detective, half.bytes, rows / 4, detective.seconds);
  row('**odc validate, with the search**', ours, half.bytes, rows / 4, detective.seconds);
  print('');
  print(
    `odc against csv-detective: **${(detective.seconds / ours.seconds).toFixed(0)} ×** (target 15).`,
  );
}

print('');
print('### A file of 100 rows, whole process');
print('');
for (const line of startUpLines(quick ? 10 : 40)) print(line);
print('');
print('Target: under 2 × with a schema shipped with odc.');

const large = makeTable({ name: 'grants', table: grants, rows: rows * 4 });
const four = await once(...odc(large.path, grants.schema));
const unique = await once(...odc(main.path, 'bench/schemas/grants-unique.json'));
head('Memory: four times the rows, and a unique column');
row(`odc, ${rows.toLocaleString('en')} rows`, main.ours, main.bytes, rows, main.ours.seconds);
row(`odc, ${(rows * 4).toLocaleString('en')} rows`, four, large.bytes, rows * 4, main.ours.seconds);
row(
  `odc, ${rows.toLocaleString('en')} rows, \`unique\` on one column`,
  unique,
  main.bytes,
  rows,
  main.ours.seconds,
);
print('');
print(
  `A unique column costs ${Math.round(((unique.peak - main.ours.peak) * 1e6) / rows)} bytes a key.`,
);

if (!quick) {
  const page = readFileSync(`${here}README.md`, 'utf8');
  const [before] = page.split('<!-- measured -->');
  writeFileSync(`${here}README.md`, `${before}<!-- measured -->\n\n${lines.join('\n')}\n`);
}
