import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { rendered } from '../../test/builders/rendered.ts';
import { fileOf, reportOf, TABLE } from '../../test/builders/report.ts';
import type { Finding } from '../base/finding.ts';
import { FORMAT_IDS } from './index.ts';
import { maskReport } from './masking.ts';
import type { FileReport } from './report.ts';

vi.mock('../base/messages/wording.ts', () => import('../../test/builders/wording-stub.ts'));

const table = { ...TABLE, columns: ['nom', 'date_naissance', 'commune'] };
const maskedColumns = new Set(['nom', 'date_naissance']);

function cell(value: string, more: Partial<Finding> = {}): Finding {
  const at = { row: 2, line: 2, column: 1, field: 'nom' };
  return { code: 'type-error', level: 'error', ...at, value, params: {}, ...more };
}

function masked(finding: Finding): Finding {
  const file = fileOf('x.csv', [finding], { table, maskedColumns });
  const [report] = maskReport(reportOf(file), 'masqué').files;
  const [issue] = report?.issues ?? [];
  const [group] = report?.counts.groups ?? [];
  if (issue === undefined) throw new Error('no issue');
  expect(group?.samples).toEqual([issue]);
  return issue;
}

describe('maskReport', () => {
  it('hides the value and what would correct it', () => {
    const found = masked(cell('12/03/1975', { suggestion: '1975-03-12' }));
    expect(found.value).toBe('masqué');
    expect(found).not.toHaveProperty('suggestion');
  });

  it.each<[string, string, Finding['params'], Finding['params']]>([
    ['the value itself', 'Aline', { given: 'Aline' }, { given: 'masqué' }],
    ['a part of it', 'Aline Exemple', { word: 'exemple' }, { word: 'masqué' }],
    ['another form of it', '06 12 34 56 78', { e164: '+33612345678' }, { e164: 'masqué' }],
    ['it among others', 'Aline', { values: ['oui', 'ALINÉ'] }, { values: ['masqué', 'masqué'] }],
    ['items too short to be known again', '["F","M"]', { items: ['F'] }, { items: ['masqué'] }],
    ['what was made of it', '12', { sum: '15', near: 'x' }, { sum: 'masqué', near: 'masqué' }],
    ['the place that it tells', '48.8', { territory: 'Mayotte' }, { territory: 'masqué' }],
    ['a bound like it', '2020-05-05', { bound: '2020-01-01' }, { bound: '2020-01-01' }],
    ['the list of the schema', 'Mme', { allowed: ['Mme'] }, { allowed: ['Mme'] }],
    ['a short one', 'F', { got: 'F' }, { got: 'masqué' }],
    ['what is expected', '12/03/1975', { format: 'AAAA-MM-JJ' }, { format: 'AAAA-MM-JJ' }],
    ['numbers of the rule', 'Aline', { minimum: 8, length: 5 }, { minimum: 8, length: 5 }],
    ['the name of a column', 'nom', { other: 'nom' }, { other: 'nom' }],
  ])('treats parameters: %s', (_name, value, params, expected) => {
    expect(masked(cell(value, { params })).params).toEqual(expected);
  });

  it('knows a column by its label where the field has another name', () => {
    const found = masked(cell('1975', { column: 2, field: 'dateNaissance' }));
    expect(found.value).toBe('masqué');
  });

  it('leaves the other columns alone', () => {
    const finding = cell('Toulouse', { column: 3, field: 'commune', suggestion: 'x' });
    expect(masked(finding)).toEqual(finding);
  });

  it('hides what a rule over several columns tells of them', () => {
    const found = masked({
      code: 'compare-columns-value',
      level: 'error',
      row: 3,
      column: 3,
      field: 'commune',
      value: 'Albi',
      params: { column2: 'nom', other: 'Aline', previous: 2 },
    });
    expect(found.params).toEqual({ column2: 'nom', other: 'masqué', previous: 2 });
    expect(found.value).toBe('Albi');
  });

  it('hides what a comparison or a sum tells of a masked column', () => {
    const at = { row: 3, column: 3, field: 'commune', value: '12' };
    const compared = masked({
      code: 'compare-columns-value',
      level: 'error',
      ...at,
      params: { column: 'commune', op: '>', column2: 'nom', value2: '7' },
    });
    expect(compared.params).toEqual({
      column: 'commune',
      op: '>',
      column2: 'nom',
      value2: 'masqué',
    });
    const summed = masked({
      code: 'sum-columns-value',
      level: 'error',
      ...at,
      params: { columns: ['nom', 'date_naissance'], values: ['1', '2'], sum: '3' },
    });
    expect(summed.params).toMatchObject({ values: ['masqué', 'masqué'], sum: 'masqué' });
  });

  it.each(['encoding-error', 'mojibake'])(
    'hides the text around a %s that is in no known column, or in one of them',
    (code) => {
      const params = { byte: 'E9', likely: 'é', position: 3, encoding: 'utf-8' };
      const finding = { code, level: 'error', line: 2, value: 'Ren� Exemple', params } as const;
      for (const place of [{}, { column: 1, field: 'nom' }]) {
        const found = masked({ ...finding, ...place, suggestion: 'René Exemple' });
        expect(found).toMatchObject({ value: 'masqué', params: { byte: 'E9', likely: 'masqué' } });
        expect(found).not.toHaveProperty('suggestion');
      }
      const elsewhere = { ...finding, column: 3, field: 'commune' };
      expect(masked(elsewhere)).toEqual(elsewhere);
    },
  );

  describe('where cells are too many or too few', () => {
    const shifted: Finding = {
      code: 'extra-cell',
      level: 'error',
      row: 2,
      column: 4,
      value: 'Aline',
      params: { expected: 3 },
    };
    const hidden = (findings: readonly Finding[], maxIssues?: number) => {
      const file = fileOf('x.csv', findings, { table, maskedColumns }, maxIssues);
      return maskReport(reportOf(file), 'masqué').files[0]?.issues.map(({ value }) => value);
    };
    const other = (row: number) => cell('Albi', { row, column: 3, field: 'commune' });

    it('hides every value of the row', () => {
      expect(hidden([other(2), shifted, other(3)])).toEqual(['masqué', 'masqué', 'Albi']);
    });

    it('hides every value when not all such rows are listed', () => {
      expect(hidden([other(3), shifted, { ...shifted, row: 9 }], 2)).toEqual(['masqué', 'masqué']);
    });
  });

  it('shows the label of a column', () => {
    const label = {
      code: 'unknown-label',
      level: 'info',
      column: 1,
      field: 'nom',
      value: 'nom',
    } as const;
    expect(masked({ ...label, params: {} }).value).toBe('nom');
  });

  it('keeps every count', () => {
    const file = fileOf('x.csv', [cell('a'), cell('b')], { table, maskedColumns });
    const [hidden] = maskReport(reportOf(file), 'masqué').files;
    expect(hidden?.counts.error).toBe(2);
    expect(hidden?.counts.byColumn).toEqual({ nom: 2 });
  });
});

