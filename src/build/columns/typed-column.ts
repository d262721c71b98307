import type { Field } from '../../schema/model.ts';

/** How the values of a column are written where formats have types. */
export type ValueKind =
  | 'text'
  /** A whole number that a double holds exactly. */
  | 'integer'
  /** A whole number of 64 bits. */
  | 'long'
  /** A number whose text comes back from a double. */
  | 'double'
  /** A number that no double holds: at most 38 digits, `scale` of them after the point. */
  | 'decimal'
  | 'boolean'
  | 'date'
  | 'datetime'
  | 'year';

/** A column whose cells have all been seen: plain data, which another thread can be given. */
export interface TypedColumn {
  /** Position in the file, from 0. */
  readonly index: number;
  /** Its label, made different from the others: key of JSON objects, column of Parquet. */
  readonly name: string;
  readonly field: Field | undefined;
  readonly kind: ValueKind;
  /** Digits after the point, for `decimal`. */
  readonly scale?: number;
  /** Whether moments are in universal time, for `datetime`. */
  readonly utc?: boolean;
  /** False when no cell may be missing and none is. */
  readonly nullable: boolean;
}

/** A table that has been seen from end to end, before it is written in other formats. */
export interface SurveyedTable {
  /** Stable name of its files, without extension. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly TypedColumn[];
  /** Rows of data, the header not counted. */
  readonly rows: number;
  readonly places: PlaceColumns | undefined;
}

/** Where the places of a table are. Columns are counted from 0. */
export type PlaceColumns =
  /** One column, `2.35,48.85`, `[2.35,48.85]` or `{"lon":2.35,"lat":48.85}`. */
  | { readonly kind: 'point'; readonly column: number; readonly order: 'lon-lat' | 'lat-lon' }
  /** Two columns: longitude and latitude in degrees when they may be, or metres of Lambert 93. */
  | { readonly kind: 'pair'; readonly x: number; readonly y: number; readonly degrees: boolean }
  /** One column of GeoJSON geometries. */
  | { readonly kind: 'geometry'; readonly column: number };

/** Labels as keys: the blank ones are named by their place, the second of a name is numbered. */
export function uniqueNames(labels: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return labels.map((label, index) => {
    const base = label.trim() === '' ? `colonne_${index + 1}` : label;
    let name = base;
    for (let copy = 2; taken.has(name); copy++) name = `${base}_${copy}`;
    taken.add(name);
    return name;
  });
}
