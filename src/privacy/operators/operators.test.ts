import { describe, expect, it } from 'vitest';
import { loadEpci } from '../../base/french/epci.ts';
import { loadCog } from '../../base/french/load-cog.ts';
import { KeyedHash } from '../keyed/keyed-hash.ts';
import { loadFirstNames } from '../lexicon/load-first-names.ts';
import { OPERATORS } from './index.ts';
import type { Example, Outcome, Params, Setting, Treatment } from './operator.ts';
import { REFUSED_OPERATORS } from './refused.ts';

const KEY = Uint8Array.from({ length: 32 }, (_, index) => index);

function setting(columns: readonly string[]): Setting {
  return {
    column: columns[0] ?? '',
    columns,
    indexOf: (column) => columns.indexOf(column),
    hash: (namespace) => new KeyedHash(KEY, namespace),
    cog: loadCog,
    epci: loadEpci,
    firstNames: loadFirstNames,
    refuse: (reason) => {
      throw new Error(reason);
    },
  };
}

/** Treats a small table as the pipeline does: the survey first, empty cells left alone. */
function treated(treatment: Treatment, rows: readonly (readonly string[])[]): Outcome[] {
  const views = rows.map((row, number) => ({
    number,
    text: (column: number) => row[column] ?? '',
  }));
  for (const view of views) if (view.text(0) !== '') treatment.survey?.row(view.text(0), view);
  treatment.survey?.end();
  return views.map((view) => (view.text(0) === '' ? '' : treatment.apply(view.text(0), view)));
}

function rowsOf({ cells, beside = {} }: Example<Params>): string[][] {
  return cells.map(([before], row) => [
    before,
    ...Object.values(beside).map((column) => column[row] ?? ''),
  ]);
}

const examples = OPERATORS.flatMap((operator) =>
  operator.examples.map((example) => ({ id: operator.id, operator, example })),
);

describe('operators', () => {
  it.each(examples)('$id $example.params', async ({ operator, example }) => {
    const columns = ['colonne', ...Object.keys(example.beside ?? {})];
    const treatment = await operator.prepare(example.params, setting(columns));
    const outcomes = treated(treatment, rowsOf(example));
    for (const [index, [before, after]] of example.cells.entries()) {
      const outcome = outcomes[index];
      if (after instanceof RegExp) expect(outcome, before).toMatch(after);
      else expect(outcome, before).toEqual(after);
    }
  });

  it('have one name each, and an example', () => {
    expect(new Set(OPERATORS.map(({ id }) => id)).size).toBe(OPERATORS.length);
    for (const { id, examples } of OPERATORS) {
      expect(examples.length, id).toBeGreaterThan(0);
      expect(REFUSED_OPERATORS.has(id)).toBe(false);
    }
  });
});

describe('what the key decides', () => {
  const column = Array.from({ length: 200 }, (_, index) => [String(index), `r${index}`]);
  const answers = async (id: string, params: Params, key = KEY) => {
    const operator = OPERATORS.find((one) => one.id === id);
    const base = setting(['colonne', 'ligne']);
    const prepared = await operator?.prepare(params, {
      ...base,
      hash: (name) => new KeyedHash(key, name),
    });
    return prepared === undefined ? [] : treated(prepared, column);
  };
  const OTHER = new Uint8Array(32);

  it.each([
    ['token', {}],
    ['sequence', {}],
    ['shuffle', {}],
    ['noise', { scale: 5, by: ['ligne'] }],
    ['round-number', { base: 7, method: 'random' }],
  ])('%s gives the same under one key and something else under another', async (id, params) => {
    const first = await answers(id, params);
    expect(await answers(id, params)).toEqual(first);
    expect(await answers(id, params, OTHER)).not.toEqual(first);
  });

  it('a shuffle and a sequence lose no value', async () => {
    const values = column.map(([value]) => value).sort();
    expect([...(await answers('shuffle', {}))].sort()).toEqual(values);
    expect(new Set(await answers('sequence', {})).size).toBe(200);
  });

  it('tokens are injective here and noise is centred', async () => {
    expect(new Set(await answers('token', {})).size).toBe(200);
    const noisy = (await answers('noise', { scale: 1 })).slice(50).map(Number);
    const mean = noisy.reduce((sum, value, index) => sum + value - (index + 50), 0) / noisy.length;
    expect(Math.abs(mean)).toBeLessThan(0.5);
  });
});