describe.each(FORMAT_IDS)('%s', (id) => {
  it('shows no value of a column that holds personal data', async () => {
    const secret = 'QX7-zébulon-93';
    const file: FileReport = fileOf(
      'x.csv',
      [
        cell(secret, { suggestion: `${secret}!`, params: { expected: secret.toUpperCase() } }),
        cell(`<${secret}>`, { reason: 'r', params: { expected: `« ${secret} »` } }),
      ],
      { table, maskedColumns },
    );
    const told = await rendered(id, reportOf(file));
    expect(told.toLowerCase()).not.toContain('zébulon');
    expect(told).not.toMatch(/QX7/i);
  });

  it('shows no four characters of any such value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[Q-Z]{4,12}$/), async (secret) => {
        const finding = cell(secret, { params: { expected: `x${secret}x`, list: [secret] } });
        const file = fileOf('a.csv', [finding], { table, maskedColumns });
        expect(await rendered(id, reportOf(file))).not.toContain(secret);
      }),
      { numRuns: 20 },
    );
  });
});

it('json says that a value is hidden', async () => {
  const file = fileOf('x.csv', [cell('Aline')], { table, maskedColumns });
  const [told] = JSON.parse(await rendered('json', reportOf(file))).files;
  expect(told.issues[0]).toMatchObject({ value: 'masqué', masked: true });
});
