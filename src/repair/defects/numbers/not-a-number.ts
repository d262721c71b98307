import { fold } from '../../../base/folding.ts';
import { SPREADSHEET_ERROR } from '../../../base/spreadsheet/error-value.ts';
import { allBut } from '../../../schema/pattern/all-but.ts';
import type { AnyCellDefect, CellDefect, Outcome, RepairColumn } from '../../defect.ts';
import { reported } from '../settle.ts';
import { isFigureColumn, readFigure } from './figure.ts';

const AMOUNT = { name: 'montant', type: 'number' } as const;
const COUNT = { name: 'nombre', type: 'integer', constraints: { minimum: 0 } } as const;
const NOT_AVAILABLE = /^#N\/A$/i;

function errorIn(text: string, { blank }: RepairColumn): Outcome | undefined {
  if (!SPREADSHEET_ERROR.test(text)) return undefined;
  if (NOT_AVAILABLE.test(text) && blank !== undefined) {
    return { class: 'C', after: blank, reason: 'not-available' };
  }
  return reported();
}

/** `#REF!`, `########`: the spreadsheet had no value to give. `#N/A` says that there is none. */
const error: CellDefect = {
  id: 'CELL-FORMULA-ERROR',
  applies: () => true,
  repair: (text, { column, refused }) => (refused ? errorIn(text, column) : undefined),
  examples: [
    { field: AMOUNT, cell: '#REF!', gives: { class: 'R' } },
    { field: AMOUNT, cell: '########', gives: { class: 'R' } },
    { field: AMOUNT, cell: 'Err:502', gives: { class: 'R' } },
    { field: AMOUNT, cell: '#N/A', gives: { class: 'C', after: '', reason: 'not-available' } },
    { field: { ...AMOUNT, constraints: { required: true } }, cell: '#N/A', gives: { class: 'R' } },
    { field: AMOUNT, cell: '#12', gives: null },
  ],
};

/** The same in a text, which takes it. */
const errorInText: CellDefect = {
  id: 'CELL-FORMULA-ERROR',
  applies: ({ type }) => type === 'string' || type === 'any',
  everyCell: true,
  silence: () => allBut('#[^\\n]*'),
  repair: (text, { column, refused }) =>
    refused || !text.startsWith('#') ? undefined : errorIn(text, column),
  examples: [
    { field: { name: 'nom' }, cell: '#REF!', gives: { class: 'R' } },
    {
      field: { name: 'nom' },
      cell: '#N/A',
      gives: { class: 'C', after: '', reason: 'not-available' },
    },
    { field: { name: 'couleur' }, cell: '#FF0000', gives: null },
    { field: { name: 'nom' }, cell: 'Err:502', gives: null },
    { field: { name: 'nom' }, cell: '#opendata', gives: null },
  ],
};

const MASKS =
  /^(?:[<>≤≥]\s*\d+|[*x#]{1,5}|s|ss|c|ns|n\.s\.|secret|confidentiel|(?:moins|plus) de \d+|\d+ (?:et|ou) (?:plus|moins))$/;

/** `<3`, `s`: the figure is hidden on purpose, to protect people. */
const masked: CellDefect = {
  id: 'NUM-MASKED',
  applies: isFigureColumn,
  repair: (text) => (MASKS.test(fold(text)) ? reported() : undefined),
  examples: [
    { field: COUNT, cell: '<3', gives: { class: 'R' } },
    { field: COUNT, cell: 's', gives: { class: 'R' } },
    { field: COUNT, cell: 'moins de 5', gives: { class: 'R' } },
    { field: COUNT, cell: '5', gives: null },
    { field: COUNT, cell: 'inconnu', gives: null },
  ],
};

/** Letters that are taken for digits when a paper is scanned. */
const ocr: CellDefect = {
  id: 'NUM-OCR',
  applies: isFigureColumn,
  repair(text) {
    if (!/\d/.test(text) || !/^[\dOolI|BSZ\s.,-]+$/.test(text) || !/[OolI|BSZ]/.test(text))
      return undefined;
    const digits = text.replace(/[Oo]/g, '0').replace(/[lI|]/g, '1').replace(/[BSZ]/g, '8');
    return readFigure(digits) === undefined ? undefined : reported();
  },
  examples: [
    { field: COUNT, cell: '1O0', gives: { class: 'R' } },
    { field: AMOUNT, cell: 'l2,50', gives: { class: 'R' } },
    { field: COUNT, cell: '100', gives: null },
    { field: COUNT, cell: 'SOLO', gives: null },
  ],
};

/** Words where a figure is due: `douze`, `environ 12`, `12 à 15`. */
const words: CellDefect = {
  id: 'NUM-TEXT',
  applies: isFigureColumn,
  repair: (text) => (/\p{L}|\d\s*[-–/]\s*\d/u.test(text) ? reported() : undefined),
  examples: [
    { field: COUNT, cell: 'douze', gives: { class: 'R' } },
    { field: AMOUNT, cell: 'environ 12', gives: { class: 'R' } },
    { field: COUNT, cell: '12-15', gives: { class: 'R' } },
    { field: AMOUNT, cell: '1e5', gives: null },
    { field: AMOUNT, cell: '?', gives: null },
  ],
};

/** In this order; words come last, after all that may be read. */
export const formulaErrors: readonly AnyCellDefect[] = [error, errorInText];
export const maskedNumbers: readonly AnyCellDefect[] = [masked, ocr];
export { words as numberWords };
