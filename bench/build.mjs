// `node bench/build.mjs [--rows 2000000]`: the built program makes every format of the long table, then
// each one alone, from a clean start; workbooks on as many rows as Excel takes. Peak memory is that of
// the whole process, threads included.
import { mkdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeTable } from './make-data.mjs';
import { median } from './measure.mjs';
import { grants } from './tables/grants.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = process.argv.indexOf('--rows');
const rows = at < 0 ? 2_000_000 : Number(process.argv[at + 1]);
const EXCEL_ROWS = 500_000;

/** A project of one dataset, its source linked: no byte is copied before the clock starts. */
function project(table, formats) {
  const folder = `${root}bench/data/project`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  symlinkSync(table.path, `${folder}/grants.csv`);
  const wanted = formats === undefined ? '' : `    build: {formats: [${formats}]}\n`;
  writeFileSync(
    `${folder}/odc.yml`,
    `version: 1\nauthority: {name: Bench}\ndatasets:\n  - id: grants\n    schema: ../../schemas/grants.json\n${wanted}    resources: [{path: grants.csv}]\n`,
  );
  return folder;
}

async function bench(says, table, formats) {
  const folder = project(table, formats);
  const args = [`${root}bin/odc.js`, 'build', '-C', folder, '--force', '-q'];
  const { seconds, peak } = await median(process.execPath, args, 3);
  const name = formats?.split(', ').at(-1) ?? 'parquet';
  const size = statSync(`${folder}/open/grants/grants.${name}`).size / 1e6;
  console.log(
    `| ${says} | ${seconds.toFixed(1)} | ${Math.round(table.bytes / 1e6 / seconds)} | ${Math.round(size)} | ${Math.round(peak)} |`,
  );
  rmSync(folder, { recursive: true, force: true });
}

const long = makeTable({ name: 'grants', table: grants, rows });
const short = makeTable({ name: 'grants', table: grants, rows: Math.min(rows, EXCEL_ROWS) });
console.log(`${rows} rows, ${Math.round(long.bytes / 1e6)} MB; medians of 3`);
console.log('| formats | seconds | MB of CSV a second | MB written | peak MB |');
console.log('| --- | --- | --- | --- | --- |');
await bench('csv, json, parquet', long);
await bench('csv alone', long, 'csv');
await bench('csv, json', long, 'csv, json');
await bench('csv, parquet', long, 'csv, parquet');
await bench(`csv, xlsx (${Math.min(rows, EXCEL_ROWS)} rows)`, short, 'csv, xlsx');
