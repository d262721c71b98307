// Plugins of esbuild that spare each start what hardly any run needs.
import { createRequire } from 'node:module';
import { withoutExamples } from './without-examples.mjs';

const require = createRequire(import.meta.url);

/** A plugin that puts a module of a few lines in the place of another. */
function standIn(name, filter, contents, isAsked = () => true) {
  return {
    name,
    setup({ onResolve, onLoad }) {
      onResolve({ filter }, ({ path, importer, namespace }) =>
        namespace !== name && isAsked(importer) ? { path, namespace: name } : undefined,
      );
      onLoad({ filter: /.*/, namespace: name }, ({ path }) => ({ contents: contents(path) }));
    },
  };
}

/** commander starts other programs for subcommands of a kind that odc has not: 4 ms. */
const noChildProcess = standIn(
  'no-child-process',
  /^node:child_process$/,
  () => 'module.exports = {}',
  (importer) => importer.includes('commander'),
);

/** chalk looks for the colours of both streams, which it is told: 3 ms. */
const noColorSearch = standIn(
  'no-color-search',
  /^#supports-color$/,
  () => 'export default { stdout: false, stderr: false }',
);

/** Compression, which few tables want, is loaded when one of its functions is asked: 0.5 ms. */
const lateZlib = standIn('late-zlib', /^node:zlib$/, (path) => {
  const names = Object.keys(require(path));
  return `for (const name of ${JSON.stringify(names)}) {
    Object.defineProperty(exports, name, { enumerable: true, get: () => require('${path}')[name] });
  }`;
});

export const lighter = [noChildProcess, noColorSearch, lateZlib, withoutExamples];
