import { describe, expect, it } from 'vitest';
import { kernelPlan } from '../kernels/spec.ts';
import { RowsBatch } from './rows-batch.ts';

describe('RowsBatch', () => {
  const batch = new RowsBatch(5, 3, [['a', 'é', 'c'], ['a'], [], ['1', '2', '3', '4', '5']]);

  it('counts cells: short rows are as wide as the header, blank ones have none', () => {
    expect([0, 1, 2, 3].map((row) => batch.cells(row))).toEqual([3, 3, 0, 5]);
    expect(batch.ragged).toEqual([2, 3]);
  });

  it('gives texts and their bytes', () => {
    expect([batch.text(0, 1), batch.text(1, 1), batch.text(2, 0), batch.text(3, 4)]).toEqual([
      'é',
      '',
      '',
      '5',
    ]);
    expect([
      batch.length(0, 1),
      batch.length(1, 1),
      batch.length(2, 0),
      batch.length(3, 5),
    ]).toEqual([2, 0, -1, -1]);
  });

  it('gives the cells beyond the header', () => {
    expect([batch.extra(0), batch.extra(2), batch.extra(3)]).toEqual([[], [], ['4', '5']]);
  });

  it('counts lines as rows of the sheet, and proves nothing', () => {
    expect([batch.line(0), batch.line(3)]).toEqual([5, 8]);
    expect(batch.unproved(kernelPlan([{ column: 0, specs: [] }]))).toBeNull();
  });
});
