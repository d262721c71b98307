import { odc, type Run } from '../odc.ts';

/** What tests read of the JSON report of one file. */
export interface ReportedFile {
  readonly valid: boolean;
  readonly counts: {
    readonly error: number;
    readonly warning: number;
    readonly byCode: Readonly<Record<string, number>>;
  };
  readonly issues: readonly ReportedIssue[];
  readonly error?: { readonly code: string };
}

export interface ReportedIssue {
  readonly code: string;
  readonly check?: string;
  readonly constraint?: string;
  readonly level: 'error' | 'warning' | 'info';
  readonly row?: number;
  readonly field?: string;
}

/** Validates one file with the built program, everything listed. */
export function reported(file: string, schema: string): Run & { readonly file: ReportedFile } {
  const args = ['validate', file, '--schema', schema, '--format', 'json', '--max-issues', '99999'];
  const run = odc(args);
  const { files } = JSON.parse(run.out) as { files: ReportedFile[] };
  const [found] = files;
  if (found === undefined) throw new Error(run.err);
  return { ...run, file: found };
}

export function errorsOf({ issues }: ReportedFile): readonly ReportedIssue[] {
  return issues.filter(({ level }) => level === 'error');
}

/** What is wrong, in a few words: `montant constraint-error minimum`; `-` for no field. */
export function kindOf({ code, check, constraint, field }: ReportedIssue): string {
  return [field ?? '-', code, constraint ?? check].filter(Boolean).join(' ');
}
