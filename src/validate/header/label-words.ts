import { labelWords } from '../../base/folding.ts';

/** Short forms and other names that French files use for the same word, accents removed. */
const SAME_WORD: ReadonlyMap<string, string> = new Map(Object.entries({
  adr: 'adresse', addr: 'adresse', address: 'adresse',
  com: 'commune', ville: 'commune',
  courriel: 'email', mail: 'email', mel: 'email',
  cp: 'postal', postcode: 'postal', zip: 'postal',
  denomination: 'nom', name: 'nom',
  dep: 'departement', dept: 'departement', dpt: 'departement',
  desc: 'description', descr: 'description', descriptif: 'description',
  dt: 'date',
  fax: 'telecopie',
  identifiant: 'id', ident: 'id', identifier: 'id',
  intitule: 'libelle', lib: 'libelle', label: 'libelle',
  lat: 'latitude', ylatitude: 'latitude',
  lon: 'longitude', lng: 'longitude', long: 'longitude', xlongitude: 'longitude',
  lien: 'url', web: 'url',
  mt: 'montant', mnt: 'montant', amount: 'montant',
  nb: 'nombre', nbr: 'nombre', nbre: 'nombre', number: 'numero',
  no: 'numero', num: 'numero',
  obs: 'observation',
  phone: 'telephone', tel: 'telephone',
  ref: 'reference',
  reg: 'region',
  rue: 'voie',
  typ: 'type',
})); // biome-ignore format: a dictionary reads better by meaning

const EMPTY_WORDS: ReadonlySet<string> = new Set([
  'a',
  'au',
  'aux',
  'd',
  'de',
  'des',
  'du',
  'e',
  'en',
  'et',
  'l',
  'la',
  'le',
  'les',
  'of',
  'the',
]);

/** The words of a label that carry meaning, each under its usual name, without plural. */
export function meaningfulWords(label: string): readonly string[] {
  const words = labelWords(label)
    .filter((word) => !EMPTY_WORDS.has(word))
    .map((word) => SAME_WORD.get(word) ?? withoutPlural(word));
  if (words.includes('insee') || (words.includes('commune') && words.includes('code'))) {
    // `code_insee`, `insee_commune`, `code commune INSEE`, `codeCommune`: the same code.
    const others = words.filter((word) => !['insee', 'code', 'commune'].includes(word));
    return words.includes('postal') ? words : ['insee', ...others];
  }
  return words.includes('postal') ? words.filter((word) => word !== 'code') : words;
}

function withoutPlural(word: string): string {
  return word.length > 3 ? word.replace(/[sx]$/, '') : word;
}

/** True when both labels hold the same words, whatever their order. */
export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && [...a].sort().join(' ') === [...b].sort().join(' ');
}

/** True when each word of one begins the word of the other at the same place: `date_deb`. */
export function abbreviated(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length === 0) return false;
  return a.every((word, index) => {
    const other = b[index] ?? '';
    const [short, long] = word.length < other.length ? [word, other] : [other, word];
    return short === long || (short.length >= 3 && long.startsWith(short));
  });
}
