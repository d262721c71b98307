import { nearest } from '../../base/edit-distance.ts';
import type { FieldOutline, SchemaOutline } from '../catalogue/bundle.ts';
import { fieldForms } from './field-forms.ts';
import { formsOf, type LabelForms } from './label-forms.ts';

/** How a column was recognised as a field, from the surest to the least sure. */
export type Recognition =
  /** The very name. */
  | 'exact'
  /** The name, with another case, accents or separators. */
  | 'spelling'
  /** Other words for the same thing: the field's title, a plain French label. */
  | 'label'
  /** The name cut to ten characters, as a shapefile does. */
  | 'truncated'
  /** The name with a fault or two. */
  | 'mistyped';

export interface MatchedColumn {
  /** From 1. */
  readonly column: number;
  readonly label: string;
  readonly field: string;
  readonly how: Recognition;
}

/** What a header and a schema have in common. */
export interface HeaderMatch {
  /** Slug, `owner/name`. */
  readonly name: string;
  readonly version: string;
  readonly title: string;
  /** Columns in common, out of all those of the file and of the schema: 1 when they are the same. */
  readonly score: number;
  /** In the order of the file. */
  readonly matched: readonly MatchedColumn[];
  /** Required fields that no column fills. */
  readonly missing: readonly string[];
  /** Columns that the schema does not know. */
  readonly extra: readonly string[];
}

/** A header made ready to be compared with many schemas. Blank labels count for nothing. */
export interface ReadHeader {
  readonly columns: readonly Column[];
  /** True when every label has ten characters at most, as those of a shapefile. */
  readonly short: boolean;
}

interface Column extends LabelForms {
  /** From 1. */
  readonly column: number;
}

type FormedField = FieldOutline & Required<Pick<FieldOutline, 'forms'>>;

/** From this share of common columns on, looking for typing faults is worth its time. */
const WORTH_SPELLING = 0.1;
const CUT = 9;
const SHAPEFILE_LABEL = 10;

export function readHeader(labels: readonly string[]): ReadHeader {
  const columns = labels
    .map((label, index) => ({ ...formsOf(label), column: index + 1 }))
    .filter(({ key }) => key !== '');
  return { columns, short: columns.every(({ label }) => label.length <= SHAPEFILE_LABEL) };
}

/** Compares a header with one schema, by its names and titles only. */
export function matchHeader(header: ReadHeader, schema: SchemaOutline): HeaderMatch {
  const pairing = new Pairing(header.columns, schema);
  pairing.pair(
    'exact',
    ({ label }) => [label],
    ({ name }) => [name],
  );
  pairing.pair(
    'spelling',
    ({ key }) => [key],
    ({ forms }) => forms.slice(0, 1),
  );
  pairing.pair(
    'label',
    ({ key, sense }) => [key, sense],
    ({ forms }) => forms,
  );
  if (header.short)
    pairing.pair(
      'truncated',
      ({ label }) => cut(label),
      ({ name }) => cut(name),
    );
  if (pairing.share() >= WORTH_SPELLING) pairing.pairMistyped();
  return pairing.result();
}

function hasForms(field: FieldOutline): field is FormedField {
  return field.forms !== undefined;
}

function cut(name: string): string[] {
  return name.length < CUT ? [] : [name.toLowerCase().slice(0, CUT)];
}

/** Columns and fields, paired one to one: each rule only sees what the surer ones have left. */
class Pairing {
  readonly #schema: SchemaOutline;
  readonly #matched: MatchedColumn[] = [];
  #columns: readonly Column[];
  #fields: readonly FormedField[];

  constructor(columns: readonly Column[], schema: SchemaOutline) {
    this.#schema = schema;
    this.#columns = columns;
    this.#fields = schema.fields.map((field) =>
      hasForms(field) ? field : { ...field, forms: fieldForms(schema.name, field) },
    );
  }

  /** Pairs the columns and fields that have a form in common, in the order of the file. */
  pair(
    how: Recognition,
    columnForms: (column: Column) => readonly string[],
    fieldForms: (field: FormedField) => readonly string[],
  ): void {
    if (this.#columns.length === 0 || this.#fields.length === 0) return;
    const byForm = new Map<string, FormedField>();
    for (const field of this.#fields) {
      for (const form of fieldForms(field)) if (!byForm.has(form)) byForm.set(form, field);
    }
    const taken = new Set<FormedField>();
    for (const column of this.#columns) {
      const form = columnForms(column).find((one) => {
        const field = byForm.get(one);
        return field !== undefined && !taken.has(field);
      });
      const field = form === undefined ? undefined : byForm.get(form);
      if (field !== undefined) this.#take(how, column, field, taken);
    }
    this.#forget(taken);
  }

  pairMistyped(): void {
    const taken = new Set<FormedField>();
    for (const column of this.#columns) {
      const left = this.#fields.filter((field) => !taken.has(field));
      const byKey = new Map(left.map((field) => [field.forms[0] ?? '', field]));
      // One fault in six letters: `id_local` and `id_locale`, but not `date_maj` and `date_mes`.
      const near = nearest(column.key, byKey.keys(), Math.floor(column.key.length / 6));
      const field = byKey.get(near ?? '');
      if (field !== undefined) this.#take('mistyped', column, field, taken);
    }
    this.#forget(taken);
  }

  share(): number {
    const common = this.#matched.length;
    const all = common + this.#columns.length + this.#fields.length;
    return all === 0 ? 0 : common / all;
  }

  result(): HeaderMatch {
    const { name, version, title } = this.#schema;
    return {
      name,
      version,
      title,
      score: this.share(),
      matched: this.#matched.sort((a, b) => a.column - b.column),
      missing: this.#fields.filter(({ required }) => required).map((field) => field.name),
      extra: this.#columns.map(({ label }) => label),
    };
  }

  #take(how: Recognition, column: Column, field: FormedField, taken: Set<FormedField>): void {
    taken.add(field);
    const { column: place, label } = column;
    this.#matched.push({ column: place, label, field: field.name, how });
  }

  #forget(taken: ReadonlySet<FormedField>): void {
    if (taken.size === 0) return;
    const paired = new Set(this.#matched.map(({ column }) => column));
    this.#columns = this.#columns.filter(({ column }) => !paired.has(column));
    this.#fields = this.#fields.filter((field) => !taken.has(field));
  }
}
