// Makes `dist/`: kernels, data files, then the bundle. `npm ci` runs it through `prepare`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const script = (name) =>
  execFileSync(process.execPath, [`${root}scripts/${name}`], { cwd: root, stdio: 'inherit' });

const steps = {
  clean: () => {
    rmSync(`${root}dist`, { recursive: true, force: true });
    mkdirSync(`${root}dist`, { recursive: true });
  },
  kernels: () => script('build-kernels.mjs'),
  validators: () => script('build-validators.mjs'),
  cog: () => script('build-cog.mjs'),
  epci: () => script('build-epci.mjs'),
  catalogue: () => script('build-catalogue.mjs'),
  bundle: () =>
    build({
      absWorkingDir: root,
      entryPoints: { main: 'src/cli/main.ts' },
      outdir: 'dist',
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      // Half as much to parse at each start; maps keep the traces of ODC_DEBUG=1 readable.
      minify: true,
      sourcemap: 'linked',
      sourcesContent: false,
      legalComments: 'none',
      define: { ODC_VERSION: JSON.stringify(version()) },
      // Loaded only by the commands that need them; opening_hours is LGPL and stays a file apart.
      external: ['axios', 'inquirer', 'opening_hours', 'https-proxy-agent'],
      // commander, sax and yauzl are CommonJS: they need `require` inside an ES module.
      banner: {
        js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
      },
    }),
};

function version() {
  return JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version;
}

for (const step of Object.values(steps)) await step();
