// Bundles what the pages of a site run in a browser into `dist/site/`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}dist/site/`;
mkdirSync(out, { recursive: true });

await build({
  absWorkingDir: root,
  entryPoints: ['site', 'table', 'recherche', 'carte'].map((name) => `src/site/browser/${name}.ts`),
  outdir: out,
  bundle: true,
  format: 'iife',
  platform: 'browser',
  target: ['chrome100', 'firefox100', 'safari15'],
  minify: true,
  legalComments: 'none',
});

const css = readFileSync(`${root}src/site/browser/site.css`, 'utf8');
writeFileSync(`${out}site.css`, (await transform(css, { loader: 'css', minify: true })).code);
// Pictures of Leaflet's own are not used: points are drawn.
const leaflet = readFileSync(`${root}node_modules/leaflet/dist/leaflet.css`, 'utf8').replace(
  /url\([^)]*\)/g,
  'none',
);
writeFileSync(
  `${out}leaflet.css`,
  (await transform(leaflet, { loader: 'css', minify: true })).code,
);
// Their licences ask that their notice goes with them.
const notices = [
  ['leaflet', 'LICENSE'],
  ['minisearch', 'LICENSE.txt'],
  ['hyparquet', 'LICENSE'],
].map(([name, file]) => {
  const text = readFileSync(`${root}node_modules/${name}/${file}`, 'utf8');
  return `${name}\n\n${text.trim()}\n`;
});
writeFileSync(`${out}licences.txt`, notices.join('\n----\n\n'));
