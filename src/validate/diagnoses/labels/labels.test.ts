import { describe, expect, it } from 'vitest';
import type { TableInfo } from '../../../table/table.ts';
import type { HeaderDiagnosis } from '../../diagnosis.ts';
import { DIAGNOSES } from '../index.ts';

const INFO: TableInfo = {
  format: 'csv',
  encoding: 'utf-8',
  bom: false,
  delimiter: ',',
  quote: '"',
  newline: '\n',
  headerRow: 1,
  columns: [],
  bytes: 1000,
};

function found(labels: readonly string[], info: Partial<TableInfo> = {}) {
  const header = { columns: labels, row: 2, line: 3 };
  const columns = labels.map((label, index) => ({ index, label, field: undefined }));
  return DIAGNOSES.filter(
    (diagnosis): diagnosis is HeaderDiagnosis => diagnosis.kind === 'header',
  ).flatMap((diagnosis) => diagnosis.diagnose(header, columns, undefined, { ...INFO, ...info }));
}

const MIB = 1024 * 1024;

describe('the header and the file beyond the schema', () => {
  it('finds nothing in an ordinary header', () => {
    expect(found(['id', 'Nom de la commune', 'Année', 'latitude', 'a'.repeat(63), '', ''])).toEqual(
      [],
    );
  });

  it.each([
    ['a'.repeat(64), 64],
    ['é'.repeat(32), 64],
  ])('counts the bytes of a long label', (label, bytes) => {
    expect(found([label])).toEqual([
      {
        code: 'long-label',
        level: 'warning',
        row: 2,
        line: 3,
        column: 1,
        field: label,
        value: label,
        params: { bytes, limit: 63 },
      },
    ]);
  });

  it.each([
    [['Montant', 'montant'], 'Montant'],
    [['année', 'Annee'], 'année'],
    [['date_maj', 'x', 'dateMaj'], 'date_maj'],
  ])('tells similar labels: %j', (labels, like) => {
    expect(found(labels)).toMatchObject([
      { code: 'similar-label', column: labels.length, params: { like, position: 1 } },
    ]);
  });

  it('leaves alone the very same label, and labels that differ', () => {
    expect(found(['a', 'a', 'montant_1', 'montant_2'])).toEqual([]);
  });

  it.each(['xmin', 'XMAX', '__id', 'collation'])(
    'knows the names that the preview keeps: %s',
    (label) => {
      expect(found([label])).toMatchObject([{ code: 'reserved-label', column: 1, value: label }]);
    },
  );

  it('sees invisible characters in a label', () => {
    expect(found(['siret\u200b', '\u00a0nom '])).toMatchObject([
      {
        code: 'invisible-label',
        reason: 'zero-width',
        suggestion: 'siret',
        params: { characters: ['U+200B'] },
      },
    ]);
  });

  it('counts columns', () => {
    const labels = Array.from({ length: 1600 }, (_, index) => `c${index}`);
    expect(found(labels)).toMatchObject([{ code: 'too-many-columns', params: { columns: 1600 } }]);
    expect(found(labels.slice(1))).toEqual([]);
  });

  it.each([
    ['csv', 100 * MIB],
    ['xlsx', 12.5 * MIB],
    ['ods', 10 * MIB],
  ] as const)('weighs the file: %s', (format, limit) => {
    expect(found(['a'], { format, bytes: limit })).toEqual([]);
    expect(found(['a'], { format, bytes: limit + 1 })).toMatchObject([
      { code: 'large-file', params: { limit } },
    ]);
    expect(found(['a'], { format, bytes: undefined })).toEqual([]);
  });
});
