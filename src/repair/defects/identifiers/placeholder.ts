import { fold } from '../../../base/folding.ts';
import { allBut } from '../../../schema/pattern/all-but.ts';
import type { AnyCellDefect, CellDefect, RepairColumn } from '../../defect.ts';
import { reported } from '../settle.ts';

const SIRET = { name: 'siret', constraints: { pattern: '\\d{14}' } } as const;

/** Folded words for "it has none yet, or nobody knows it". */
const WORDS: ReadonlySet<string> = new Set([
  'en cours', 'en attente', 'a venir', 'a completer', 'a renseigner', 'a definir', 'pas', 'pas de siret',
  'sans', 'sans siret', 'aucun', 'aucune', 'inconnu', 'inconnue', 'non connu', 'non concerne', 'sans objet',
  'non renseigne', 'non attribue', 'en cours d\'immatriculation', 'en creation', 'test', 'xxx',
]); // biome-ignore format: words

const SAME_DIGIT = /^(\d)\1{4,}$/;
/** Digits with some of them left out: `829605252000xx`. */
const MASKED = /^\d{2,}[xX*?]{2,}$/;

const isCode = ({ kind }: RepairColumn): boolean => kind !== undefined && kind !== 'date';

/** Words, digits all the same, digits left out: what is typed to fill a cell that has to be filled. */
const placeholder: CellDefect = {
  id: 'ID-PLACEHOLDER',
  applies: isCode,
  repair(text) {
    if (SAME_DIGIT.test(text.replace(/[\s.]/gu, ''))) return reported('digits');
    if (MASKED.test(text)) return reported('masked');
    return WORDS.has(fold(text).replaceAll('’', "'")) ? reported() : undefined;
  },
  examples: [
    { field: SIRET, cell: 'en cours', gives: { class: 'R' } },
    { field: SIRET, cell: 'PAS', gives: { class: 'R' } },
    { field: SIRET, cell: '829605252000xx', gives: { class: 'R', reason: 'masked' } },
    { field: SIRET, cell: '999999999', gives: { class: 'R', reason: 'digits' } },
    { field: { name: 'siret', constraints: { pattern: '\\d{14}' } }, cell: 'Passy', gives: null },
    { field: { name: 'etat', constraints: { maxLength: 4 } }, cell: 'en cours', gives: null },
  ],
};

/** Fourteen zeros are a SIRET for Luhn: right cells are looked at too. */
const zeros: CellDefect = {
  id: 'ID-PLACEHOLDER',
  applies: ({ kind }) => kind === 'siret',
  everyCell: true,
  silence: () => allBut('0{14}|9{14}'),
  repair: (text) => (/^(?:0{14}|9{14})$/.test(text) ? reported('digits') : undefined),
  examples: [
    { field: SIRET, cell: '00000000000000', gives: { class: 'R', reason: 'digits' } },
    { field: SIRET, cell: '73282932000074', gives: null },
  ],
};

export const placeholders: readonly AnyCellDefect[] = [placeholder, zeros];
