import { labelKey } from '../../base/folding.ts';
import { fieldForms } from '../../schema/match/field-forms.ts';
import { formsOf } from '../../schema/match/label-forms.ts';
import type { Field } from '../../schema/model.ts';
import { type Answers, decisionOn } from '../answers.ts';
import { CharacterCleaner } from '../cells/clean-characters.ts';
import { trimmed } from '../cells/outer-space.ts';
import type { DefectClass } from '../defect.ts';
import type { RepairEntry } from '../repair-ledger.ts';
import type { NearColumn, Rulebook } from '../rulebook.ts';

/** The header as it is to be written, and what each column is. */
export interface RepairedHeader {
  readonly labels: readonly string[];
  /** Of each column. */
  readonly fields: readonly (Field | undefined)[];
  readonly entries: readonly RepairEntry[];
}

interface Place {
  readonly row: number;
  readonly line: number;
}

const LOSSY = /\ufffd|\p{L}\?\p{L}/u;
/** PostgreSQL, behind the preview of data.gouv.fr, cuts longer names. */
const LONGEST_LABEL_BYTES = 63;

/**
 * Repairs the labels: characters and spaces, then those that are a field's name but for case, accents
 * and separators; proposes the others that a field is likely to be.
 * @param raw the labels as the file writes them
 */
export function repairHeader(
  raw: readonly string[],
  place: Place,
  answers: Answers,
  rulebook: Rulebook | undefined,
): RepairedHeader {
  const entries: RepairEntry[] = [];
  const cleaned = raw.map((label, index) => cleanLabel(label, index, place, answers, entries));
  const labels =
    rulebook === undefined ? cleaned : renamed(cleaned, place, answers, rulebook, entries);
  const fields = rulebook?.meet(labels).fields ?? labels.map(() => undefined);
  entries.push(...saidOfLabels(labels, fields, place, rulebook));
  return { labels, fields, entries };
}

function cleanLabel(
  raw: string,
  index: number,
  place: Place,
  answers: Answers,
  entries: RepairEntry[],
): string {
  const cleaner = new CharacterCleaner(answers, [raw.trim()]);
  const { text, ids, proposed } = cleaner.clean(raw);
  const { text: bare, id } = trimmed(text);
  const label = bare.replace(/\s*[\r\n]\s*/g, ' ');
  const at = { ...place, column: index + 1 };
  const all = [...ids, ...(id === undefined ? [] : [id])];
  if (label !== raw) {
    const last = all.at(-1) ?? 'TXT-TRIM';
    const also = all.slice(0, -1);
    entries.push({
      state: 'change',
      id: last,
      class: 'A',
      also,
      ...at,
      field: label,
      before: raw,
      after: label,
    });
  }
  if (proposed !== undefined) {
    const { id: wanted, text: after } = proposed;
    entries.push({
      state: 'proposal',
      id: wanted,
      class: 'C',
      ...at,
      field: label,
      before: raw,
      after,
    });
  }
  return label;
}

interface Renaming {
  readonly column: number;
  readonly field: Field;
  readonly id: 'HDR-NORMALISE' | 'HDR-ALIAS' | 'HDR-TYPO';
  readonly class: DefectClass;
}

/** Gives columns the names of the fields that they are; answers the labels. */
function renamed(
  labels: readonly string[],
  place: Place,
  answers: Answers,
  rulebook: Rulebook,
  entries: RepairEntry[],
): readonly string[] {
  const names = [...labels];
  for (const { column, field, id, class: kind } of renamings(labels, rulebook)) {
    const before = labels[column] ?? '';
    const { state } = decisionOn(answers, id, [before, field.name]);
    if (state === 'rejected') continue;
    const isDone = kind === 'A' || state === 'accepted';
    const entry = { id, class: kind, ...place, column: column + 1, field: before, before };
    entries.push({ state: isDone ? 'change' : 'proposal', ...entry, after: field.name });
    if (isDone) names[column] = field.name;
  }
  return names;
}

function renamings(labels: readonly string[], rulebook: Rulebook): readonly Renaming[] {
  const { fields, near } = rulebook.meet(labels);
  const found = near.map((each) => renaming(each, labels[each.column] ?? ''));
  const taken = new Set([
    ...fields.flatMap((field) => (field === undefined ? [] : [field.name])),
    ...near.map(({ field }) => field.name),
  ]);
  return [...found, ...synonyms(labels, fields, taken, near, rulebook)];
}

function renaming({ column, field, nearness }: NearColumn, label: string): Renaming {
  const isName = nearness === 'case' || nearness === 'spelling';
  if (isName && !LOSSY.test(label) && labelKey(label) === labelKey(field.name)) {
    return { column, field, id: 'HDR-NORMALISE', class: 'A' };
  }
  if (nearness === 'typo') return { column, field, id: 'HDR-TYPO', class: 'C' };
  return { column, field, id: 'HDR-ALIAS', class: 'C' };
}

/** Labels in plain French that stand for a field, known by schema: one column and one field only. */
function synonyms(
  labels: readonly string[],
  fields: readonly (Field | undefined)[],
  taken: ReadonlySet<string>,
  near: readonly NearColumn[],
  { schema, slug }: Rulebook,
): readonly Renaming[] {
  const free = schema.fields.filter(({ name }) => !taken.has(name));
  const unknown = labels.flatMap((label, column) =>
    fields[column] === undefined && label !== '' && !near.some((each) => each.column === column)
      ? [{ column, forms: Object.values(formsOf(label)) }]
      : [],
  );
  const pairs = free.flatMap((field) => {
    const known = fieldForms(slug ?? '', outline(field));
    const columns = unknown.filter(({ forms }) => forms.some((form) => known.includes(form)));
    const [only, ...others] = columns;
    return only === undefined || others.length > 0 ? [] : [{ column: only.column, field }];
  });
  const isShared = (column: number) => pairs.filter((pair) => pair.column === column).length > 1;
  return pairs
    .filter(({ column }) => !isShared(column))
    .map((pair) => ({ ...pair, id: 'HDR-ALIAS', class: 'C' }));
}

function outline({ name, title }: Field): Parameters<typeof fieldForms>[1] {
  return { name, required: false, ...(title === undefined ? {} : { title }) };
}

/** What is only said of labels: blank ones that have data are said after the first walk. */
function saidOfLabels(
  labels: readonly string[],
  fields: readonly (Field | undefined)[],
  place: Place,
  rulebook: Rulebook | undefined,
): RepairEntry[] {
  const said = (id: string, more: Partial<RepairEntry>): RepairEntry => ({
    state: 'report',
    id,
    class: 'R',
    ...place,
    ...more,
  });
  const long = labels.flatMap((label, index) => {
    const bytes = Buffer.byteLength(label);
    if (bytes <= LONGEST_LABEL_BYTES) return [];
    return [
      said('HDR-TOO-LONG', { column: index + 1, field: label, before: label, params: { bytes } }),
    ];
  });
  const missing = (rulebook?.schema.fields ?? [])
    .filter(
      ({ constraints, name }) =>
        constraints.required === true && !fields.some((field) => field?.name === name),
    )
    .map(({ name }) => said('HDR-MISSING', { field: name }));
  return [...long, ...missing];
}
