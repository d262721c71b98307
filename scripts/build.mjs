// Makes `dist/`: kernels, data files, then the program. `npm ci` runs it through `prepare`.
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { lighter } from './lighter.mjs';
import { marked, markOf, splitProgram, writePacks } from './packs.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const script = (name) =>
  execFileSync(process.execPath, [`${root}scripts/${name}`], { cwd: root, stdio: 'inherit' });

/**
 * What few runs need stands apart from the bundle, which every run reads: generated data, and the
 * libraries that weigh. Module as imported → its file in `dist/apart`, and what to build it from.
 */
const APART = {
  // Never imported: another thread runs it.
  '/cli/build/format-worker.ts': ['format-worker', 'src/cli/build/format-worker.ts'],
  '/generated/authorities.ts': ['authorities', 'src/generated/authorities.ts'],
  '/generated/cog.ts': ['cog', 'src/generated/cog.ts'],
  '/generated/epci.ts': ['epci', 'src/generated/epci.ts'],
  '/generated/first-names.ts': ['first-names', 'src/generated/first-names.ts'],
  '/generated/kernels-wasm.ts': ['kernels-wasm', 'src/generated/kernels-wasm.ts'],
  '/generated/lock-validator.js': ['lock-validator', 'src/generated/lock-validator.js'],
  '/generated/plan-validator.js': ['plan-validator', 'src/generated/plan-validator.js'],
  'csv-stringify/sync': ['csv-stringify', 'csv-stringify/sync'],
  'hyparquet-writer': ['hyparquet-writer', 'hyparquet-writer'],
  'libphonenumber-js/max': ['libphonenumber', 'libphonenumber-js/max'],
  inquirer: ['inquirer', 'inquirer'],
  'markdown-it': ['markdown-it', 'markdown-it'],
  'd3-scale': ['d3-scale', 'd3-scale'],
  numfmt: ['numfmt', 'numfmt'],
  tinyglobby: ['tinyglobby', 'tinyglobby'],
  yaml: ['yaml', 'yaml'],
  yauzl: ['yauzl', 'yauzl'],
  yazl: ['yazl', 'yazl'],
};

const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  platform: 'node',
  target: 'node20.19',
  minify: true,
  legalComments: 'none',
  // Loaded from node_modules by the commands that need them; opening_hours is LGPL and stays whole.
  external: ['axios', 'opening_hours', 'https-proxy-agent'],
  define: { 'import.meta.url': '__bundleUrl' },
  banner: { js: "const __bundleUrl=require('node:url').pathToFileURL(__filename).href;" },
};

const standApart = {
  name: 'stand-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^[a-z]|\/generated\// }, ({ path }) => {
      const found = Object.keys(APART).find(
        (key) => path === key || (key.startsWith('/') && path.endsWith(key)),
      );
      return found && { path: `./apart/${APART[found][0]}.cjs`, external: true };
    });
  },
};

/** What the generated data are, for the caches made of them. */
function generatedMark() {
  const folder = `${root}src/generated/`;
  return markOf(readdirSync(folder).map((name) => readFileSync(folder + name)));
}

/**
 * Run once, for V8 to keep what it made of the functions that they need. A schema given by its path
 * is inspected, one that is shipped is not: both ways are then ready, and codes of communes too.
 */
const EXAMPLES = [
  {
    args: [
      'validate',
      'examples/donnees/subventions-2024-tableur.csv',
      '--schema',
      'schemas/tables/scdl/subventions/2.1.1.json',
      '--max-issues',
      '5',
    ],
    status: 1,
  },
  { args: ['validate', 'dist/example.csv'], status: 0 },
];

const escapeOf = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

// File systems keep time to the second, some of them.
const started = Math.floor(Date.now() / 1000) * 1000;
let program;

const steps = {
  kernels: () => script('build-kernels.mjs'),
  validators: () => script('build-validators.mjs'),
  cog: () => script('build-cog.mjs'),
  epci: () => script('build-epci.mjs'),
  authorities: () => script('build-authorities.mjs'),
  lexicon: () => script('build-lexicon.mjs'),
  suspicion: () => script('build-suspicion.mjs'),
  // Before anything is written: sources that do not hold together leave the former program as it is.
  program: async () => {
    program = await splitProgram(common, {
      plugins: [standApart, ...lighter],
      define: { ...common.define, ODC_VERSION: JSON.stringify(version) },
    });
  },
  catalogue: () => script('build-catalogue.mjs'),
  site: () => script('build-site-assets.mjs'),
  apart: () =>
    build({
      ...common,
      banner: marked(common.banner, generatedMark()),
      entryPoints: Object.fromEntries(Object.values(APART)),
      outdir: 'dist/apart',
    }),
  packs: () => writePacks(common, program),
  // esbuild leaves the letters of regular expressions as they are, and `bin/start.js` reads bytes as
  // letters: written as escapes, `€` is the same to both.
  ascii: () => {
    for (const folder of [`${root}dist/`, `${root}dist/apart/`]) {
      for (const name of readdirSync(folder).filter((file) => file.endsWith('.cjs'))) {
        const text = readFileSync(folder + name, 'utf8');
        const escaped = text.replace(/[\u0080-\uffff]/g, escapeOf);
        if (escaped !== text) writeFileSync(folder + name, escaped);
      }
    }
  },
  codeCache: () => {
    const table = `${root}dist/example.csv`;
    writeFileSync(table, 'code_insee;nom\n01001;A\n75056;B\n');
    for (const { args, status } of EXAMPLES) {
      const run = spawnSync(process.execPath, ['scripts/build-code-cache.cjs', ...args], {
        cwd: root,
        encoding: 'utf8',
      });
      if (run.status !== status) {
        throw new Error(`the program does not run:\n${run.stdout}${run.stderr}`);
      }
    }
    rmSync(table);
  },
  // What a former build left: the program is there all along.
  prune: () => {
    for (const name of readdirSync(`${root}dist`, { recursive: true })) {
      const file = `${root}dist/${name}`;
      const facts = statSync(file);
      if (facts.isFile() && facts.mtimeMs < started) rmSync(file);
    }
  },
};

for (const step of Object.values(steps)) await step();
