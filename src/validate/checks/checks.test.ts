import { beforeAll, describe, expect, it } from 'vitest';
import type { CellCheck, RowCell, RowCheck } from '../check.ts';
import { CHECKS } from './index.ts';

const cellChecks = CHECKS.filter((check): check is CellCheck => check.kind === 'cell');
const rowChecks = CHECKS.filter((check): check is RowCheck => check.kind === 'row');
const PARAMS = { column: 'c' };

/** A cell of a text column. */
function textCell(text: string): RowCell {
  const missing = text === '';
  const value = missing ? undefined : text;
  return { present: true, text, missing, filled: !missing, type: 'string', value };
}

beforeAll(async () => {
  await Promise.all(cellChecks.map((check) => check.prepare?.()));
});

it('bears each name once', () => {
  const names = CHECKS.flatMap((check) => [
    check.id,
    ...check.deprecated,
    ...(check.aliases ?? []),
  ]);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(cellChecks)('$id', (check) => {
  const params = check.examples.params ?? PARAMS;

  it.each(check.examples.valid)('accepts %j', (text) => {
    expect(check.test(text, params)).toBeUndefined();
  });

  it.each(check.examples.invalid)('refuses %j', (text) => {
    const problem = check.test(text, params);
    expect(problem).toBeDefined();
    expect(problem?.check).toBe(problem?.code === 'custom-check-error' ? check.id : undefined);
  });

  it('suggests only right values', () => {
    for (const text of check.examples.invalid) {
      const suggestion = check.test(text, params)?.suggestion;
      if (suggestion !== undefined) expect(check.test(suggestion, params)).toBeUndefined();
    }
  });
});

describe.each(rowChecks)('$id', (check) => {
  it.each(check.examples)('%j', ({ params, cells, valid }) => {
    const problem = check.test(cells.map(textCell), params);
    expect(problem === undefined).toBe(valid);
    if (problem !== undefined) expect(problem.code).toBe(check.code);
  });

  it('asks for as many cells as its examples have', () => {
    for (const { params, cells } of check.examples) {
      expect(check.fields(params)).toHaveLength(cells.length);
    }
  });
});
