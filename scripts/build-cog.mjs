// Packs the Code officiel géographique (INSEE) and La Poste's postcodes, both under Licence Ouverte,
// into one module of text, loaded only when a check needs it. `src/base/french/cog.ts` reads it back;
// `only-postcodes.ts` is a short list that spares it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const readPackage = (path) =>
  JSON.parse(readFileSync(require.resolve(`@etalab/decoupage-administratif/${path}`), 'utf8'));

/** First letter of an entry's kind; none for a commune of today. */
const KINDS = {
  'commune-actuelle': '',
  'arrondissement-municipal': 'm',
  'commune-deleguee': 'd',
  'commune-associee': 'a',
};

/** In La Poste's base, but tied to no commune of the package: Monaco, and parts of New Caledonia. */
const OTHER_POSTCODES =
  '98000 98810 98830 98836 98837 98838 98839 98840 98860 98874 98875 98876 98877 98878 98883 98884 98885 98890';

const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** A small number as one character, none of them a control. */
const char = (number) => String.fromCharCode(0x20 + number);
const pack = (text) =>
  brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
  }).toString('base64');

/** Entries in the order of their codes; a commune before the parts that share its code. */
const entries = readPackage('data/communes.json')
  .map((entry) => ({ ...entry, kind: KINDS[entry.type], start: entry.code.slice(0, 2) }))
  .sort((a, b) => order(a.code, b.code) || order(a.kind, b.kind));
const known = new Set(entries.map(({ code }) => code));
const starts = new Map();
for (const entry of entries) {
  if (!starts.has(entry.start)) starts.set(entry.start, []);
  starts.get(entry.start).push(entry);
}

/** `01 407,02 812…` then how far each code is from the one before, one character each. */
function packCodes() {
  const sizes = [...starts].map(([start, group]) => `${start} ${group.length}`).join(',');
  const steps = [...starts.values()].flatMap((group) =>
    group.map(({ code }, index) =>
      char(Number(code.slice(2)) - Number(group[index - 1]?.code.slice(2) ?? 0)),
    ),
  );
  return pack(`${sizes}\n${steps.join('')}`);
}

/** `12d01015`: entry, kind, commune that it is part of. */
function packParts() {
  const parts = entries.flatMap(({ kind, chefLieu, commune }, entry) =>
    kind === '' ? [] : [`${entry}${kind}${chefLieu ?? commune}`],
  );
  return pack(parts.join('\n'));
}

/**
 * All postcodes, ascending; then for each entry how many it has, if not one (`!` and a character),
 * and their ranks, counted from the first postcode among the entries of the same start.
 */
function packPostcodes() {
  const sorted = [...new Set(entries.flatMap(({ codesPostaux = [] }) => codesPostaux))].sort(order);
  const rank = new Map(sorted.map((postcode, index) => [postcode, index]));
  const bases = [];
  const lists = [...starts.values()].map((group) => {
    const base = Math.min(
      sorted.length,
      ...group.flatMap(({ codesPostaux = [] }) => codesPostaux.map((code) => rank.get(code))),
    );
    bases.push(base);
    return group
      .map(({ codesPostaux = [] }) => {
        const ranks = codesPostaux.map((code) => char(2 + rank.get(code) - base)).join('');
        return codesPostaux.length === 1 ? ranks : `!${char(codesPostaux.length)}${ranks}`;
      })
      .join('');
  });
  return pack([sorted.join(' '), bases.join(' '), OTHER_POSTCODES, lists.join('')].join('\n'));
}

/** `01033 01126 01018`: a commune, then the codes that it took in and that are listed no more. */
function packFormer() {
  const lines = entries.flatMap(({ code, anciensCodes = [] }) => {
    const gone = anciensCodes.filter((former) => !known.has(former));
    return gone.length === 0 ? [] : [[code, ...gone].join(' ')];
  });
  return pack(lines.join('\n'));
}

const data = {
  /** The package has had one major version a year since 1.0, the vintage of 2021. */
  year: 2020 + Number.parseInt(readPackage('package.json').version, 10),
  codes: packCodes(),
  parts: packParts(),
  postcodes: packPostcodes(),
  former: packFormer(),
  names: pack(entries.map(({ nom }) => nom).join('\n')),
  departements: readPackage('data/departements.json')
    .map(({ code, region, nom }) => `${code} ${region} ${nom}`)
    .join('\n'),
  /** Without the pseudo-regions that the package gives to overseas collectivities. */
  regions: readPackage('data/regions.json')
    .filter(({ zone }) => zone !== 'com')
    .map(({ code, nom }) => `${code} ${nom}`)
    .join('\n'),
};

/**
 * The postcodes that are no commune code, how far each is from the one before: what tells most cells
 * of a column of INSEE codes right without the whole list.
 */
const onlyPostcodes = [
  ...new Set([
    ...entries.flatMap(({ codesPostaux = [] }) => codesPostaux),
    ...OTHER_POSTCODES.split(' '),
  ]),
]
  .filter((code) => !known.has(code))
  .sort(order)
  .map((code, index, all) => char(Number(code) - Number(all[index - 1] ?? 0)))
  .join('');

mkdirSync(`${root}src/generated`, { recursive: true });
writeFileSync(
  `${root}src/generated/cog.ts`,
  `export const cog = ${JSON.stringify(data, null, 1)};\n`,
);
writeFileSync(
  `${root}src/generated/only-postcodes.ts`,
  `export const onlyPostcodes = ${JSON.stringify(onlyPostcodes)};\n`,
);
