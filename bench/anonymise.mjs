// `node bench/anonymise.mjs [--rows 2000000]`: the search for k on the Adult-like table, one node of
// its lattice, and the built program replacing and generalising the columns of a long table.
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ADULT_QUASI, adultRows } from './adult-like.mjs';
import { makeTable } from './make-data.mjs';
import { median } from './measure.mjs';
import { grants } from './tables/grants.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const data = `${root}bench/data/`;
const at = process.argv.indexOf('--rows');
const rows = at < 0 ? 2_000_000 : Number(process.argv[at + 1]);

/** The risk room as a module: searches are timed from inside. */
async function riskRoom() {
  const out = `${data}risk.tmp.mjs`;
  const modules = {
    People: 'people',
    buildHierarchy: 'hierarchy/hierarchy',
    ANY_FORM: 'hierarchy/hierarchy',
    numberForm: 'hierarchy/forms',
    searchFullDomain: 'search/full-domain',
    NodeJudge: 'search/node-judge',
    Lattice: 'search/lattice',
    mondrian: 'search/mondrian',
  };
  const contents = Object.entries(modules)
    .map(([name, path]) => `export { ${name} } from './src/privacy/risk/${path}.ts';`)
    .join('\n');
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: out,
  });
  const room = await import(out);
  rmSync(out);
  return room;
}

/** Values in a few nested groups, as hierarchies of countries or jobs are. */
function groups(name, count) {
  return {
    name: `${name}-${count}`,
    label: (text) => {
      let hash = 0;
      for (const letter of text) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
      return `${name}${hash % count}`;
    },
  };
}

async function benchSearch() {
  const room = await riskRoom();
  const people = new room.People(ADULT_QUASI, []);
  for (const row of adultRows(30_000)) people.add(row, []);
  const any = room.ANY_FORM;
  const forms = [
    [any],
    [room.numberForm(5), room.numberForm(10), room.numberForm(20), any],
    [any],
    [groups('m', 2), any],
    [groups('e', 4), groups('e', 2), any],
    [groups('c', 4), any],
    [groups('w', 2), any],
    [groups('o', 4), any],
    [any],
  ];
  const hierarchies = ADULT_QUASI.map((name, column) =>
    room.buildHierarchy(name, people.values[column], forms[column]),
  );
  const lattice = new room.Lattice(people, hierarchies);
  const judge = new room.NodeJudge(people, lattice, { k: 5 }, 1200, {});
  for (let turn = 0; turn < 100; turn++) judge.verdict(lattice.bottom);
  const start = performance.now();
  for (let turn = 0; turn < 200; turn++) judge.verdict(lattice.bottom);
  const node = (performance.now() - start) / 200;
  console.log(
    `${people.tuples.size} distinct tuples, ${lattice.size} nodes; one node: ${node.toFixed(2)} ms (target: under 3)`,
  );
  for (const [k, share] of [
    [5, 0],
    [5, 0.04],
    [11, 0.02],
    [100, 0.04],
  ]) {
    const from = performance.now();
    const found = await room.searchFullDomain(
      people,
      hierarchies,
      { k },
      { mostSuppressed: Math.floor(share * 30_000) },
    );
    const seconds = (performance.now() - from) / 1000;
    console.log(
      `k = ${k}, ${100 * share} % of rows: levels ${found.levels.join()}, ${found.suppressed} rows left out, loss ${found.loss.toFixed(3)}, ` +
        `${found.isProven ? 'proven' : 'not proven'}, ${found.judged} nodes judged, ${seconds.toFixed(1)} s (target: under 30)`,
    );
  }
  const from = performance.now();
  const { loss } = room.mondrian(people, { k: 5 });
  console.log(
    `Mondrian, k = 5: loss ${loss.toFixed(3)}, ${((performance.now() - from) / 1000).toFixed(1)} s`,
  );
}

async function benchColumns() {
  const { path, bytes } = makeTable({ name: 'grants', table: grants, rows });
  const plan = `${data}anonymise.tmp.yml`;
  const out = `${data}anonymised.tmp.csv`;
  writeFileSync(
    plan,
    'version: 1\ncolumns:\n  id: {operator: token}\n  date: {operator: generalise-date, to: year}\n' +
      '  montant: {operator: generalise-number, width: 10000}\n  insee: {operator: generalise-geo, to: departement}\n',
  );
  const args = [`${root}bin/odc.js`, 'anonymize', path, '--plan', plan, '-o', out, '--force', '-q'];
  const { seconds, peak } = await median(process.execPath, args, 3);
  console.log(
    `token and generalise, ${rows.toLocaleString('en')} rows: ${seconds.toFixed(1)} s, ${Math.round(bytes / 1e6 / seconds)} MB/s (target: 40), ` +
      `peak ${Math.round(peak)} MB, ${Math.round(statSync(out).size / 1e6)} MB written, read again and attacked`,
  );
  rmSync(plan);
  rmSync(out);
}

await benchSearch();
await benchColumns();
