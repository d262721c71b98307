/** Table Schema v1 (2018) with the parts of v2 (2.0) that `odc` supports, after normalisation. */

export const FIELD_TYPES = [
  'string',
  'number',
  'integer',
  'boolean',
  'date',
  'datetime',
  'time',
  'year',
  'yearmonth',
  'duration',
  'geopoint',
  'geojson',
  'array',
  'object',
  'list',
  'any',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

export type FieldsMatch = 'exact' | 'equal' | 'subset' | 'superset' | 'partial';

export interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** As written: cast with the field's own reader when compiled. */
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly exclusiveMinimum?: unknown;
  readonly exclusiveMaximum?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  /** v2, objects only: a JSON Schema. */
  readonly jsonSchema?: unknown;
}

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  /** `default` when left out; the `fmt:` prefix is removed. */
  readonly format: string;
  readonly title?: string;
  readonly description?: string;
  readonly example?: unknown;
  readonly constraints: Constraints;
  /** Texts that mean "no value": the field's own list, else the schema's, else `['']`. */
  readonly missingValues: readonly string[];
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly decimalChar?: string;
  readonly groupChar?: string;
  readonly bareNumber?: boolean;
  readonly arrayItem?: unknown;
  /** v2: `list`. */
  readonly delimiter?: string;
  readonly itemType?: string;
  /** v2: values of `categories`, labels dropped. */
  readonly categories?: readonly unknown[];
}

export interface ForeignKey {
  readonly fields: readonly string[];
  /** `''` is this very table. */
  readonly resource: string;
  readonly referenceFields: readonly string[];
}

export interface CustomCheck {
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface TableSchema {
  readonly name?: string;
  readonly title?: string;
  readonly description?: string;
  readonly version?: string;
  readonly homepage?: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly uniqueKeys: readonly (readonly string[])[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly customChecks: readonly CustomCheck[];
  /** v2; when present it decides over the mode. */
  readonly fieldsMatch?: FieldsMatch;
}

/** One fault of a schema, located by a JSON pointer. */
export interface SchemaFault {
  readonly level: 'error' | 'warning';
  readonly pointer: string;
  /** `unknown-type`, `bad-pattern`, `misplaced-key`… : the sentence is in `messages/`. */
  readonly reason: string;
  readonly params: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}
