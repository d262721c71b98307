import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from './odc.ts';
import { errorsOf, kindOf, type ReportedFile, reported } from './support/reported.ts';

/**
 * Every published schema of the core, judged by the built program on files made for it. A folder of
 * `test/acceptance/` bears the schema's name and holds `valide.csv`, in which nothing is to be said;
 * `invalide.csv`, which breaks each rule of the schema in turn, and `attendu.txt`, the errors worked
 * out by hand from the schema: row, field (`-` when there is none), code, then constraint or check;
 * `entete.csv` and `entete.txt`, the same with a column that lacks, one too many, and another order.
 */
const CASES = `${ROOT}test/acceptance`;

const lines = (path: string) => readFileSync(path, 'utf8').trim().split('\n');
const errors = (file: ReportedFile) =>
  errorsOf(file).map((issue) => `${issue.row ?? '-'} ${kindOf(issue)}`);

describe.each(readdirSync(CASES).sort())('%s', (name) => {
  const slug = name.replace('__', '/');
  const folder = `${CASES}/${name}`;

  it('has nothing to say of a right file', () => {
    const { code, file } = reported(`${folder}/valide.csv`, slug);
    expect(file.issues.filter(({ level }) => level !== 'info')).toEqual([]);
    expect(file.valid).toBe(true);
    expect(code).toBe(0);
  });

  it('finds each error of a wrong file, and no other', () => {
    const { code, file } = reported(`${folder}/invalide.csv`, slug);
    const wanted = lines(`${folder}/attendu.txt`);
    expect(errors(file).sort()).toEqual(wanted.sort());
    expect(file.counts.error).toBe(wanted.length);
    expect(code).toBe(1);
  });

  it('minds the columns that lack, not their order', () => {
    const { code, file } = reported(`${folder}/entete.csv`, slug);
    expect(errors(file)).toEqual(lines(`${folder}/entete.txt`));
    expect(code).toBe(1);
  });

  it('is judged on each of its rules', () => {
    const broken = new Set(lines(`${folder}/attendu.txt`).map((line) => line.replace(/^\S+ /, '')));
    expect(rulesOf(slug).filter((rule) => !broken.has(rule))).toEqual([]);
  });
});

interface Descriptor {
  readonly fields: readonly {
    readonly name: string;
    readonly type?: string;
    readonly format?: string;
    readonly constraints?: Readonly<Record<string, unknown>>;
  }[];
}

/** The rules that a file may break on one cell, as `attendu.txt` names them. */
function rulesOf(slug: string): string[] {
  const folder = `${ROOT}schemas/tables/${slug}`;
  const newest = readdirSync(folder).sort().at(-1);
  const { fields } = JSON.parse(readFileSync(`${folder}/${newest}`, 'utf8')) as Descriptor;
  return fields.flatMap(({ name, type = 'string', format = 'default', constraints = {} }) => {
    const isTyped = type !== 'string' || format !== 'default';
    const broken = Object.entries(constraints).filter(([constraint, value]) => {
      if (constraint === 'unique' || value === false) return false;
      // An empty cell is missing: no cell is shorter than one character.
      return !(constraint === 'minLength' && value === 1);
    });
    return [
      ...(isTyped ? [`${name} type-error`] : []),
      ...broken.map(([constraint]) => `${name} constraint-error ${constraint}`),
    ];
  });
}
