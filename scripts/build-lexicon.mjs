// Packs the first names of `src/privacy/lexicon/first-names.txt` (INSEE, Licence Ouverte 2.0) into
// one module of text, loaded only when personal data are looked for; `src/privacy/lexicon` reads it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Letters shared with the name before are at most nine: they are written as one digit. */
const MAX_SHARED = 9;

/** Each name as the number of its first letters that the one before has too, then the others. */
function frontCoded(names) {
  let previous = '';
  const parts = names.map((name) => {
    let shared = 0;
    while (shared < MAX_SHARED && shared < previous.length && previous[shared] === name[shared])
      shared++;
    previous = name;
    return `${shared}${name.slice(shared)}`;
  });
  return parts.join('');
}

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

mkdirSync(`${root}src/generated`, { recursive: true });
writeFileSync(
  `${root}src/generated/first-names.ts`,
  `export const firstNames = ${JSON.stringify({ common: pack(frontCoded(common)), others: pack(frontCoded(others)) }, null, 1)};\n`,
);
