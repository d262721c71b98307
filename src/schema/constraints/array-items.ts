import type { CellProblem } from '../column-check.ts';
import type { Field } from '../model.ts';
import { toField } from '../read/to-field.ts';
import { TYPES } from '../types/index.ts';
import { isJsonObject, parseJson } from '../types/json-value.ts';
import type { Reader } from '../types/type.ts';
import { type Constraint, type ConstraintCompiler, violation } from './constraint.ts';
import { compileConstraints } from './index.ts';
import { castWritten, writtenText } from './written.ts';

/** Items that a finding names. */
const NAMED = 5;

/** The field that each item of an array is read with; `undefined` when nothing is said of items. */
export function itemField(field: Field): Field | undefined {
  if (field.type !== 'array' || !isJsonObject(field.arrayItem)) return undefined;
  // As in Frictionless: without a type, an item may be anything.
  return toField({ type: 'any', ...field.arrayItem, name: field.name }, ['']);
}

/**
 * Judges each item by `arrayItem`: one problem per kind and per cell, with the first items that have
 * it. An item that is null or empty is missing: only `required` speaks of it.
 */
export const arrayItems: ConstraintCompiler = ({ field }) => {
  const inner = itemField(field);
  if (inner === undefined) return undefined;
  const judge = new ItemJudge(inner);
  return {
    name: 'arrayItem',
    check: (value) => (Array.isArray(value) ? judge.problems(value) : []),
    candidates: (text) => judge.candidates(text),
  };
};

class ItemJudge {
  readonly #field: Field;
  readonly #reader: Reader;
  readonly #constraints: readonly Constraint[];

  constructor(field: Field) {
    this.#field = field;
    this.#reader = TYPES[field.type].reader(field);
    this.#constraints = compileConstraints({ field, reader: this.#reader });
  }

  problems(items: readonly unknown[]): CellProblem[] {
    const kinds = new Map<string, { problem: CellProblem; items: string[]; count: number }>();
    for (const item of items) {
      for (const problem of this.#judge(item)) {
        const key = `${problem.code}/${problem.constraint ?? ''}/${problem.reason ?? ''}`;
        const kind = kinds.get(key) ?? { problem, items: [], count: 0 };
        kind.count += 1;
        if (kind.items.length < NAMED) kind.items.push(writtenText(item));
        kinds.set(key, kind);
      }
    }
    return [...kinds.values()].map(({ problem, items: named, count }) => ({
      ...problem,
      params: { ...problem.params, items: named, itemCount: count },
    }));
  }

  /** The same list where each wrong item becomes the only right one that it can mean. */
  candidates(text: string): readonly (readonly { text: string; cause?: string }[])[] {
    const items = parseJson(text);
    if (!Array.isArray(items)) return [];
    const corrected = items.map((item) =>
      this.#judge(item).length === 0 ? item : this.#meant(item),
    );
    if (corrected.includes(undefined)) return [];
    return [[{ text: JSON.stringify(corrected), cause: 'near-miss-value' }]];
  }

  #meant(item: unknown): string | undefined {
    if (typeof item !== 'string') return undefined;
    const trimmed = item.trim();
    if (trimmed !== item && this.#judge(trimmed).length === 0) return trimmed;
    for (const constraint of this.#constraints) {
      const [level = []] = constraint.candidates?.(trimmed) ?? [];
      const right = level.filter((candidate) => this.#judge(candidate.text).length === 0);
      if (right.length === 1) return right[0]?.text;
    }
    return undefined;
  }

  #judge(item: unknown): readonly CellProblem[] {
    const { type, format, constraints, missingValues } = this.#field;
    const missing = item === null || (typeof item === 'string' && missingValues.includes(item));
    if (missing) return constraints.required === true ? [violation('required', { type })] : [];
    const text = writtenText(item);
    const value = castWritten(this.#reader, item);
    if (value === undefined)
      return [{ code: 'type-error', reason: type, params: { type, format } }];
    return this.#constraints.flatMap((constraint) => constraint.check(value, text));
  }
}
