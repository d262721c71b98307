import type { AnyCellDefect, CellDefect, DefectExample } from '../../defect.ts';
import { isCoordinate } from '../geography/role.ts';
import { settled } from '../settle.ts';
import { type Form, isFigureColumn, readFigure, spellFigure } from './figure.ts';

const AMOUNT = { name: 'montant', type: 'number' } as const;
const COUNT = { name: 'nombre', type: 'integer' } as const;
const COMMA = { name: 'montant', type: 'number', decimalChar: ',' } as const;
const LATITUDE = { name: 'y', type: 'number', constraints: { minimum: -90, maximum: 90 } } as const;

/** A way of writing figures that leaves no doubt. */
function marks(id: string, forms: readonly Form[], examples: readonly DefectExample[]): CellDefect {
  return {
    id,
    applies: isFigureColumn,
    repair(text, { column }) {
      const figure = readFigure(text);
      if (figure === undefined || !forms.includes(figure.form)) return undefined;
      const [reading = ''] = figure.readings;
      return settled(column, 'A', spellFigure(column, reading));
    },
    examples,
  };
}

const french = marks(
  'NUM-FRENCH',
  ['french'],
  [
    { field: AMOUNT, cell: '12,50', gives: { class: 'A', after: '12.50' } },
    { field: AMOUNT, cell: '\u2212 1234,5', gives: { class: 'A', after: '-1234.5' } },
    { field: AMOUNT, cell: '0,125', gives: { class: 'A', after: '0.125' } },
    { field: AMOUNT, cell: ',5', gives: { class: 'A', after: '0.5' } },
    {
      field: AMOUNT,
      cell: '123456789012345678,90',
      gives: { class: 'A', after: '123456789012345678.90' },
    },
    { field: AMOUNT, cell: '1,200', gives: null },
    { field: AMOUNT, cell: '12,5,6', gives: null },
    { field: COMMA, cell: '12,5', gives: null },
    { field: { name: 'siret', type: 'integer' }, cell: '12,5', gives: null },
  ],
);

const grouping = marks(
  'NUM-GROUPING',
  ['groups'],
  [
    { field: AMOUNT, cell: '1 234,50', gives: { class: 'A', after: '1234.50' } },
    { field: AMOUNT, cell: '1\u202f234\u00a0567', gives: { class: 'A', after: '1234567' } },
    { field: COUNT, cell: '1 234', gives: { class: 'A', after: '1234' } },
    { field: COUNT, cell: '1 234,00', gives: { class: 'A', after: '1234' } },
    { field: COMMA, cell: '1 234.5', gives: { class: 'A', after: '1234,5' } },
    { field: AMOUNT, cell: '12 34', gives: null },
    { field: AMOUNT, cell: '1 2345', gives: null },
    { field: { name: 'montant', type: 'number', groupChar: ' ' }, cell: '1 234', gives: null },
  ],
);

const dotGroups = marks(
  'NUM-DOT-GROUPS',
  ['dot-groups'],
  [
    { field: AMOUNT, cell: '1.234,56', gives: { class: 'A', after: '1234.56' } },
    { field: AMOUNT, cell: '1.234.567', gives: { class: 'A', after: '1234567' } },
    { field: AMOUNT, cell: '1.23.456', gives: null },
    { field: AMOUNT, cell: '1.234', gives: null },
  ],
);

const english = marks(
  'NUM-ENGLISH',
  ['english'],
  [
    { field: AMOUNT, cell: '1,234.56', gives: { class: 'A', after: '1234.56' } },
    { field: AMOUNT, cell: '-1,234,567', gives: { class: 'A', after: '-1234567' } },
    { field: AMOUNT, cell: '1,23,456', gives: null },
    { field: AMOUNT, cell: '1,200', gives: null },
  ],
);

/** A dot where the field writes a comma, or the typographic minus. */
const plain = marks(
  'NUM-FRENCH',
  ['plain'],
  [
    { field: COMMA, cell: '12.5', gives: { class: 'A', after: '12,5' } },
    { field: AMOUNT, cell: '\u22125', gives: { class: 'A', after: '-5' } },
    { field: AMOUNT, cell: '12.5', gives: null },
    { field: COUNT, cell: '12.5', gives: null },
  ],
);

/** `48,856` where a thousand would be out of bounds: the field leaves one reading. */
const bounded: CellDefect = {
  id: 'NUM-FRENCH',
  applies: (column) => column.type === 'number' && isFigureColumn(column),
  repair(text, { column }) {
    const figure = readFigure(text);
    if (figure?.form !== 'comma-three' && figure?.form !== 'dot-three') return undefined;
    const [decimal = '', thousand = ''] = figure.readings;
    // No place stands at 48856 degrees, whether or not the field says so.
    if (column.accepts(thousand) && !isCoordinate(column)) return undefined;
    return settled(column, 'A', spellFigure(column, decimal), { reason: 'bounded' });
  },
  examples: [
    { field: LATITUDE, cell: '48,856', gives: { class: 'A', after: '48.856', reason: 'bounded' } },
    {
      field: { name: 'latitude', type: 'number' },
      fields: [{ name: 'longitude', type: 'number' }],
      cell: '48,856',
      gives: { class: 'A', after: '48.856', reason: 'bounded' },
    },
    { field: AMOUNT, cell: '48,856', gives: null },
    { field: LATITUDE, cell: '148,856', gives: null },
  ],
};

export const numberMarks: readonly AnyCellDefect[] = [
  french,
  grouping,
  dotGroups,
  english,
  plain,
  bounded,
];
