// Writes `dist/bundle.json`: what matching and listing need of the shipped schemas, in one small
// file to read instead of them all. The sources' own reader makes it, compiled on the fly.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { outputFiles } = await build({
  absWorkingDir: root,
  stdin: {
    contents: `
      export { createPackageFiles } from './src/adapters/package-files.ts';
      export { indexBundle } from './src/schema/catalogue/bundle.ts';`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const [code] = outputFiles;
const url = `data:text/javascript;base64,${Buffer.from(code.contents).toString('base64')}`;
const { createPackageFiles, indexBundle } = await import(url);

const outlines = await indexBundle(createPackageFiles(root));
mkdirSync(`${root}dist`, { recursive: true });
writeFileSync(`${root}dist/bundle.json`, `${JSON.stringify(outlines)}\n`);
