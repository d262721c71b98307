import { labelWords } from '../../base/folding.ts';
import { FRENCH_BOXES, isInsideAny } from '../../base/french/territories.ts';
import type { Field } from '../../schema/model.ts';
import { type PointColumns, pointColumns } from '../../schema/points/point-columns.ts';
import { readPoint } from '../../schema/points/read-point.ts';
import type { Batch, Header, Observer } from '../../table/batch.ts';
import { readPeriod } from './read-period.ts';

/** What one walk over a table tells of its data: sums and limits, no cell of anyone. */
export interface TableFacts {
  readonly columns: readonly string[];
  /** Columns that hold dates, months or years, with what they cover. */
  readonly dates: readonly DateColumn[];
  /** West, south, east, north of the points in France. */
  readonly bbox?: readonly [number, number, number, number];
}

export interface DateColumn {
  readonly label: string;
  /** Cells that were read as a date. */
  readonly cells: number;
  readonly start: string;
  readonly end: string;
  /** True when every cell is a year alone. */
  readonly isYear: boolean;
}

/** A birth or a death dates a person, not the data. */
const NOT_A_PERIOD: ReadonlySet<string> = new Set(['naissance', 'deces', 'birth', 'naiss']);
const DATE_TYPES: ReadonlySet<string> = new Set(['date', 'datetime', 'year', 'yearmonth']);
const DATE_WORDS: ReadonlySet<string> = new Set([
  'date', 'dates', 'annee', 'an', 'exercice', 'millesime', 'jour', 'mois', 'year', 'debut', 'fin',
]); // biome-ignore format: words
/** A column is one of dates when at least this share of its filled cells are. */
const SHARE = 0.9;

interface Candidate {
  readonly index: number;
  readonly label: string;
  filled: number;
  cells: number;
  years: number;
  start: string;
  end: string;
}

/**
 * Watches a table for what its description needs.
 * @param fields of its schema, by the label of their column; without them labels alone tell
 */
export function watchFacts(fields: ReadonlyMap<string, Field> = new Map()): Observer<TableFacts> {
  let columns: readonly string[] = [];
  let candidates: Candidate[] = [];
  let points: readonly PointColumns[] = [];
  const box = { west: 181, south: 91, east: -181, north: -91 };
  return {
    start(header: Header) {
      columns = header.columns;
      candidates = columns.flatMap((label, index) =>
        isDated(label, fields.get(label))
          ? [{ index, label, filled: 0, cells: 0, years: 0, start: '9999-12-31', end: '' }]
          : [],
      );
      points = pointColumns(
        columns.map((label, index) => ({ index, label, field: fields.get(label) })),
      );
    },
    batch(batch: Batch) {
      for (let row = 0; row < batch.rows; row++) {
        for (const candidate of candidates) widen(candidate, batch.text(row, candidate.index));
        for (const one of points.slice(0, 1)) widenBox(box, one, batch, row);
      }
    },
    end() {
      const dates = candidates
        .filter(({ cells, filled }) => cells > 0 && cells >= SHARE * filled)
        .map(({ label, cells, start, end, years }) => ({
          label,
          cells,
          start,
          end,
          isYear: years === cells,
        }));
      const { west, south, east, north } = box;
      return {
        columns,
        dates,
        ...(west < east && south < north ? { bbox: [west, south, east, north] } : {}),
      };
    },
  };
}

function isDated(label: string, field: Field | undefined): boolean {
  const words = labelWords(label);
  if (words.some((word) => NOT_A_PERIOD.has(word))) return false;
  if (field !== undefined && DATE_TYPES.has(field.type)) return true;
  return words.some((word) => DATE_WORDS.has(word));
}

function widen(candidate: Candidate, text: string): void {
  if (text === '') return;
  candidate.filled += 1;
  const period = readPeriod(text);
  if (period === undefined) return;
  candidate.cells += 1;
  if (period.isYear) candidate.years += 1;
  if (period.start < candidate.start) candidate.start = period.start;
  if (period.end > candidate.end) candidate.end = period.end;
}

function widenBox(
  box: { west: number; south: number; east: number; north: number },
  columns: PointColumns,
  batch: Batch,
  row: number,
): void {
  const point = readPoint(columns, batch, row);
  if (point === undefined || !isInsideAny(point.longitude, point.latitude, FRENCH_BOXES)) return;
  box.west = Math.min(box.west, point.longitude);
  box.south = Math.min(box.south, point.latitude);
  box.east = Math.max(box.east, point.longitude);
  box.north = Math.max(box.north, point.latitude);
}
