import type { Finding } from '../base/finding.ts';
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
  readonly seconds: number;
  readonly table: ReportedTable | null;
  readonly schema: ReportedSchema | null;
  readonly counts: Counts;
  readonly issues: readonly Finding[];
  readonly truncated: boolean;
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
}

/** One output format: pure, stable order; the command line writes. */
export interface Reporter {
  readonly id: string;
  render(report: ValidationReport, view: ReportView): string | Iterable<string>;
}
