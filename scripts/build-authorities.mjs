// Packs what `odc init` tells of an authority: SIREN, populations and how names take « de » (INSEE,
// Licence Ouverte). One module of text apart from the rest: `odc validate` never loads it.
// `src/project/authority/directory.ts` reads it back.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const readPackage = (path) =>
  JSON.parse(readFileSync(require.resolve(`@etalab/decoupage-administratif/${path}`), 'utf8'));

const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const epci = readPackage('data/epci.json').sort((a, b) => order(a.code, b.code));
const members = new Map(epci.flatMap(({ membres }) => membres.map((one) => [one.code, one])));

/** Eight digits that nearly all communes have, without the check digit. */
const usual = (code) =>
  `21${/^9[78]/.test(code) ? `${code.slice(0, 3)}0${code.slice(3)}` : `${code.slice(0, 2)}0${code.slice(2)}`}`;

/**
 * `01001 5 860 16`: code, type of link, inhabitants, how many more the total population has (as the
 * base of EPCI gives it, one vintage before), then the SIREN when it is not the usual one.
 */
const communes = readPackage('data/communes.json')
  .filter(({ type }) => type === 'commune-actuelle')
  .sort((a, b) => order(a.code, b.code))
  .map(({ code, typeLiaison, population = 0, siren }) => {
    const { populationTotale = 0, populationMunicipale = 0 } = members.get(code) ?? {};
    const odd = siren === undefined ? ' -' : siren.slice(0, 8) === usual(code) ? '' : ` ${siren}`;
    return `${code} ${typeLiaison} ${population} ${populationTotale - populationMunicipale}${odd}`;
  });

const links = (file) => readPackage(file).map(({ code, typeLiaison }) => `${code} ${typeLiaison}`);

const text = [
  communes.join('\n'),
  links('data/departements.json').join('\n'),
  links('data/regions.json').join('\n'),
  epci.map(({ code, type }) => `${code} ${type}`).join('\n'),
].join('\n\n');

const packed = brotliCompressSync(text, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
}).toString('base64');

mkdirSync(`${root}src/generated`, { recursive: true });
writeFileSync(
  `${root}src/generated/authorities.ts`,
  `export const authorities = ${JSON.stringify(packed)};\n`,
);
