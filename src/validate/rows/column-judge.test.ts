import { describe, expect, it } from 'vitest';
import type { CellProblem, ColumnCheck } from '../../schema/column-check.ts';
import type { Field } from '../../schema/model.ts';
import type { KernelSpec } from '../../table/kernels/spec.ts';
import type { CellCheck } from '../check.ts';
import type { CellDiagnosis, DiagnosedColumn } from '../diagnosis.ts';
import { ColumnJudge } from './column-judge.ts';

const field: Field = {
  name: 'code',
  type: 'string',
  format: 'default',
  constraints: {},
  missingValues: [''],
};
const column: DiagnosedColumn = { index: 0, label: 'code', field };

/** Digits only; `own` is what the exact rule knows of a comma. */
function digits(
  kernels: ColumnCheck['kernels'] = [{ kind: 'integer', min: null, max: null, empty: true }],
): ColumnCheck {
  const refuse = (text: string): CellProblem => ({
    code: 'type-error',
    params: {},
    ...(text.includes(',') ? { suggestion: text.replace(',', ''), cause: 'decimal-comma' } : {}),
  });
  return {
    field,
    kernels,
    keyIsText: true,
    key: (text) => text,
    isMissing: (text) => text === '',
    judge(text) {
      if (text === '') return { missing: true, value: undefined, problems: [] };
      if (/^\d+$/.test(text)) return { missing: false, value: text, problems: [] };
      if (/^\d+!$/.test(text)) {
        return { missing: false, value: text, problems: [{ code: 'loose-date', params: {} }] };
      }
      return { missing: false, value: undefined, problems: [refuse(text)] };
    },
  };
}

const even: CellCheck = {
  kind: 'cell',
  id: 'even',
  deprecated: [],
  params: [],
  code: 'custom-check-error',
  test: (text) =>
    /[02468]$/.test(text) ? undefined : { code: 'custom-check-error', check: 'even', params: {} },
  kernel: () => ({ kind: 'length', minBytes: 1, maxBytes: 9, empty: false }),
  examples: { valid: [], invalid: [] },
};

const trimming: CellDiagnosis = {
  kind: 'cell',
  id: 'outer-space',
  explains: 'when-corrected',
  applies: () => true,
  diagnose: (text) =>
    text.trim() === text ? undefined : { suggestions: [text.trim()], params: {} },
  examples: [],
};

const judge = (check = digits(), diagnoses: readonly CellDiagnosis[] = [trimming]) =>
  new ColumnJudge(column, check, [{ check: even, params: {}, order: 3 }], diagnoses);

describe('the judge of a column', () => {
  it('finds nothing in a right cell and nothing in a missing one', () => {
    expect(judge().verdict('12')).toEqual({
      missing: false,
      value: '12',
      cell: [],
      checks: [],
      diagnoses: [],
    });
    expect(judge().verdict('')).toMatchObject({
      missing: true,
      cell: [],
      checks: [],
      diagnoses: [],
    });
  });

  it('does not run checks on what is not of the type', () => {
    expect(judge().verdict('x')).toMatchObject({
      cell: [{ code: 'type-error', level: 'error' }],
      checks: [],
    });
  });

  it('keeps the order of checks', () => {
    expect(judge().verdict('13').checks).toEqual([
      {
        order: 3,
        problem: { code: 'custom-check-error', check: 'even', level: 'error', params: {} },
      },
    ]);
  });

  it('a diagnosis that explains the error is its cause and no warning', () => {
    expect(judge().verdict(' 12')).toMatchObject({
      cell: [{ code: 'type-error', cause: 'outer-space', suggestion: '12' }],
      diagnoses: [],
    });
  });

  it('a correction that a check refuses explains nothing', () => {
    const { cell, diagnoses } = judge().verdict(' 13');
    expect(cell).toEqual([{ code: 'type-error', level: 'error', params: {} }]);
    expect(diagnoses).toEqual([{ code: 'outer-space', level: 'warning', params: {} }]);
  });

  it('an error that knows its own cause keeps it', () => {
    expect(judge().verdict('1,2 ')).toMatchObject({
      cell: [{ cause: 'decimal-comma', suggestion: '12 ' }],
      diagnoses: [],
    });
  });

  it('a remark is no error: it has no cause', () => {
    const [problem] = judge(digits(), []).verdict('12!').cell;
    expect(problem).toEqual({ code: 'loose-date', level: 'warning', params: {} });
  });

  it('warns of a cell outside the schema', () => {
    const outside = new ColumnJudge({ ...column, field: undefined }, undefined, [], [trimming]);
    expect(outside.verdict(' x').diagnoses).toMatchObject([
      { code: 'outer-space', suggestion: 'x' },
    ]);
    expect(outside.verdict('').missing).toBe(true);
  });

  it('gives the same verdict the second time, from memory', () => {
    const one = judge();
    expect(one.verdict(' 12')).toBe(one.verdict(' 12'));
  });

  describe('kernels', () => {
    const integer: KernelSpec = { kind: 'integer', min: null, max: null, empty: true };
    const length: KernelSpec = { kind: 'length', minBytes: 1, maxBytes: 9, empty: true };
    const plain: KernelSpec = { kind: 'plain', empty: true };
    const silent = (silence: ReturnType<NonNullable<CellDiagnosis['silence']>>): CellDiagnosis => ({
      ...trimming,
      silence: () => silence,
    });

    it('prove the type, the checks and the diagnoses, a plain text once', () => {
      expect(judge(digits(), [trimming, trimming, silent('right')]).kernels).toEqual([
        integer,
        length,
        plain,
      ]);
      expect(judge(digits(), []).kernels).toEqual([integer, length]);
      expect(judge(digits(), [silent('right')]).kernels).toEqual([integer, length]);
    });

    it('take the kernel of a diagnosis', () => {
      expect(judge(digits(), [silent(length)]).kernels).toEqual([integer, length, length]);
    });

    it('are given up as soon as one part has none', () => {
      expect(judge(digits('judge-all')).kernels).toBe('judge-all');
      expect(judge(digits(), [silent('judge-all')]).kernels).toBe('judge-all');
    });
  });
});
