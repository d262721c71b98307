import type { Measures } from '../risk/measures.ts';
import { type Note, note } from './attack/check.ts';
import type { AnonymisationReport } from './report.ts';

type Facts = Pick<AnonymisationReport, 'operators' | 'rows' | 'search' | 'aggregate'>;

/** What happened, the plain facts first: columns, rows, levels, then what could not be treated. */
export function factsOf({ operators, rows, search, aggregate }: Facts): readonly Note[] {
  const dropped = rows.dropped.reduce((sum, count) => sum + count, 0);
  const removed = operators
    .filter(({ status }) => status === 'removed')
    .map(({ column }) => column);
  return [
    ...(removed.length === 0 ? [] : [note('columns-removed', { columns: removed })]),
    ...(dropped === 0
      ? []
      : [note('rows-dropped', { rows: dropped, share: dropped / Math.max(1, rows.read) })]),
    ...(rows.suppressed === 0
      ? []
      : [note('rows-suppressed', { rows: rows.suppressed, share: rows.suppressedShare })]),
    ...treatedFacts(operators),
    ...(search?.levels ?? []).flatMap(({ column, level }) =>
      level === 'as-is' ? [] : [note('column-widened', { field: column, level })],
    ),
    ...(search === null ? [] : [searchFact(search)]),
    ...(aggregate === null
      ? []
      : [
          note('cells-hidden', {
            hidden: aggregate.cells - aggregate.shown,
            cells: aggregate.cells,
            few: aggregate.few,
            dominated: aggregate.dominated,
            secondary: aggregate.secondary,
          }),
        ]),
    ...emptiedFacts(operators),
    ...(rows.tooLong === 0 ? [] : [note('extra-cells-left-out', { rows: rows.tooLong })]),
    ...(rows.blank === 0 ? [] : [note('blank-lines-left-out', { rows: rows.blank })]),
  ];
}

function treatedFacts(operators: Facts['operators']): Note[] {
  return operators
    .filter(({ status }) => status !== 'removed')
    .map(({ column, operator, params }) => {
      const told = Object.entries(params).filter(([, value]) => typeof value !== 'object');
      return note('column-treated', {
        field: column,
        operator,
        ...Object.fromEntries(told.map(([key, value]) => [key, String(value)])),
      });
    });
}

function searchFact({ algorithm, proven, judged }: NonNullable<Facts['search']>): Note {
  if (algorithm === 'mondrian') return note('search-mondrian');
  return note(proven ? 'search-proven' : 'search-not-proven', { nodes: judged });
}

function emptiedFacts(operators: Facts['operators']): Note[] {
  return operators.flatMap(({ column, emptied }) =>
    Object.entries(emptied).flatMap(([fault, cells]) =>
      cells === 0 ? [] : [note('cells-emptied', { field: column, cells, fault })],
    ),
  );
}

/** What k does not show: a class in which everyone has the same value. */
export function homogeneityFacts(after: Measures | null): readonly Note[] {
  return (after?.sensitive ?? [])
    .filter(({ distinct }) => distinct === 1)
    .map(({ column }) => note('homogeneous-class', { field: column }));
}

/** How the figures of a measure are to be read. */
export const MEASURE_CONVENTIONS: readonly Note[] = [
  note('empty-is-a-value'),
  note('entropy-is-real'),
  note('distances'),
];

/** How those of an application are. */
export function conventionsOf(hasMeasures: boolean, hasPopulation: boolean): readonly Note[] {
  if (!hasMeasures) return [note('row-order-kept')];
  return [
    ...MEASURE_CONVENTIONS,
    note('suppressed-rows-are-removed'),
    note(hasPopulation ? 'population' : 'whole-file'),
    note('row-order-kept'),
  ];
}
