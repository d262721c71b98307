import type { Finding, Param } from '../base/finding.ts';
import type { Counts } from '../base/ledger.ts';

export type { Counts, FindingGroup } from '../base/ledger.ts';

/** The validation report of the contract, before rendering: findings still are data. */
export interface ValidationReport {
  readonly tool: { readonly name: 'odc'; readonly version: string };
  readonly valid: boolean;
  readonly files: readonly FileReport[];
}

export interface FileReport {
  readonly path: string;
  readonly valid: boolean;
  /** False when personal data alone were looked for. */
  readonly judged?: boolean;
  readonly seconds: number;
  readonly table: ReportedTable | null;
  readonly schema: ReportedSchema | null;
  readonly counts: Counts;
  readonly issues: readonly Finding[];
  readonly truncated: boolean;
  /** Why the file could not be read: an `OdcError` as data. `table` is then null. */
  readonly error?: { readonly code: string; readonly params: Readonly<Record<string, Param>> };
  /** What the schema expects, for the page that a person reads. */
  readonly fields?: readonly ReportedField[];
  /**
   * Columns that hold personal data, by label or field name: none of their values is shown in any
   * format.
   */
  readonly maskedColumns?: ReadonlySet<string>;
  /** Personal data, when they were looked for. */
  readonly privacy?: ReportedPrivacy;
}

export interface ReportedPrivacy {
  /** Data rows looked at. */
  readonly rows: number;
  readonly findings: readonly ReportedPrivacyFinding[];
}

/** Personal data in one column; the sentences are made from it (`messages/privacy-text.ts`). */
export interface ReportedPrivacyFinding {
  /** From 1. */
  readonly column: number;
  readonly field: string;
  readonly category: string;
  readonly level: 'blocking' | 'warning' | 'quasi' | 'info';
  /** From 0 to 1. */
  readonly score: number;
  readonly checked: number;
  readonly matching: number;
  readonly sampled: boolean;
  readonly rows: readonly number[];
  /** Masked. */
  readonly samples: readonly string[];
  readonly reason: string;
  readonly told: readonly string[];
  /** Point of CRPA D. 312-1-3 that may allow it. */
  readonly exemption: number | null;
  readonly accepted?: {
    readonly reason: string;
    readonly ground: string;
    readonly who: string;
    readonly when: string;
  };
}

/** One field of the schema, as a reader is told about it. */
export interface ReportedField {
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  readonly type: string;
  readonly required?: boolean;
  readonly example?: string;
}

export interface ReportedTable {
  readonly format: string;
  readonly compression?: string;
  readonly encoding: string;
  readonly bom: boolean;
  readonly delimiter: string | null;
  readonly quote: string | null;
  readonly newline: string | null;
  readonly sheet?: string;
  readonly headerRow: number;
  readonly columns: readonly string[];
  readonly rows: number;
  readonly bytes: number | null;
}

export interface ReportedSchema {
  readonly name: string;
  readonly version: string | null;
  readonly title: string | null;
  readonly source: 'bundled' | 'cache' | 'file' | 'url';
  readonly chosen: 'option' | 'project' | 'match';
  readonly score: number | null;
}

/** How a reader wants it. */
export interface ReportView {
  readonly lang: 'fr' | 'en';
  readonly color: boolean;
  /** True where the terminal shows UTF-8: `✖`; else `x`. */
  readonly unicode: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Lines of the terminal, when there is one. */
  readonly height: number | undefined;
  /** True when the reader asked for the details too. */
  readonly verbose: boolean;
  /** The words of the command that made it, without those of its outputs; to propose it again. */
  readonly again?: readonly string[];
}

/** One output format: pure, stable order; the command line writes. */
export interface Reporter {
  readonly id: string;
  /**
   * Whether it will word a finding or an error, whose texts then have to be loaded. Left out: it
   * does as soon as the report holds one.
   */
  tells?(report: ValidationReport, view: ReportView): boolean;
  render(report: ValidationReport, view: ReportView): string | Iterable<string>;
}
