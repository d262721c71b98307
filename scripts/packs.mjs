// Cuts the program in packs, so that a run reads what it needs and no more. Two passes of esbuild:
// the first splits the sources along their `import()`s into parts; the second joins parts into
// CommonJS files, which load each other with `require`. See docs/decisions/start-up.md.
import { createHash } from 'node:crypto';
import path from 'node:path';
import { build } from 'esbuild';

/**
 * Each pack by its file in `dist`, with the modules that it is made for: it holds them and what they
 * import, less what an earlier pack holds. All other parts of the program are files of their own in
 * `dist`, whatever imports them: a command more weighs on no other.
 */
const PACKS = {
  odc: ['src/cli/main.ts'],
  validate: [
    'src/cli/validate/run-validate.ts',
    'src/privacy/detection/load.ts',
    'src/report/formats/json.ts',
    'src/report/formats/pretty.ts',
  ],
  // Loaded when there is something to say.
  fr: ['src/base/messages/fr/index.ts'],
};

/**
 * The first pass, which writes nothing.
 * @param common options of esbuild for whatever ships
 * @param sources those for the sources alone: plugins, definitions
 * @returns the parts by file name (their code, the parts that they import, the source they start
 *   from) and a mark of them all
 */
export async function splitProgram({ banner: _, outExtension: __, ...common }, sources) {
  const { outputFiles, metafile } = await build({
    ...common,
    ...sources,
    entryPoints: { main: 'src/cli/main.ts' },
    outdir: 'dist',
    format: 'esm',
    splitting: true,
    minify: false,
    sourcemap: 'inline',
    write: false,
    metafile: true,
  });
  const parts = new Map();
  for (const { path: location, text } of outputFiles) {
    const name = path.basename(location);
    const { entryPoint, imports } = metafile.outputs[`dist/${name}`];
    const needs = imports
      .filter(({ kind, external }) => kind === 'import-statement' && external !== true)
      .map((one) => path.basename(one.path));
    parts.set(name, { text, entryPoint, needs });
  }
  return { parts, mark: markOf(outputFiles.map(({ text }) => text)) };
}

/** The second pass: writes `dist/<pack>.cjs` and `dist/part-*.cjs`. */
export async function writePacks(common, { parts, mark }) {
  const packOf = assign(parts);
  const names = [...new Set(packOf.values())];
  await build({
    ...common,
    banner: marked(common.banner, mark),
    // A script that comes from a code cache cannot import: what it loads, it requires.
    supported: { 'dynamic-import': false },
    entryPoints: Object.fromEntries(names.map((name) => [name, `pack:${name}`])),
    outdir: 'dist',
    // Read by ODC_DEBUG=1 alone: traces then name functions and lines of the sources.
    sourcemap: 'linked',
    sourcesContent: false,
    plugins: [joining(parts, packOf)],
  });
}

/** A mark of some contents: a code cache is that of one build and no other. */
export function markOf(contents) {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 16);
}

/** The banner of a file that may have a code cache; `bin/start.js` reads the mark. */
export function marked(banner, mark) {
  return { js: `/*${mark}*/${banner.js}` };
}

/** The pack of each part. */
function assign(parts) {
  const packOf = new Map();
  const take = (name, pack) => {
    if (packOf.has(name)) return;
    packOf.set(name, pack);
    for (const needed of parts.get(name).needs) take(needed, pack);
  };
  for (const [pack, modules] of Object.entries(PACKS)) {
    for (const module of modules) {
      const part = [...parts].find(([, { entryPoint }]) => entryPoint === module);
      if (part === undefined) throw new Error(`${module} is nowhere imported with import()`);
      take(part[0], pack);
    }
  }
  for (const name of parts.keys()) {
    if (!packOf.has(name)) packOf.set(name, `part-${path.basename(name, '.js')}`);
  }
  return packOf;
}

/** `run-validate-DENSWLUX.js` as the name of an export. */
const exportOf = (part) => `_${part.replace(/\W/g, '_')}`;

/** A pack exports each of its parts; one that imports a part of another pack asks it there. */
function joining(parts, packOf) {
  return {
    name: 'joining',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^pack:/ }, ({ path }) => ({ path: path.slice(5), namespace: 'pack' }));
      onLoad({ filter: /.*/, namespace: 'pack' }, ({ path: pack }) => ({
        contents: [...packOf]
          .filter(([, own]) => own === pack)
          .map(([part]) => `export * as ${exportOf(part)} from './${part}';`)
          .join('\n'),
      }));
      // What another pack holds is asked there, and so is what is loaded later.
      onResolve({ filter: /^\./, namespace: 'elsewhere' }, ({ path }) => ({
        path,
        external: true,
      }));
      onResolve({ filter: /^\.\//, namespace: 'pack' }, ({ path }) => ({
        path: path.slice(2),
        namespace: 'part',
      }));
      onResolve({ filter: /^\.\//, namespace: 'part' }, ({ path: asked, kind, importer }) => {
        const part = asked.slice(2);
        const holder = packOf.get(part);
        if (holder === undefined) return { path: asked, external: true };
        return holder === packOf.get(importer) && kind === 'import-statement'
          ? { path: part, namespace: 'part' }
          : { path: asked, namespace: 'elsewhere', pluginData: { holder, part } };
      });
      onLoad({ filter: /.*/, namespace: 'part' }, ({ path: part }) => ({
        contents: parts.get(part).text,
      }));
      onLoad({ filter: /.*/, namespace: 'elsewhere' }, ({ pluginData: { holder, part } }) => ({
        contents: `module.exports = require('./${holder}.cjs').${exportOf(part)};
          Object.defineProperty(module.exports, '__esModule', { value: true });`,
      }));
    },
  };
}
