// Writes the first names of `src/privacy/lexicon/first-names.txt` (INSEE, Licence Ouverte 2.0) in one
// module of text, loaded only when personal data are looked for; `src/privacy/lexicon` reads it. They
// are not compressed: to inflate them takes longer than to read them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** One a line, an empty line between those that do not begin with the same two letters. */
const lines = (names) =>
  names
    .map(
      (name, at) => (at > 0 && names[at - 1].slice(0, 2) !== name.slice(0, 2) ? '\n' : '') + name,
    )
    .join('\n');

const text = readFileSync(`${root}src/privacy/lexicon/first-names.txt`, 'utf8');
const kept = text.split('\n').filter((line) => !line.startsWith('#'));
const [common = [], others = []] = kept
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
  common: lines(common),
  others: lines(others),
  communes: lines(communes),
};
mkdirSync(`${root}src/generated`, { recursive: true });
writeFileSync(
  `${root}src/generated/first-names.ts`,
  `export const firstNames = ${JSON.stringify(data, null, 1)};\n`,
);
