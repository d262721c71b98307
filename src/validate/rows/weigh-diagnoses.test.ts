import { describe, expect, it } from 'vitest';
import type { CellProblem } from '../../schema/column-check.ts';
import { type Seen, weigh } from './weigh-diagnoses.ts';

const scientific: Seen = {
  id: 'excel-damage',
  explains: 'always',
  reason: 'scientific',
  params: {},
};
const space: Seen = {
  id: 'outer-space',
  explains: 'when-corrected',
  suggestions: ['A'],
  params: {},
};
const error: CellProblem = { code: 'type-error', params: {} };
const known: CellProblem = { ...error, suggestion: '1.5', cause: 'decimal-comma' };

const all = () => true;
const none = () => false;

describe('weighing the diagnoses of a cell', () => {
  it('warns about a right cell', () => {
    expect(weigh([scientific, space], [], all)).toEqual({
      cause: undefined,
      warnings: [
        { code: 'excel-damage', level: 'warning', reason: 'scientific', params: {} },
        { code: 'outer-space', level: 'warning', suggestion: 'A', params: {} },
      ],
    });
  });

  it('says nothing of a right cell whose correction would be wrong', () => {
    expect(weigh([space], [], none)).toEqual({ cause: undefined, warnings: [] });
  });

  it('explains the errors of a refused cell once, with the reason', () => {
    const { cause, warnings } = weigh([scientific, space], [error], all);
    expect(cause).toMatchObject({ cause: 'excel-damage/scientific' });
    expect(warnings).toEqual([]);
  });

  it('gives the correction to the errors that it explains', () => {
    expect(weigh([space], [error], all).cause).toMatchObject({
      cause: 'outer-space',
      suggestion: 'A',
    });
  });

  it('keeps the first correction that is accepted', () => {
    const several: Seen = { ...space, suggestions: ['A', 'B', 'C'] };
    expect(weigh([several], [error], (text) => text > 'A').cause?.suggestion).toBe('B');
  });

  it('says on its own what does not make the cell right, without a correction', () => {
    const { cause, warnings } = weigh([space], [error], none);
    expect(cause).toBeUndefined();
    expect(warnings).toEqual([{ code: 'outer-space', level: 'warning', params: {} }]);
  });

  it('explains without a correction what is spoilt for good', () => {
    const zero: Seen = { ...scientific, reason: 'decimals', suggestions: ['A'] };
    const { cause, warnings } = weigh([zero], [error], none);
    expect(cause).toMatchObject({ cause: 'excel-damage/decimals' });
    expect(cause).not.toHaveProperty('suggestion');
    expect(warnings).toEqual([]);
  });

  it('adds nothing where the exact rule knows the right value', () => {
    expect(weigh([space], [known], none)).toEqual({ cause: undefined, warnings: [] });
  });
});
