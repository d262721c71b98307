import { whereIs } from '../../../base/french/where-is.ts';
import type {
  AnyCellDefect,
  CellDefect,
  DefectExample,
  Outcome,
  RepairColumn,
} from '../../defect.ts';
import { reported } from '../settle.ts';
import { isPoint } from './role.ts';
import {
  exchangedPoint,
  isSwapped,
  type PointTexts,
  pointTexts,
  spellPoint,
} from './spell-point.ts';

const LIST = { name: 'coordonneesXY', type: 'geopoint', format: 'array' } as const;
const PAIR = { name: 'lieu', type: 'geopoint' } as const;

/** Proposes a point, exchanged when it is in France only so: nothing says the order of a bare pair. */
function proposed(column: RepairColumn, point: PointTexts | undefined): Outcome | undefined {
  if (point === undefined) return undefined;
  const swapped = isSwapped(point);
  // `12,5` is a figure as well: two numbers are a place when they are one of France.
  if (!swapped && whereIs(Number(point.longitude), Number(point.latitude)) !== 'france') {
    return undefined;
  }
  const after = spellPoint(column, swapped ? exchangedPoint(point) : point);
  return after === undefined
    ? undefined
    : { class: 'C', after, ...(swapped ? { reason: 'exchanged' } : {}) };
}

function loose(id: string, pattern: RegExp, examples: readonly DefectExample[]): CellDefect {
  return {
    id,
    applies: isPoint,
    repair(text, { column }) {
      const [, first, second] = pattern.exec(text) ?? [];
      return first === undefined || second === undefined
        ? undefined
        : proposed(column, pointTexts(first, second));
    },
    examples,
  };
}

const F = '([+-]?\\d{1,3}(?:\\.\\d+)?)';
const C = '([+-]?\\d{1,3},\\d+)';

/** Another mark than the comma between the two. */
const pair = loose(
  'GEO-PAIR',
  new RegExp(`^[\\[(]?\\s*${F}(?:\\s*[;/|]\\s*|\\s+)${F}\\s*[\\])]?$`),
  [
    { field: LIST, cell: '2.35;48.85', gives: { class: 'C', after: '[2.35, 48.85]' } },
    { field: PAIR, cell: '2.35 48.85', gives: { class: 'C', after: '2.35, 48.85' } },
    {
      field: LIST,
      cell: '48.85;2.35',
      gives: { class: 'C', after: '[2.35, 48.85]', reason: 'exchanged' },
    },
    { field: LIST, cell: '2.35', gives: null },
    { field: { name: 'lot' }, cell: '2.35;48.85', gives: null },
  ],
);

/** Brackets that are missing, or that the format does not have. */
const bracket = loose('GEO-BRACKET', new RegExp(`^[\\[({]?\\s*${F}\\s*,\\s*${F}\\s*[\\])}]?$`), [
  { field: LIST, cell: '2.35, 48.85', gives: { class: 'C', after: '[2.35, 48.85]' } },
  { field: LIST, cell: '[2.35, 48.85', gives: { class: 'C', after: '[2.35, 48.85]' } },
  { field: PAIR, cell: '(2.35,48.85)', gives: { class: 'C', after: '2.35, 48.85' } },
  { field: LIST, cell: '[2.35, 48.85]', gives: null },
  { field: LIST, cell: '12,5', gives: null },
  { field: LIST, cell: '2.35, 48.85, 12', gives: null },
]);

/** Decimal commas. */
const commas = loose(
  'GEO-COMMAS',
  new RegExp(`^[\\[(]?\\s*"?${C}"?(?:\\s*[;/|,]\\s*|\\s+)"?${C}"?\\s*[\\])]?$`),
  [
    { field: LIST, cell: '2,35;48,85', gives: { class: 'C', after: '[2.35, 48.85]' } },
    { field: PAIR, cell: '2,35, 48,85', gives: { class: 'C', after: '2.35, 48.85' } },
    { field: PAIR, cell: '["2,35", "48,85"]', gives: { class: 'C', after: '2.35, 48.85' } },
    { field: PAIR, cell: '2,35', gives: null },
    { field: PAIR, cell: '2.35,48.85', gives: null },
  ],
);

const THREE = new RegExp(`^[\\[(]?\\s*${F}\\s*,\\s*${F}\\s*,\\s*-?\\d+(?:\\.\\d+)?\\s*[\\])]?$`);

/** Three figures: the height is to be taken away by whoever knows that it is one. */
const altitude: CellDefect = {
  id: 'GEO-ALTITUDE',
  applies: isPoint,
  repair(text) {
    const [, first, second] = THREE.exec(text) ?? [];
    if (first === undefined || second === undefined) return undefined;
    // `2,48,85`: decimal commas, not three figures.
    if (!first.includes('.') && !second.includes('.')) return undefined;
    const [longitude, latitude] = [Number(first), Number(second)];
    const where = whereIs(longitude, latitude);
    return where === 'france' || where === 'swapped' ? reported() : undefined;
  },
  examples: [
    { field: LIST, cell: '[2.35, 48.85, 35]', gives: { class: 'R' } },
    { field: LIST, cell: '[2.35, 48.85]', gives: null },
    { field: LIST, cell: '2,48,85', gives: null },
  ],
};

export const loosePairs: readonly AnyCellDefect[] = [commas, pair, bracket, altitude];
