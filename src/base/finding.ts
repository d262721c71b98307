/** How much a finding matters: an error makes the table invalid, a warning and an info do not. */
export type Level = 'error' | 'warning' | 'info';

/** A value that a sentence may need. Data only: the sentence itself is made in `messages/`. */
export type Param = string | number | boolean | null | readonly string[] | readonly number[];

/**
 * One thing seen in a table, as data. `code` is the field's own vocabulary (Frictionless and
 * Validata); `row` counts records from 1, the header included; `line` is the physical line where
 * the record starts; `column` counts from 1.
 */
export interface Finding {
  readonly code: string;
  readonly level: Level;
  /** The French check behind a `custom-check-error`: `siret`, `nomenclature-acte`… */
  readonly check?: string;
  /** The violated constraint behind a `constraint-error`: `required`, `pattern`… */
  readonly constraint?: string;
  /** Which of the several sentences of the code applies: `luhn`, `slash-missing`… */
  readonly reason?: string;
  /** The diagnosis that explains this finding, with its reason: `excel-damage/scientific`, `date-format`… */
  readonly cause?: string;
  readonly row?: number;
  readonly line?: number;
  readonly column?: number;
  readonly field?: string;
  /** The cell as it stands in the file. */
  readonly value?: string;
  /** A value that would be right, when there is exactly one. */
  readonly suggestion?: string;
  readonly params: Readonly<Record<string, Param>>;
}

/** Where findings go: counts every one, keeps the places of the first ones only. */
export interface FindingSink {
  add(finding: Finding): void;
}
