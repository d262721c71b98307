import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { odc, ROOT } from './odc.ts';

/**
 * Every published schema of the core, judged by the built program on files made for it. A folder of
 * `test/acceptance/` bears the schema's name and holds `valide.csv`, in which nothing is to be said;
 * `invalide.csv`, which breaks each rule of the schema in turn, and `attendu.txt`, the errors worked
 * out by hand from the schema: row, field (`-` when there is none), code, then constraint or check;
 * `entete.csv` and `entete.txt`, the same with a column that lacks, one too many, and another order.
 */
const CASES = `${ROOT}test/acceptance`;

interface Issue {
  readonly code: string;
  readonly check?: string;
  readonly constraint?: string;
  readonly level: 'error' | 'warning' | 'info';
  readonly row?: number;
  readonly field?: string;
}

interface FileReport {
  readonly valid: boolean;
  readonly schema: { readonly name: string };
  readonly counts: { readonly error: number; readonly warning: number };
  readonly issues: readonly Issue[];
}

function judged(file: string, schema: string): { code: number | null; report: FileReport } {
  const run = odc(['validate', file, '--schema', schema, '--format', 'json', '--max-issues', '9999']);
  const { files } = JSON.parse(run.out) as { files: FileReport[] };
  const [report] = files;
  if (report === undefined) throw new Error(run.err);
  return { code: run.code, report };
}

function line({ code, check, constraint, row, field }: Issue): string {
  return [row ?? '-', field ?? '-', code, constraint ?? check].filter(Boolean).join(' ');
}

function errors({ issues }: FileReport): string[] {
  return issues.filter(({ level }) => level === 'error').map(line);
}

function expected(path: string): string[] {
  return readFileSync(path, 'utf8').trim().split('\n');
}

describe.each(readdirSync(CASES).sort())('%s', (name) => {
  const slug = name.replace('__', '/');
  const folder = `${CASES}/${name}`;

  it('has nothing to say of a right file', () => {
    const { code, report } = judged(`${folder}/valide.csv`, slug);
    expect(report.issues.filter(({ level }) => level !== 'info')).toEqual([]);
    expect(report.valid).toBe(true);
    expect(code).toBe(0);
  });

  it('finds each error of a wrong file, and no other', () => {
    const { code, report } = judged(`${folder}/invalide.csv`, slug);
    const wanted = expected(`${folder}/attendu.txt`);
    expect(errors(report).sort()).toEqual(wanted.sort());
    expect(report.counts.error).toBe(wanted.length);
    expect(code).toBe(1);
  });

  it('minds the columns that lack, not their order', () => {
    const { code, report } = judged(`${folder}/entete.csv`, slug);
    expect(errors(report)).toEqual(expected(`${folder}/entete.txt`));
    expect(code).toBe(1);
  });
});
