// Packs the first names of `src/privacy/lexicon/first-names.txt` (INSEE, Licence Ouverte 2.0) into
// one module of text, loaded only when personal data are looked for; `src/privacy/lexicon` reads it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const pack = (text) =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
  }).toString('base64');

const text = readFileSync(`${root}src/privacy/lexicon/first-names.txt`, 'utf8');
const lines = text.split('\n').filter((line) => !line.startsWith('#'));
const [common = [], others = []] = lines
  .join('\n')
  .trim()
  .split('\n\n')
  .map((block) => block.split('\n').sort());

/** Communes whose name may be read as first names: a column of them is no column of people. */
const known = new Set([...common, ...others]);
const fold = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œŒ]/g, 'oe')
    .replace('’', "'")
    .toLowerCase();
const require = createRequire(import.meta.url);
const cog = JSON.parse(
  readFileSync(require.resolve('@etalab/decoupage-administratif/data/communes.json'), 'utf8'),
);
const communes = [...new Set(cog.map(({ nom }) => fold(nom)))]
  .filter((name) => name.split(/[ -]/).some((word) => known.has(word)))
  .filter((name) => known.has(name.split(/[ -]/)[0]) || known.has(name.split(' ').at(-1)))
  .sort();

const data = {
  common: pack(common.join('\n')),
  others: pack(others.join('\n')),
  communes: pack(communes.join('\n')),
};
mkdirSync(`${root}src/generated`, { recursive: true });
writeFileSync(
  `${root}src/generated/first-names.ts`,
  `export const firstNames = ${JSON.stringify(data, null, 1)};\n`,
);
