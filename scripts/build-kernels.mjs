// Compiles the kernels to WebAssembly: src/table/kernels/assembly → src/generated/kernels-wasm.ts.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = `${root}src/generated/kernels-wasm.ts`;

let wasm;
const { error, stderr } = await asc.main(
  [
    'src/table/kernels/assembly/index.ts',
    ...['--outFile', 'kernels.wasm'],
    ...['--runtime', 'stub'],
    ...['--enable', 'simd'],
    ...['--optimizeLevel', '3', '--converge'],
    '--noAssert',
    '--importMemory',
  ],
  {
    writeFile: (name, content) => {
      if (name === 'kernels.wasm') wasm = Buffer.from(content);
    },
    listFiles: () => [],
    readFile: (name, folder) => {
      const path = `${root}${folder === '.' ? '' : `${folder}/`}${name}`;
      return existsSync(path) ? readFileSync(path, 'utf8') : null;
    },
  },
);
if (error !== null || wasm === undefined) {
  process.stderr.write(`${stderr.toString()}\n`);
  throw error ?? new Error('The kernels were not compiled');
}

const text = `// Made by scripts/build-kernels.mjs. Do not edit.
/** The kernels as WebAssembly, in base64. */
export const KERNELS_WASM =
  '${wasm.toString('base64')}';
`;
mkdirSync(`${root}src/generated`, { recursive: true });
// Left alone when nothing changed, so that what depends on it is not rebuilt.
if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);
