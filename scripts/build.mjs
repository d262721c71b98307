// Makes `dist/`: kernels, data files, then the bundle. `npm ci` runs it through `prepare`.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const script = (name) =>
  execFileSync(process.execPath, [`${root}scripts/${name}`], { cwd: root, stdio: 'inherit' });

/**
 * What few runs need stands apart from the bundle, which every run reads: generated data, and the
 * libraries that weigh. Module as imported → its file in `dist/apart`, and what to build it from.
 */
const APART = {
  '/generated/cog.ts': ['cog', 'src/generated/cog.ts'],
  '/generated/epci.ts': ['epci', 'src/generated/epci.ts'],
  '/generated/first-names.ts': ['first-names', 'src/generated/first-names.ts'],
  '/generated/kernels-wasm.ts': ['kernels-wasm', 'src/generated/kernels-wasm.ts'],
  '/generated/plan-validator.js': ['plan-validator', 'src/generated/plan-validator.js'],
  'csv-stringify/sync': ['csv-stringify', 'csv-stringify/sync'],
  'libphonenumber-js/max': ['libphonenumber', 'libphonenumber-js/max'],
  inquirer: ['inquirer', 'inquirer'],
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
  // A script that comes from a code cache cannot import: what it loads, it requires.
  supported: { 'dynamic-import': false },
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

/** commander starts other programs for subcommands of a kind that odc has not: 4 ms at each start. */
const noChildProcess = {
  name: 'no-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'none', namespace: 'empty' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {}' }));
  },
};

const steps = {
  clean: () => {
    rmSync(`${root}dist`, { recursive: true, force: true });
    mkdirSync(`${root}dist`, { recursive: true });
  },
  kernels: () => script('build-kernels.mjs'),
  validators: () => script('build-validators.mjs'),
  cog: () => script('build-cog.mjs'),
  epci: () => script('build-epci.mjs'),
  lexicon: () => script('build-lexicon.mjs'),
  suspicion: () => script('build-suspicion.mjs'),
  catalogue: () => script('build-catalogue.mjs'),
  apart: () =>
    build({
      ...common,
      entryPoints: Object.fromEntries(Object.values(APART)),
      outdir: 'dist/apart',
    }),
  bundle: () =>
    build({
      ...common,
      entryPoints: { odc: 'src/cli/main.ts' },
      outdir: 'dist',
      // Read by ODC_DEBUG=1 alone: traces then name functions and lines of the sources.
      sourcemap: 'linked',
      sourcesContent: false,
      plugins: [standApart, noChildProcess],
      define: { ...common.define, ODC_VERSION: JSON.stringify(version) },
    }),
  codeCache: () => {
    // A schema given by its path is inspected, one that is shipped is not: both ways are then ready.
    const schema = 'schemas/tables/scdl/subventions/2.1.1.json';
    const table = 'examples/donnees/subventions-2024-tableur.csv';
    const args = ['validate', table, '--schema', schema, '--max-issues', '5'];
    const run = spawnSync(process.execPath, ['scripts/build-code-cache.cjs', ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    if (run.status !== 1) throw new Error(`the bundle does not run:\n${run.stdout}${run.stderr}`);
  },
};

for (const step of Object.values(steps)) await step();
