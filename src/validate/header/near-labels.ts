import { labelKey } from '../../base/folding.ts';
import type { Field } from '../../schema/model.ts';
import type { Header } from '../../table/batch.ts';
import { isLossyForm, isMistyped, withoutMojibake } from './label-faults.ts';
import { labelText } from './label-text.ts';
import { abbreviated, meaningfulWords, sameWords } from './label-words.ts';
import type { HeaderMatch } from './match-header.ts';

/** Why an unknown column is likely to be an absent field. */
export type Nearness = 'case' | 'spelling' | 'title' | 'words' | 'typo';

/** An unknown column (from 0) and the absent field that it most likely is. */
export interface NearLabel {
  readonly column: number;
  readonly field: Field;
  readonly nearness: Nearness;
}

/** A longer text is no label: an unclosed quote swallowed it. */
const LONGEST_LABEL = 500;
/** Columns times fields that are compared, at most: in a wider header, a likeness means nothing. */
const MOST_PAIRS = 100_000;

/** From the surest to the least sure. A name is a field's own one, or its title. */
const TIERS: readonly (readonly [Nearness, (label: string, field: Field) => boolean])[] = [
  ['case', (label, { name }) => label.toLowerCase() === name.toLowerCase()],
  ['spelling', (label, { name }) => isRespelt(label, name)],
  ['title', (label, { title }) => title !== undefined && isRespelt(label, title)],
  ['words', (label, { name, title }) => saysTheSame(label, name) || saysTheSame(label, title)],
  ['typo', (label, { name }) => isMistyped(label, name)],
];

/**
 * Pairs the columns that the schema does not know with the fields that the file lacks, when they
 * are alike. A pair is kept only when neither side has another one as good: close names are not
 * stolen.
 */
export function nearLabels(
  header: Header,
  match: HeaderMatch,
  fields: readonly Field[],
): readonly NearLabel[] {
  const labels = header.columns.map(labelText);
  let absent = fields.filter((_field, index) => match.columns[index] === undefined);
  let columns = unknownColumns(labels, match, MOST_PAIRS / Math.max(1, absent.length));
  const found: NearLabel[] = [];
  for (const [nearness, isNear] of TIERS) {
    const pairs = mutual(columns, absent, (column, field) => isNear(labels[column] ?? '', field));
    for (const [column, field] of pairs) found.push({ column, field, nearness });
    columns = columns.filter((column) => !pairs.some(([taken]) => taken === column));
    absent = absent.filter((field) => !pairs.some(([, taken]) => taken === field));
  }
  return found.sort((a, b) => a.column - b.column);
}

/** The first columns to find a field for: without one, their label coming for the first time. */
function unknownColumns(
  labels: readonly string[],
  match: HeaderMatch,
  most: number,
): readonly number[] {
  const seen = new Set<string>();
  const columns: number[] = [];
  for (const [index, label] of labels.entries()) {
    if (columns.length >= most) break;
    if (seen.has(label)) continue;
    seen.add(label);
    if (label === '' || label.length > LONGEST_LABEL) continue;
    if (match.fields[index] === undefined) columns.push(index);
  }
  return columns;
}

/** The pairs in which each side has the other as its only match. */
function mutual(
  columns: readonly number[],
  fields: readonly Field[],
  isNear: (column: number, field: Field) => boolean,
): readonly (readonly [number, Field])[] {
  return columns.flatMap((column): [number, Field][] => {
    const near = fields.filter((field) => isNear(column, field));
    const [field] = near;
    if (field === undefined || near.length > 1) return [];
    const rivals = columns.filter((other) => other !== column && isNear(other, field));
    return rivals.length === 0 ? [[column, field]] : [];
  });
}

/** Case, accents and separators apart, also once a wrong decoding is undone. */
function isRespelt(label: string, name: string): boolean {
  const key = labelKey(name);
  if (key === '') return false;
  const undone = withoutMojibake(label);
  return (
    labelKey(label) === key ||
    (undone !== undefined && labelKey(undone) === key) ||
    isLossyForm(label, name)
  );
}

function saysTheSame(label: string, name: string | undefined): boolean {
  if (name === undefined) return false;
  const [a, b] = [meaningfulWords(label), meaningfulWords(name)];
  return sameWords(a, b) || abbreviated(a, b);
}
