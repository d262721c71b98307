import { allBut } from '../../../schema/pattern/all-but.ts';
import type { KernelSpec } from '../../../table/kernels/spec.ts';
import type { AnyCellDefect, CellDefect } from '../../defect.ts';
import { isCoordinate } from '../geography/role.ts';
import { reported, settled } from '../settle.ts';
import { isFigureColumn, readFigure, spellFigure } from './figure.ts';
import { NumberMarks } from './number-marks.ts';

const AMOUNT = { name: 'montant', type: 'number' } as const;
const COUNT = { name: 'nombre', type: 'integer' } as const;

/** `1,200` in a column that parts its thousands by commas. */
const commaThousands: CellDefect<NumberMarks> = {
  id: 'NUM-COMMA-THOUSANDS',
  applies: isFigureColumn,
  evidence: () => new NumberMarks(),
  repair(text, { column, evidence }) {
    const figure = readFigure(text);
    if (figure?.form !== 'comma-three') return undefined;
    if (evidence.english === 0 || evidence.french > 0) return undefined;
    return settled(column, 'C', spellFigure(column, figure.readings[1] ?? ''));
  },
  examples: [
    { field: AMOUNT, cell: '1,200', others: ['1,234.50'], gives: { class: 'C', after: '1200' } },
    { field: COUNT, cell: '1,200', others: ['1,234,567'], gives: { class: 'C', after: '1200' } },
    { field: AMOUNT, cell: '1,200', others: ['1,234.50', '12,5'], gives: null },
    { field: AMOUNT, cell: '1,200', gives: null },
  ],
};

/** Whether a point may part thousands: commas are decimal, and no right cell has a decimal point. */
const isDotted = ({ french, english, points }: NumberMarks): boolean =>
  french > 0 && english === 0 && points === 0;

/** Proves any cell of a column of figures: there is nothing to say of those that are right. */
const ANYTHING: KernelSpec = { kind: 'length', minBytes: 0, maxBytes: 1_000_000, empty: true };

/**
 * `1.234`, refused or right, in a column that writes its decimals with a comma and never with a
 * point: a thousand, perhaps. Once the commas are repaired, the points that they became speak against it.
 */
const dotThousands: CellDefect<NumberMarks> = {
  id: 'NUM-DOT-THOUSANDS',
  applies: (column) => isFigureColumn(column) && !isCoordinate(column),
  evidence: () => new NumberMarks(),
  everyCell: true,
  silence(_column, evidence) {
    if (evidence === undefined) return allBut('[+-]?\\d*\\.\\d+');
    return isDotted(evidence) ? allBut('[+-]?[1-9]\\d{0,2}\\.\\d{3}') : ANYTHING;
  },
  repair(text, { column, evidence }) {
    const figure = readFigure(text);
    if (figure?.form !== 'dot-three') return undefined;
    if (!isDotted(evidence)) return undefined;
    return settled(column, 'C', spellFigure(column, figure.readings[1] ?? ''));
  },
  examples: [
    { field: AMOUNT, cell: '1.234', others: ['12,50'], gives: { class: 'C', after: '1234' } },
    { field: COUNT, cell: '1.234', others: ['1.234.567'], gives: { class: 'C', after: '1234' } },
    { field: AMOUNT, cell: '1.234', others: ['12.50'], gives: null },
    { field: AMOUNT, cell: '1.234', others: ['12,50', '12.5'], gives: null },
    { field: AMOUNT, cell: '1.2345', others: ['12,50'], gives: null },
    {
      field: { name: 'y', type: 'number', constraints: { maximum: 90 } },
      cell: '48.856',
      others: ['48,85'],
      gives: null,
    },
  ],
};

/** `1,200` where nothing tells a decimal from a thousand. */
const ambiguous: CellDefect = {
  id: 'NUM-AMBIGUOUS',
  applies: isFigureColumn,
  repair(text) {
    const figure = readFigure(text);
    if (figure?.form !== 'comma-three' && figure?.form !== 'dot-three') return undefined;
    const [decimal = '', thousand = ''] = figure.readings;
    return reported(undefined, { decimal, thousand });
  },
  examples: [
    { field: AMOUNT, cell: '1,200', gives: { class: 'R' } },
    { field: COUNT, cell: '1,000', gives: { class: 'R' } },
    { field: COUNT, cell: '1.000', gives: { class: 'R' } },
    { field: AMOUNT, cell: '1.200', gives: null },
    { field: AMOUNT, cell: '0,200', gives: null },
  ],
};

export const thousands: readonly AnyCellDefect[] = [commaThousands, dotThousands, ambiguous];
