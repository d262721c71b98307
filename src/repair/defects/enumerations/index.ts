import { fold } from '../../../base/folding.ts';
import type { AnyCellDefect, CellDefect, RepairColumn } from '../../defect.ts';
import { reported, settled } from '../settle.ts';
import { allowedOf, enumKey } from './allowed.ts';
import { SYNONYMS } from './synonyms.ts';

const NATURE = {
  name: 'nature',
  constraints: {
    enum: ['aide en numéraire', 'aide en nature', 'aide en numéraire;aide en nature'],
  },
} as const;
const STATE = { name: 'etat', constraints: { enum: ['en_service', 'hors_service'] } } as const;
const DAYS = {
  name: 'jours',
  constraints: { pattern: '(lundi|mardi|mercredi)(\\|(lundi|mardi|mercredi))*' },
} as const;
/** Allowed values that a sentence quotes. */
const QUOTED = 8;

const isEnumerated = (column: RepairColumn): boolean => allowedOf(column) !== undefined;

/** Equal but for case, accents, spaces and composition, and to one value only. */
const normalise: CellDefect = {
  id: 'ENUM-NORMALISE',
  applies: isEnumerated,
  repair(text, { column }) {
    const value = allowedOf(column)?.byKey.get(enumKey(text));
    return value === undefined ? undefined : settled(column, 'A', value);
  },
  examples: [
    { field: NATURE, cell: 'Aide en Numeraire', gives: { class: 'A', after: 'aide en numéraire' } },
    { field: NATURE, cell: 'AIDE  EN NATURE', gives: { class: 'A', after: 'aide en nature' } },
    {
      field: { name: 'etat', constraints: { enum: ['Marché', 'marche'] } },
      cell: 'MARCHE',
      gives: null,
    },
    { field: NATURE, cell: 'aide en nature', gives: null },
    { field: STATE, cell: 'en service', gives: null },
  ],
};

const LIST_MARKS = /\s*[,;|/]\s*/u;

/** The separators with which a column takes several values, tried one after the other. */
function withSeparators(text: string): readonly string[] {
  const parts = text.split(LIST_MARKS).filter((part) => part !== '');
  return parts.length < 2 ? [] : ['|', ',', ';', ', ', '; '].map((mark) => parts.join(mark));
}

/** `lundi, mardi` where the field parts its values by another mark. */
const separator: CellDefect = {
  id: 'ENUM-SEPARATOR',
  applies: (column) =>
    column.kind === undefined &&
    (column.type === 'list' ||
      (column.type === 'string' &&
        (column.field.constraints.pattern !== undefined || isEnumerated(column)))),
  repair(text, { column }) {
    if (text.length > 300 || !LIST_MARKS.test(text)) return undefined;
    const right = withSeparators(text).filter((list) => list !== text && column.accepts(list));
    const [only, ...others] = right;
    return only === undefined || others.length > 0 ? undefined : { class: 'C', after: only };
  },
  examples: [
    { field: DAYS, cell: 'lundi, mardi', gives: { class: 'C', after: 'lundi|mardi' } },
    { field: DAYS, cell: 'lundi ; mardi', gives: { class: 'C', after: 'lundi|mardi' } },
    {
      field: NATURE,
      cell: 'aide en numéraire, aide en nature',
      gives: { class: 'C', after: 'aide en numéraire;aide en nature' },
    },
    { field: DAYS, cell: 'lundi, jeudi', gives: null },
    { field: DAYS, cell: 'lundi|mardi', gives: null },
    {
      field: { name: 'titre', constraints: { pattern: '[A-Z].*' } },
      cell: 'lundi, mardi',
      gives: null,
    },
  ],
};

const synonymsOf = (value: string): readonly string[] =>
  Object.hasOwn(SYNONYMS, value) ? (SYNONYMS[value] ?? []) : [];

/** A word that stands for one of the allowed values in the terms of that field. */
const synonym: CellDefect = {
  id: 'ENUM-SYNONYM',
  applies: isEnumerated,
  repair(text, { column }) {
    const typed = fold(text).replace(/\s+/gu, ' ').trim();
    const meant = (allowedOf(column)?.texts ?? []).filter((value) =>
      synonymsOf(fold(value)).includes(typed),
    );
    const [only, ...others] = meant;
    return only === undefined || others.length > 0 ? undefined : settled(column, 'C', only);
  },
  examples: [
    { field: NATURE, cell: 'numéraire', gives: { class: 'C', after: 'aide en numéraire' } },
    { field: STATE, cell: 'HS', gives: { class: 'C', after: 'hors_service' } },
    { field: NATURE, cell: 'libre', gives: null },
    { field: { name: 'x', constraints: { enum: ['constructor'] } }, cell: 'HS', gives: null },
    { field: { name: 'etat' }, cell: 'HS', gives: null },
  ],
};

/** One or two letters away from one value, punctuation apart. */
const typo: CellDefect = {
  id: 'ENUM-TYPO',
  applies: isEnumerated,
  repair(text, { column }) {
    if (text.length > 200) return undefined;
    const value = allowedOf(column)?.near.find(text);
    return value === undefined ? undefined : settled(column, 'C', value);
  },
  examples: [
    { field: NATURE, cell: 'aide en numérere', gives: { class: 'C', after: 'aide en numéraire' } },
    { field: STATE, cell: 'en service', gives: { class: 'C', after: 'en_service' } },
    { field: { name: 'x', constraints: { enum: ['A', 'B'] } }, cell: 'C', gives: null },
    { field: NATURE, cell: 'prêt', gives: null },
  ],
};

const unknown: CellDefect = {
  id: 'ENUM-UNKNOWN',
  applies: isEnumerated,
  repair(_text, { column }) {
    const texts = allowedOf(column)?.texts ?? [];
    return reported(undefined, { allowed: texts.slice(0, QUOTED), count: texts.length });
  },
  examples: [
    { field: NATURE, cell: 'prêt', gives: { class: 'R' } },
    { field: NATURE, cell: 'aide en nature', gives: null },
    { field: { name: 'x' }, cell: 'prêt', gives: null },
  ],
};

export const ENUMERATIONS: readonly AnyCellDefect[] = [normalise, separator, synonym, typo];
export const UNKNOWN_VALUES: readonly AnyCellDefect[] = [unknown];
