// Packs which EPCI each commune is in (INSEE, Licence Ouverte) into one module of text, loaded only
// when a plan needs it. `src/base/french/epci.ts` reads it back.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const readPackage = (path) =>
  JSON.parse(readFileSync(require.resolve(`@etalab/decoupage-administratif/${path}`), 'utf8'));

const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const steps = (codes) => {
  let [start, last] = ['', 0];
  return codes.sort(order).map((code) => {
    const number = Number(code.slice(2));
    const step = code.slice(0, 2) === start ? number - last : code;
    [start, last] = [code.slice(0, 2), number];
    return step;
  });
};

/** `200000172 CC Faucigny - Glières`, a tab, then its communes: whole codes, or how far the next is. */
const text = readPackage('data/epci.json')
  .map(({ code, nom, membres }) => [code, nom, steps(membres.map((one) => one.code)).join(' ')])
  .sort(([a], [b]) => order(a, b))
  .map((parts) => parts.join('\t'))
  .join('\n');

const packed = brotliCompressSync(text, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
}).toString('base64');

mkdirSync(`${root}src/generated`, { recursive: true });
writeFileSync(`${root}src/generated/epci.ts`, `export const epci = ${JSON.stringify(packed)};\n`);
