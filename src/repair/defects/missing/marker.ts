import { fold } from '../../../base/folding.ts';
import type { AnyCellDefect, CellDefect, RepairColumn } from '../../defect.ts';
import { reported } from '../settle.ts';

const DATE = { name: 'date_fin', type: 'date' } as const;
const AMOUNT = { name: 'montant', type: 'number' } as const;
const COUNT = { name: 'nombre_agents', type: 'integer' } as const;

/** Marks that say "no value" and nothing else, folded. */
const MARKERS: ReadonlySet<string> = new Set([
  'nc', 'n.c.', 'n.c', 'n/c', 'na', 'n.a.', 'n/a', '#na', 'nd', 'n.d.', 'n.d', 'n/d', 'nr', 'n.r.', 'n/r', 'null', '(null)', '<null>',
  'nan', 'none', 'nil', '\\n', 'undefined', '(vide)', 'vide',
]); // biome-ignore format: words
/** Sentences that may say more: that it does not apply, that it is not known, that it is to come. */
const SENTENCES: ReadonlySet<string> = new Set([
  'sans objet', 'non renseigne', 'non renseignee', 'non communique', 'non communiquee', 'non concerne', 'non concernee',
  'non applicable', 'non disponible', 'non connu', 'non connue', 'inconnu', 'inconnue', 'a renseigner', 'a completer', 'aucun',
  'aucune', 'neant', 'so', 's.o.', 's/o', '?', '??', '???',
]); // biome-ignore format: words
const DASH = /^(?:[-–—_]{1,5}|\.{2,5}|\/)$/u;
/** "None" of what is counted is zero; "none known" is not. */
const MEANS_ZERO = /^(?:neant|aucune?)$/;

/** A type, a format or a list: something that the mark breaks. A plain text may well say "NC". */
function isTyped({ type, field }: RepairColumn): boolean {
  if (type !== 'string') return type !== 'any' && type !== 'boolean';
  const { pattern, enum: values } = field.constraints;
  return field.format !== 'default' || pattern !== undefined || values !== undefined;
}

const isCount = ({ type }: RepairColumn): boolean => type === 'integer' || type === 'number';

/** `NC`, `N/A`, `-` where a value of some kind is due, or nothing. */
const marker: CellDefect = {
  id: 'MISS-MARKER',
  applies: isTyped,
  repair(text, { column }) {
    const folded = fold(text);
    const isDash = DASH.test(text);
    if (!isDash && !MARKERS.has(folded) && !SENTENCES.has(folded)) return undefined;
    if (column.blank === undefined || column.required) return reported('required');
    if (isCount(column) && (isDash || MEANS_ZERO.test(folded))) return reported('zero');
    if (SENTENCES.has(folded)) return { class: 'C', after: column.blank, reason: 'sentence' };
    return { class: 'A', after: column.blank };
  },
  examples: [
    { field: DATE, cell: 'NC', gives: { class: 'A', after: '' } },
    { field: AMOUNT, cell: 'N/A', gives: { class: 'A', after: '' } },
    { field: DATE, cell: '-', gives: { class: 'A', after: '' } },
    {
      field: { ...DATE, missingValues: ['', 'ND'] },
      cell: 'null',
      gives: { class: 'A', after: '' },
    },
    { field: DATE, cell: 'sans objet', gives: { class: 'C', after: '', reason: 'sentence' } },
    { field: COUNT, cell: '-', gives: { class: 'R', reason: 'zero' } },
    { field: COUNT, cell: 'Néant', gives: { class: 'R', reason: 'zero' } },
    {
      field: { ...DATE, constraints: { required: true } },
      cell: 'NC',
      gives: { class: 'R', reason: 'required' },
    },
    { field: { ...DATE, missingValues: ['', 'ND'] }, cell: 'ND', gives: null },
    // A village, a first name, a word of a text.
    { field: { name: 'commune' }, cell: 'Néant-sur-Yvel', gives: null },
    { field: { name: 'prenom' }, cell: 'Nan', gives: null },
    { field: { name: 'observations' }, cell: 'NC', gives: null },
    {
      field: { name: 'reponse', constraints: { enum: ['NC', 'oui', 'non'] } },
      cell: 'NC',
      gives: null,
    },
  ],
};

/** The same in a field of yes and no: blank, where it may be. */
const booleanMarker: CellDefect = {
  id: 'MISS-MARKER',
  applies: ({ type }) => type === 'boolean',
  repair(text, { column }) {
    const folded = fold(text);
    // `N.` and `NA` are near "non": only what can be nothing else.
    const isMarker = DASH.test(text) || (MARKERS.has(folded) && folded.length > 1);
    if (!isMarker) return undefined;
    if (column.blank === undefined || column.required) return reported('required');
    return { class: 'A', after: column.blank };
  },
  examples: [
    { field: { name: 'gratuit', type: 'boolean' }, cell: 'NC', gives: { class: 'A', after: '' } },
    {
      field: { name: 'gratuit', type: 'boolean', constraints: { required: true } },
      cell: '-',
      gives: { class: 'R', reason: 'required' },
    },
    { field: { name: 'gratuit', type: 'boolean' }, cell: 'N', gives: null },
    { field: { name: 'gratuit', type: 'boolean' }, cell: 'inconnu', gives: null },
  ],
};

export const MARKERS_OF_NOTHING: readonly AnyCellDefect[] = [marker, booleanMarker];
