// `node bench/start-up.mjs [runs]`: the whole process on a file of 100 rows, against bare Node. All
// programs take turns, so that whatever else the machine does weighs on all of them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeTable } from './make-data.mjs';
import { grants } from './tables/grants.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The ten grants of the examples, ten times. */
function hundredRows() {
  const example = readFileSync(`${root}examples/donnees/subventions-2024.csv`, 'utf8');
  const [header, ...lines] = example.trimEnd().split('\n');
  const path = `${root}bench/data/small-scdl-100.csv`;
  mkdirSync(`${root}bench/data`, { recursive: true });
  writeFileSync(
    path,
    `${[header, ...Array.from({ length: 10 }, () => lines).flat()].join('\n')}\n`,
  );
  return path;
}

/** What is run: options are those by default, but where it is said. */
function programs() {
  const odc = (...args) => [`${root}bin/odc.js`, ...args];
  const scdl = ['validate', hundredRows(), '--schema', 'scdl/subventions'];
  const own = ['validate', makeTable({ name: 'small', table: grants, rows: 100 }).path];
  own.push('--schema', `${root}${grants.schema}`);
  return {
    'node -e 0': ['-e', '0'],
    'odc --version': odc('--version'),
    '**odc validate, a schema shipped with it**': odc(...scdl),
    'the same, `--privacy off`': odc(...scdl, '--privacy', 'off'),
    '**odc validate, a schema of one’s own, a column of INSEE codes**': odc(...own),
    'the same without the search, `--privacy off`': odc(...own, '--privacy', 'off'),
  };
}

/** Milliseconds of each program, each run in its turn. */
export function measureStartUp(runs = 40) {
  const all = Object.entries(programs()).map(([name, args]) => ({ name, args, times: [] }));
  for (let run = 0; run < runs; run++) {
    for (const { name, args, times } of all) {
      const start = process.hrtime.bigint();
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: root });
      times.push(Number(process.hrtime.bigint() - start) / 1e6);
      if (status !== 0) throw new Error(`${name}: exit ${status}\n${stderr}`);
    }
  }
  return all.map(({ name, times }) => {
    const sorted = times.toSorted((a, b) => a - b);
    return { name, best: sorted[0], median: sorted[Math.floor(runs / 2)] };
  });
}

/** The table of the README, line by line. */
export function startUpLines(runs) {
  const measured = measureStartUp(runs);
  const [bare] = measured;
  const rows = measured.map(
    ({ name, best, median }) =>
      `| ${name} | ${best.toFixed(1)} | ${median.toFixed(1)} | ${(best / bare.best).toFixed(2)} × | ${(median / bare.median).toFixed(2)} × |`,
  );
  return [
    '| program | best, ms | median, ms | best against bare Node | median against bare Node |',
    '|---|---:|---:|---:|---:|',
    ...rows,
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(startUpLines(Number(process.argv[2] ?? 40)).join('\n'));
}
