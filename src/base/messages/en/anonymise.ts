import type { Param } from '../../finding.ts';
import { and } from '../lists.ts';
import type { NoteTexts } from '../notes.ts';
import { say } from '../say.ts';
import { operatorFacts } from './anonymise/operators.ts';

const many = (count: Param | undefined, one: string, several: string): string =>
  `${number(count)} ${Number(count) === 1 ? one : several}`;

/** `1,192` */
function number(value: Param | undefined): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `4.0%` */
function percent(share: Param | undefined): string {
  const value = 100 * Number(share);
  if (value > 0 && value < 0.005) return 'less than 0.01%';
  const digits = value >= 10 || value === 0 ? 0 : value >= 0.95 ? 1 : 2;
  return `${value.toFixed(digits)}%`;
}

const real = (value: Param | undefined): string =>
  Number(value)
    .toFixed(3)
    .replace(/\.?0+$/, '');
const list = (names: Param | undefined): string =>
  and(Array.isArray(names) ? names.map(String) : [say(names)]);

const LEVELS: Readonly<Record<string, string>> = {
  '*': 'all values as one (*)',
  'five-years': 'bands of five years',
  epci: 'EPCI',
  departement: 'département',
};

function level(name: Param | undefined): string {
  const text = say(name);
  if (/^\d+(\.\d+)?$/.test(text)) return `bands of ${text}`;
  if (/^-\d+$/.test(text)) return `last ${text.slice(1)} character(s) hidden`;
  if (text.startsWith('groups-')) return `groups of the plan, level ${text.slice(7)}`;
  return LEVELS[text] ?? text;
}

const FAULTS: Readonly<Record<string, string>> = {
  unreadable: 'unreadable',
  ambiguous: 'with several possible readings',
  unknown: 'not in the official list',
};

