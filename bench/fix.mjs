// `node bench/fix.mjs [--rows 500000]`: the built program repairs the bench table, one cell in a
// hundred damaged; then the same table without damage, and with semicolons in windows-1252.
import { rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeTable } from './make-data.mjs';
import { median } from './measure.mjs';
import { grants } from './tables/grants.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = process.argv.indexOf('--rows');
const rows = at < 0 ? 500_000 : Number(process.argv[at + 1]);
const program = process.env.ODC_BENCH_PROGRAM ?? `${root}bin/odc.js`;

/** Twelve rows in a hundred, one cell in twelve: one cell in a hundred. */
const damaged = {
  ...grants,
  damage(row, index) {
    if (index % 25 < 3) grants.damage(row, index);
  },
};

const TABLES = [
  ['1 % of the cells damaged', { name: 'grants-one-percent', table: damaged, damaged: true }],
  [
    'the same, `;` in windows-1252',
    {
      name: 'grants-one-percent-1252',
      table: damaged,
      damaged: true,
      delimiter: ';',
      encoding: 'win1252',
    },
  ],
  ['clean', { name: 'grants', table: grants }],
];

console.log('| table | seconds | MB/s | peak MB |\n|---|---:|---:|---:|');
for (const [says, wanted] of TABLES) {
  const { path, bytes } = makeTable({ rows, ...wanted });
  const output = `${path}.fixed.csv`;
  const args = [program, 'fix', path, '--schema', `${root}bench/schemas/grants.json`];
  const { seconds, peak } = await median(process.execPath, [
    ...args,
    ...['-o', output, '--force', '--format', 'json', '-q'],
  ]);
  // A run that fails is fast too.
  if (statSync(output).size < bytes * 0.9) throw new Error(`${output} is not whole`);
  rmSync(output, { force: true });
  const speed = Math.round(bytes / 1e6 / seconds);
  console.log(`| ${says} | ${seconds.toFixed(2)} | ${speed} | ${Math.round(peak)} |`);
}
