import { describe, expect, it } from 'vitest';
import { BARE, file, record } from '../../../test/support/dataset-records.ts';
import type { DatasetRecord } from '../record.ts';
import { qualityScore } from './quality-score.ts';

const TODAY = '2025-06-01';
const lost = (one: DatasetRecord, today = TODAY) =>
  qualityScore(one, today)
    .criteria.filter(({ ok }) => !ok)
    .map(({ id }) => id);
const without = (key: keyof DatasetRecord): DatasetRecord => {
  const { [key]: _gone, ...rest } = record('x');
  return rest as DatasetRecord;
};

describe('qualityScore', () => {
  it('a full description has nine points', () => {
    expect(qualityScore(record('x'), TODAY)).toMatchObject({ score: 1, points: 9, outOf: 9 });
  });

  it('a bare one has two, as udata counts', () => {
    expect(qualityScore(BARE, TODAY)).toMatchObject({ score: 2 / 9, points: 2 });
  });

  it.each([
    [
      '100 characters',
      record('x', { description: 'é'.repeat(100) }),
      ['dataset_description_quality'],
    ],
    ['101 characters', record('x', { description: 'é'.repeat(101) }), []],
    ['no licence', without('license'), ['license']],
    ['an unknown licence', record('x', { license: 'maison' }), ['license']],
    ['restricted', record('x', { access: { level: 'restricted' } }), ['license']],
    [
      'no frequency: two points',
      without('frequency'),
      ['update_frequency', 'update_fulfilled_in_time'],
    ],
    [
      'an unknown frequency: the same',
      record('x', { frequency: 'unknown' }),
      ['update_frequency', 'update_fulfilled_in_time'],
    ],
    ['no period', without('temporal'), ['temporal_coverage']],
    ['no territory', without('spatial'), ['spatial']],
    [
      'a workbook alone',
      record('x', { resources: [file('a.xlsx', { description: 'd' })] }),
      ['has_open_format'],
    ],
    [
      'no description of a file',
      record('x', { resources: [file('a.csv')] }),
      ['resources_documentation'],
    ],
    [
      'a documentation',
      record('x', { resources: [file('a.csv'), file('n.md', { kind: 'documentation' })] }),
      [],
    ],
    [
      'no file: three points',
      record('x', { resources: [] }),
      ['has_open_format', 'all_resources_available', 'resources_documentation'],
    ],
    ['no date of update', without('modified'), []],
    ['punctual is never late', record('x', { frequency: 'punctual', modified: '2001-01-01' }), []],
    [
      'weekly, late',
      record('x', { frequency: 'weekly', modified: '2025-05-23' }),
      ['update_fulfilled_in_time'],
    ],
    ['weekly, a day of grace', record('x', { frequency: 'weekly', modified: '2025-05-24' }), []],
  ] as const)('%s', (_says, one, expected) => {
    expect(lost(one)).toEqual(expected);
  });
});
