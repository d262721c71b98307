import { labelWords } from '../../../base/folding.ts';
import type { AnyCellDefect, CellDefect, RepairColumn } from '../../defect.ts';
import { reported, settled } from '../settle.ts';

const STREET = { name: 'voie_nom' } as const;

/** The name of a street (BAL: `voie_nom`), or of a person's first name. */
function isStreet(column: RepairColumn): boolean {
  if (column.type !== 'string') return false;
  const words = labelWords(column.field.name);
  return words.includes('voie') && words.includes('nom');
}

const isName = (column: RepairColumn): boolean =>
  isStreet(column) ||
  (column.type === 'string' && labelWords(column.field.name).includes('prenom'));

const LETTERS = /\p{L}{3,}/u;

/** Capitals only: the accents that they lack are not written anywhere. */
const letterCase: CellDefect = {
  id: 'TXT-CASE',
  applies: isName,
  everyCell: true,
  repair: (text) =>
    LETTERS.test(text) && text === text.toUpperCase() && text !== text.toLowerCase()
      ? reported()
      : undefined,
  examples: [
    { field: STREET, cell: 'RUE DE LA REPUBLIQUE', gives: { class: 'R' } },
    { field: { name: 'prenom' }, cell: 'REMI', gives: { class: 'R' } },
    { field: STREET, cell: 'Rue de la République', gives: null },
    { field: STREET, cell: 'ZA', gives: null },
    { field: { name: 'nom' }, cell: 'RUE DE LA REPUBLIQUE', gives: null },
  ],
};

/** Kinds of street as they are shortened; what may be a word itself is left out. */
const SHORTENED: Readonly<Record<string, string>> = {
  av: 'Avenue', ave: 'Avenue', bd: 'Boulevard', bld: 'Boulevard', boul: 'Boulevard', che: 'Chemin', chem: 'Chemin', imp: 'Impasse',
  pl: 'Place', rte: 'Route', all: 'Allée', sq: 'Square', pass: 'Passage', lot: 'Lotissement', res: 'Résidence', fbg: 'Faubourg',
}; // biome-ignore format: a table

const spaced = (text: string): string => text.replace(/_+/g, ' ').trim();

const hyphened = (text: string): string =>
  text.replace(/(?<=\p{L})[\u2010-\u2015\u2212](?=\p{L})/gu, '-');

function inFull(text: string): string {
  const [, first = '', rest] = /^(\p{L}{2,5})\.?\s+(\S.*)$/u.exec(text) ?? [];
  const key = first.toLowerCase();
  const word = Object.hasOwn(SHORTENED, key) ? SHORTENED[key] : undefined;
  return word === undefined ? text : `${word} ${rest}`;
}

/** All of them at once: whichever is accepted, no other one is left for the next time. */
const asNamed = (text: string): string => inFull(hyphened(spaced(text)));

/** `Rue_de_la_Gare`. */
const underscore: CellDefect = {
  id: 'TXT-UNDERSCORE',
  applies: isStreet,
  everyCell: true,
  repair(text, { column }) {
    if (!text.includes('_')) return undefined;
    return settled(column, 'C', asNamed(text));
  },
  examples: [
    { field: STREET, cell: 'Rue_de_la_Gare', gives: { class: 'C', after: 'Rue de la Gare' } },
    { field: STREET, cell: 'Av_de_la_Gare', gives: { class: 'C', after: 'Avenue de la Gare' } },
    { field: STREET, cell: 'Rue de la Gare', gives: null },
    { field: { name: 'code_voie' }, cell: 'a_b', gives: null },
  ],
};

/** `Rue Jean–Jaurès`: a dash where names have hyphens. */
const dash: CellDefect = {
  id: 'TXT-DASH',
  applies: isStreet,
  everyCell: true,
  repair(text, { column }) {
    return hyphened(text) === text ? undefined : settled(column, 'C', asNamed(text));
  },
  examples: [
    { field: STREET, cell: 'Rue Jean–Jaurès', gives: { class: 'C', after: 'Rue Jean-Jaurès' } },
    { field: STREET, cell: 'Rue Jean-Jaurès', gives: null },
    { field: STREET, cell: 'Rocade – sortie 2', gives: null },
  ],
};

/** `Av de la Gare`: the first word is a kind of street, shortened. */
const abbreviation: CellDefect = {
  id: 'TXT-ABBREVIATION',
  applies: isStreet,
  everyCell: true,
  repair: (text, { column }) =>
    inFull(text) === text ? undefined : settled(column, 'C', asNamed(text)),
  examples: [
    { field: STREET, cell: 'Av. de la Gare', gives: { class: 'C', after: 'Avenue de la Gare' } },
    { field: STREET, cell: 'Bd Voltaire', gives: { class: 'C', after: 'Boulevard Voltaire' } },
    { field: STREET, cell: 'Avenue de la Gare', gives: null },
    { field: STREET, cell: 'Les Av', gives: null },
  ],
};

export const streets: readonly AnyCellDefect[] = [underscore, dash, abbreviation, letterCase];
