import type { CellProblem, CellValue, ColumnCheck, Judgement } from './column-check.ts';
import { arrayItems } from './constraints/array-items.ts';
import { type Constraint, violation } from './constraints/constraint.ts';
import { compileConstraints } from './constraints/index.ts';
import { exampleText } from './example-text.ts';
import { type FieldKernels, fieldKernels } from './kernels.ts';
import type { Field } from './model.ts';
import { suggest } from './suggest.ts';
import { TYPES } from './types/index.ts';
import type { Reader, TypeRule } from './types/type.ts';

const compiled = new WeakMap<Field, ColumnCheck>();

/**
 * Makes a field ready to judge the cells of one column. Bounds, enumerations and patterns are those
 * of a field that `readSchema` answered: what it would have refused is left out.
 */
export function compileField(field: Field): ColumnCheck {
  let check = compiled.get(field);
  if (check === undefined) {
    check = new FieldCheck(field);
    compiled.set(field, check);
  }
  return check;
}

const NONE: readonly CellProblem[] = [];

class FieldCheck implements ColumnCheck {
  readonly field: Field;
  readonly #rule: TypeRule;
  readonly #reader: Reader;
  readonly #constraints: readonly Constraint[];
  readonly #missing: ReadonlySet<string>;
  #kernels: FieldKernels | undefined;
  #example: string | null | undefined;

  constructor(field: Field) {
    this.field = field;
    this.#rule = TYPES[field.type];
    this.#reader = this.#rule.reader(field);
    const context = { field, reader: this.#reader };
    const items = arrayItems(context);
    this.#constraints = [...compileConstraints(context), ...(items === undefined ? [] : [items])];
    this.#missing = new Set(field.missingValues);
  }

  isMissing(text: string): boolean {
    return this.#missing.has(text);
  }

  judge(text: string): Judgement {
    if (this.isMissing(text))
      return { missing: true, value: undefined, problems: this.#absence(text) };
    const value = this.#reader.cast(text);
    const problems = this.#faults(text, value);
    if (problems.length > 0) {
      return { missing: false, value, problems: this.#explained(text, problems) };
    }
    return { missing: false, value, problems: this.#remarks(text, value) };
  }

  key(text: string): string {
    const value = this.#reader.cast(text);
    return value === undefined ? text : this.#reader.key(value, text);
  }

  /** Built when first asked for: small files never ask. */
  get kernels(): ColumnCheck['kernels'] {
    return this.#proofs().kernels;
  }

  get keyIsText(): boolean {
    return this.#proofs().keyIsText;
  }

  #proofs(): FieldKernels {
    this.#kernels ??= fieldKernels(this.field, this.#rule, this.#reader, this);
    return this.#kernels;
  }

  #absence(text: string): readonly CellProblem[] {
    if (this.field.constraints.required !== true) return NONE;
    return [violation('required', { type: this.field.type, token: text })];
  }

  /** Type, then constraints. */
  #faults(text: string, value: CellValue | undefined): readonly CellProblem[] {
    if (value === undefined) return [this.#typeError()];
    let found: CellProblem[] | undefined;
    for (const constraint of this.#constraints) {
      const problems = constraint.check(value, text);
      if (problems.length === 0) continue;
      found ??= [];
      found.push(...problems);
    }
    return found ?? NONE;
  }

  #typeError(): CellProblem {
    const { type, format } = this.field;
    return {
      code: 'type-error',
      reason: type === 'string' ? format : type,
      params: { type, format, ...this.#rule.params?.(this.field) },
    };
  }

  #remarks(text: string, value: CellValue | undefined): readonly CellProblem[] {
    if (value === undefined) return NONE;
    const remark = this.#reader.remark?.(text, value);
    if (remark === undefined) return NONE;
    const { type, format } = this.field;
    const better = remark === 'loose-date' ? { suggestion: this.#reader.key(value, text) } : {};
    return [{ code: remark, params: { type, format }, ...better }];
  }

  /** The problems with the value that is meant, when there is only one, and the field's example. */
  #explained(text: string, problems: readonly CellProblem[]): readonly CellProblem[] {
    const levels = (trimmed: string) => [
      this.#reader.candidates?.(trimmed) ?? [],
      ...this.#constraints.flatMap((constraint) => constraint.candidates?.(trimmed) ?? []),
    ];
    const meant = suggest(text, levels, (candidate) => this.#isRight(candidate));
    const example = this.#rightExample();
    return problems.map((problem) => ({
      ...problem,
      ...meant,
      params: example === undefined ? problem.params : { ...problem.params, example },
    }));
  }

  /** Accepted, and without a remark. */
  #isRight(text: string): boolean {
    if (this.isMissing(text)) return false;
    const value = this.#reader.cast(text);
    return this.#faults(text, value) === NONE && this.#remarks(text, value) === NONE;
  }

  /** The schema's example, unless it is wrong itself. */
  #rightExample(): string | undefined {
    if (this.#example === undefined) {
      const text = exampleText(this.field);
      this.#example = text !== undefined && this.#isRight(text) ? text : null;
    }
    return this.#example ?? undefined;
  }
}
