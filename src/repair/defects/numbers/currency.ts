import type { AnyCellDefect, CellDefect } from '../../defect.ts';
import { reported } from '../settle.ts';
import {
  hasTwoReadings,
  isFigureColumn,
  onlyReading,
  readFigure,
  shifted,
  spellFigure,
} from './figure.ts';

const AMOUNT = { name: 'montant', type: 'number' } as const;

const FIGURE = "[-+\\u2212(]?\\s?[\\d.,][\\d\\s.,'’)-]*";
const EURO = '(?:€|eur\\.?|euros?)';
const AROUND = new RegExp(`^(?:${EURO}\\s*(${FIGURE})|(${FIGURE}?)\\s*${EURO})$`, 'iu');
const TAX = /^(.*?\d.*?)\s*(?:\(?\s*(?:HT|TTC|T\.T\.C\.|H\.T\.)\s*\)?)$/iu;
const OTHER = new RegExp(
  `^(?:(?:\\$|£|chf|usd|gbp|us\\$)\\s*${FIGURE}|${FIGURE}\\s*(?:\\$|£|chf|usd|gbp|francs?|FF|dollars?|xpf|f\\.?cfp))$`,
  'iu',
);

/** `1 234,50 €`: the currency of a French authority; the figure itself is read by the others. */
const euro: CellDefect = {
  id: 'NUM-CURRENCY',
  applies: isFigureColumn,
  repair(text, { column }) {
    if (OTHER.test(text)) return reported('other');
    const parts = AROUND.exec(text);
    const after = (parts?.[1] ?? parts?.[2])?.trim();
    if (after === undefined) return undefined;
    if (hasTwoReadings(column, after)) return reported('two-readings');
    return { class: 'A', after, partial: true };
  },
  examples: [
    { field: AMOUNT, cell: '12 €', gives: { class: 'A', after: '12' } },
    { field: AMOUNT, cell: '1 234,50 €', gives: { class: 'A', after: '1 234,50' } },
    { field: AMOUNT, cell: 'EUR 12', gives: { class: 'A', after: '12' } },
    { field: AMOUNT, cell: '12 euros', gives: { class: 'A', after: '12' } },
    { field: AMOUNT, cell: '1.234 €', gives: { class: 'R', reason: 'two-readings' } },
    { field: AMOUNT, cell: '12 $', gives: { class: 'R', reason: 'other' } },
    { field: AMOUNT, cell: '12 francs', gives: { class: 'R', reason: 'other' } },
    { field: AMOUNT, cell: '€', gives: null },
    { field: { name: 'montant', type: 'number', bareNumber: false }, cell: '12 €', gives: null },
    { field: { name: 'ville' }, cell: '12 €', gives: null },
  ],
};

/** `12 € TTC`: with the mention goes what tells one amount from the other. */
const tax: CellDefect = {
  id: 'NUM-CURRENCY',
  applies: isFigureColumn,
  repair(text, { column }) {
    const after = TAX.exec(text)?.[1]?.trim();
    if (after === undefined) return undefined;
    if (hasTwoReadings(column, after)) return reported('two-readings');
    return { class: 'C', after, partial: true, reason: 'tax' };
  },
  examples: [
    { field: AMOUNT, cell: '12 TTC', gives: { class: 'C', after: '12', reason: 'tax' } },
    { field: AMOUNT, cell: '1 200 € HT', gives: { class: 'C', after: '1 200 €', reason: 'tax' } },
    { field: AMOUNT, cell: 'HT', gives: null },
    { field: { name: 'mention' }, cell: '12 TTC', gives: null },
  ],
};

const POWERS: Readonly<Record<string, number>> = {
  k: 3,
  millier: 3,
  m: 6,
  million: 6,
  md: 9,
  milliard: 9,
};
const MULTIPLE =
  /^(.+?)\s*(?:(k|m|md)s?\s*(?:€|eur|euros?)|(millier|million|milliard)s?(?:\s+d['’]euros)?(?:\s*€)?)$/iu;

/** `1,5 M€`: multiplied on its digits. */
const multiple: CellDefect = {
  id: 'NUM-MULTIPLE',
  applies: isFigureColumn,
  repair(text, { column }) {
    const [, written = '', symbol, word] = MULTIPLE.exec(text) ?? [];
    const power = POWERS[(symbol ?? word ?? '').toLowerCase()];
    const plain = power === undefined ? undefined : onlyReading(written);
    if (power === undefined || plain === undefined) return undefined;
    const after = spellFigure(column, shifted(plain, power));
    return column.accepts(after) ? { class: 'C', after } : undefined;
  },
  examples: [
    { field: AMOUNT, cell: '12 k€', gives: { class: 'C', after: '12000' } },
    { field: AMOUNT, cell: '1,5 M€', gives: { class: 'C', after: '1500000' } },
    { field: AMOUNT, cell: '2,75 millions d’euros', gives: { class: 'C', after: '2750000' } },
    { field: AMOUNT, cell: '1,2345678 k€', gives: { class: 'C', after: '1234.5678' } },
    { field: AMOUNT, cell: '1,200 k€', gives: null },
    { field: AMOUNT, cell: '12 k', gives: null },
  ],
};

/** `(1 500,00)`, `1500-`: how accountants write what is owed. */
const accounting: CellDefect = {
  id: 'NUM-ACCOUNTING',
  applies: isFigureColumn,
  repair(text, { column }) {
    const written =
      /^\(\s*([^()-]+?)\s*\)$/u.exec(text)?.[1] ?? /^(\d[^-]*?)\s*[-\u2212]$/u.exec(text)?.[1];
    const figure = written === undefined ? undefined : readFigure(written);
    const [only, ...others] = figure?.readings ?? [];
    if (only === undefined || others.length > 0) return undefined;
    const after = spellFigure(column, `-${only}`);
    return column.accepts(after) ? { class: 'C', after } : undefined;
  },
  examples: [
    { field: AMOUNT, cell: '(1 500,00)', gives: { class: 'C', after: '-1500.00' } },
    { field: AMOUNT, cell: '1500-', gives: { class: 'C', after: '-1500' } },
    { field: { ...AMOUNT, constraints: { minimum: 0 } }, cell: '(1500)', gives: null },
    { field: AMOUNT, cell: '(voir note)', gives: null },
    { field: AMOUNT, cell: '12-13', gives: null },
  ],
};

export const currencies: readonly AnyCellDefect[] = [multiple, tax, euro, accounting];