/** What `odc anonymize` tells, by code. */
export const anonymise = {
  // What happened.
  'columns-removed': ({ columns }) =>
    `Column${Array.isArray(columns) && columns.length > 1 ? 's' : ''} removed: ${list(columns)}`,
  'rows-dropped': ({ rows, share }) =>
    `${many(rows, 'row', 'rows')} removed by the rules of the plan (${percent(share)})`,
  'rows-suppressed': ({ rows, share }) =>
    `${many(rows, 'row', 'rows')} removed by the search (${percent(share)})`,
  ...operatorFacts,
  'column-widened': ({ field, level: name }) => `${say(field)} → ${level(name)}`,
  'search-proven': ({ nodes }) =>
    `No other combination of levels loses less information (${many(nodes, 'combination', 'combinations')} examined)`,
  'search-not-proven': ({ nodes }) =>
    `Search stopped after ${many(nodes, 'combination', 'combinations')}: a better one may exist`,
  'search-mondrian': () => 'Local cut (Mondrian): bands differ from group to group and overlap',
  'target-unreachable': ({ k }) =>
    `No generalisation reaches the target (k = ${say(k)}) without removing too many rows`,
  'cells-hidden': ({ hidden, cells, few, dominated, secondary }) =>
    Number(hidden) === 0
      ? `None of the ${number(cells)} cells is hidden`
      : `${many(hidden, 'cell', 'cells')} hidden of ${number(cells)}: ${number(few)} of too few units, ${number(dominated)} dominated by one, ${number(secondary)} so that totals do not give them away`,
  'cells-emptied': ({ field, cells, fault }) =>
    `${say(field)}: ${many(cells, 'cell', 'cells')} emptied, ${FAULTS[say(fault)] ?? say(fault)}`,
  'homogeneous-class': ({ field }) =>
    `In one group at least, all rows have the same value of “${say(field)}”: it can be deduced (ask for l: 2)`,
  'extra-cells-left-out': ({ rows }) =>
    `${many(rows, 'row has', 'rows have')} cells beyond the header: they are not published`,
  'blank-lines-left-out': ({ rows }) => `${many(rows, 'blank line', 'blank lines')} left out`,
  'amounts-unreadable': ({ cells }) =>
    `${many(cells, 'unreadable amount', 'unreadable amounts')} counted for nothing`,

  // How figures are to be read.
  'empty-is-a-value': () => 'An empty cell is a value like another',
  'suppressed-rows-are-removed': () => 'Removed rows are not in the file and make no group',
  'entropy-is-real': () => 'Entropy diversity is not rounded',
  distances: () =>
    'Distance t: numbers in their order, texts all equally far, unless the plan says otherwise',
  'whole-file': () => 'Risks computed as if the file were the whole population',
  population: () => 'Journalist and marketer risks computed on the population given',
  threshold: ({ threshold }) => `Cells of fewer than ${say(threshold)} units are hidden`,
  dominance: ({ dominance }) =>
    `Cells of which one unit makes more than ${percent(dominance)} are hidden`,
  'row-order-kept': () =>
    'The order of rows is kept: if it follows a name, sort the file otherwise',

  // What the attack noted.
  'no-identifier': () => 'the plan neither removes nor replaces an identifier',
  'no-detector': () => 'detection of personal data not available',
  'no-quasi': () => 'the plan declares no quasi-identifiers (quasi)',
  'no-target': () => 'the plan sets no target',
  'no-row': () => 'no row',
  'no-shared-column': () => 'no column in common',
  'columns-differ': () => 'the columns read again are not those written',
  'rows-differ': ({ rows, expected }) =>
    `${number(rows)} rows read again instead of ${number(expected)}`,
  'ragged-rows': ({ rows }) => `${many(rows, 'row has', 'rows have')} the wrong number of cells`,
  'cell-unknown': ({ row }) => `row ${say(row)} is no cell of the table`,
  'hidden-cell-written': ({ row }) => `the hidden cell of row ${say(row)} shows a number`,
  'k-missed': ({ k, asked }) => `k = ${say(k)} instead of ${say(asked)}`,
  'l-missed': ({ reached, asked }) => `l = ${say(reached)} instead of ${say(asked)}`,
  'entropy-missed': ({ reached, asked }) =>
    `entropy diversity ${real(reached)} instead of ${real(asked)}`,
  't-missed': ({ t, asked }) => `t = ${real(t)} instead of ${real(asked)} at most`,
  'column-singles-out': ({ field, share }) =>
    `“${say(field)}” has a different value for ${percent(share)} of rows: with it, k is 1. Add it to quasi or sensitive, generalise it, or say why it stays (operator: keep)`,
  'unkeyed-digest': ({ field }) =>
    `“${say(field)}” holds digests without a key of the original values: anyone can compute them again. Remove the column or replace it with a token`,
  'identifier-found': ({ field, source, cells }) =>
    `${many(cells, 'cell', 'cells')} of “${say(field)}” give back a value of “${say(source)}” in clear. Treat “${say(field)}” as well`,
  'quasi-not-declared': ({ field, category }) =>
    `“${say(field)}” (${say(category)}) identifies when combined and is not in quasi: measures do not cover it`,
  'personal-data-seen': ({ field, category }) => `“${say(field)}”: ${say(category)}`,
  'detectors-advice': () => 'Add these columns to the plan, or say why they stay (operator: keep)',
  accepted: ({ field, reason }) => `“${say(field)}”: publication accepted (${say(reason)})`,
  'matched-rows': ({ rows, of, columns }) =>
    `${many(rows, 'row is', 'rows are')} found one to one in the previous release, out of ${number(of)} (columns in common: ${list(columns)})`,
  'cells-computable': ({ cells }) =>
    `${many(cells, 'hidden cell', 'hidden cells')} can be computed from totals`,
  'hidden-sums': ({ lines }) =>
    `${many(lines, 'total gives', 'totals give')} away the sum of hidden cells which, together, break the threshold or the dominance (strict: true protects them too)`,
  'narrow-interval': ({ share }) => `a hidden cell can be estimated within ${percent(share)}`,
  'whole-lines': ({ lines }) =>
    `${many(lines, 'line has', 'lines have')} all their people in one cell: its value holds for each of them`,
  'intervals-skipped': ({ cells }) =>
    `too many hidden cells (${number(cells)}) to compute the interval of each; none follows from sums`,

  'check/reread': () => 'File read again',
  'check/detectors': () => 'Search for personal data',
  'check/target': () => 'Target measured again',
  'check/singling-out': () => 'Columns that single someone out',
  'check/digests': () => 'Digests without a key',
  'check/identifiers': () => 'Original identifiers',
  'check/previous': () => 'Match with the previous release',
  'check/hidden-cells': () => 'Computation of hidden cells',

  // What may be said of the output: never that it is anonymous.
  'verdict/refused': () => 'The file did not withstand the attack: it was removed',
  'verdict/unreachable': () => 'Nothing was written',
  'verdict/pseudonymised': () =>
    'Pseudonymised data: still personal, each person keeps a value that follows them. Publishing them takes a law, consent or article D. 312-1-3 of the CRPA',
  'verdict/target-met': ({ quasi }) =>
    `Identifiers removed, target met on the quasi-identifiers declared (${list(quasi)}). What else someone may know is still to be judged`,
  'verdict/measured': ({ quasi }) =>
    `Identifiers removed; quasi-identifiers remain: ${list(quasi)}. No target was set`,
  'verdict/not-measured': () =>
    'Identifiers removed; nothing was measured, as no quasi-identifiers were declared',
  'verdict/aggregated': () =>
    'Protected table of counts: small cells, and those that would give them away, are hidden',

  'key/none': () => 'No key',
  'key/file': () => 'Key read from a file: tokens will be the same with it',
  'key/generated': () => 'Key drawn then destroyed: tokens will not be the same another time',

  // Why a plan proposes what it does.
  found: ({ category }) => `${say(category)}`,
  'direct-identifier': () => 'names a person',
  'file-number': () => 'number that follows a person: token, so still personal data',
  'free-text': () => 'free text: only a person can clear it',
  'precise-place': () => 'precise place',
  'quasi-identifier': ({ category }) =>
    `identifies when combined${say(category) === '' ? '' : ` (${say(category)})`}`,
  'maybe-allowed': ({ category }) => `may be publishable: ${say(category)}`,
  'to-review': ({ category }) => `to review: ${say(category)}`,
  opposition: () => 'people who objected to the publication',
  'opposition-column': () => 'serves to remove rows, is not published',
  'many-values': ({ share }) =>
    `${percent(share)} of values differ: to review, may single someone out`,
  kept: () => 'published as it is',
  'nothing-found': ({ rows }) =>
    `Nothing was recognised as personal in ${many(rows, 'row', 'rows')}: yours to judge`,
  'quasi-measured': ({ k, uniques, rows }) =>
    `as it stands, k = ${say(k)} and ${many(uniques, 'row', 'rows')} alone of ${number(rows)}`,
  'target-usual': ({ k }) => `k = ${say(k)}: usual threshold for open data on people`,
} satisfies NoteTexts;
