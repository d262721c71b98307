import type { CellValue } from '../../schema/column-check.ts';
import { isDecimal, toDecimal } from '../../schema/decimal.ts';
import type { Field } from '../../schema/model.ts';
import type { KernelSpec } from '../../table/kernels/spec.ts';
import type { ValueKind } from './typed-column.ts';

/** The kind that the cells of a column turned out to have, with what goes with it. */
export interface Fitted {
  readonly kind: ValueKind;
  readonly scale?: number;
  readonly utc?: boolean;
}

/** Watches the values of one column, and says how they can be written without losing anything. */
export interface ColumnFit {
  /** What proves on bytes that a cell changes nothing to the answer. */
  readonly proof: readonly KernelSpec[] | 'judge-all';
  /** @param value `undefined`: the text is not of the type of the field */
  see(text: string, value: CellValue | undefined): void;
  result(): Fitted;
}

/** What a field's type makes possible. Texts, and types that other formats lack, stay texts. */
export function fitOf(field: Field | undefined): ColumnFit | undefined {
  switch (field?.type) {
    case 'integer':
      return new IntegerFit(usualNotation(field));
    case 'number':
      return new NumberFit(usualNotation(field));
    case 'boolean':
      return new AllOf('boolean', 'judge-all');
    case 'date':
      return new AllOf('date', isoDates(field));
    case 'year':
      return new AllOf('year', 'judge-all');
    case 'datetime':
      return new MomentFit();
    default:
      return undefined;
  }
}

function usualNotation({ decimalChar = '.', groupChar }: Field): boolean {
  return decimalChar === '.' && groupChar === undefined;
}

function isoDates({ format }: Field): readonly KernelSpec[] | 'judge-all' {
  if (format !== 'default') return 'judge-all';
  return [{ kind: 'date', min: null, max: null, empty: true }];
}

/** Every cell is of the type, or the column is a text. */
class AllOf implements ColumnFit {
  readonly #kind: ValueKind;
  readonly proof: readonly KernelSpec[] | 'judge-all';
  #fits = true;

  constructor(kind: ValueKind, proof: readonly KernelSpec[] | 'judge-all') {
    this.#kind = kind;
    this.proof = proof;
  }

  see(_text: string, value: CellValue | undefined): void {
    if (value === undefined) this.#fits = false;
  }

  result(): Fitted {
    return { kind: this.#fits ? this.#kind : 'text' };
  }
}

const LONG = 2n ** 63n;

class IntegerFit implements ColumnFit {
  readonly proof: readonly KernelSpec[] | 'judge-all';
  #kind: 'integer' | 'long' | 'text' = 'integer';

  constructor(hasKernel: boolean) {
    this.proof = hasKernel ? [{ kind: 'integer', min: null, max: null, empty: true }] : 'judge-all';
  }

  see(_text: string, value: CellValue | undefined): void {
    if (typeof value === 'number' && Number.isSafeInteger(value)) return;
    const digits = isDecimal(value)
      ? value.digits * 10n ** BigInt(Math.max(0, -value.scale))
      : LONG;
    if (digits >= LONG || digits < -LONG) this.#kind = 'text';
    else if (this.#kind === 'integer') this.#kind = 'long';
  }

  result(): Fitted {
    return { kind: this.#kind };
  }
}

/** Most digits of a Parquet decimal of 16 bytes. */
const DECIMAL_DIGITS = 38;

class NumberFit implements ColumnFit {
  readonly proof: readonly KernelSpec[] | 'judge-all';
  #isDouble = true;
  #fits = true;
  /** Digits before and after the point. */
  #whole = 1;
  #scale = 0;

  constructor(hasKernel: boolean) {
    this.proof = hasKernel ? [{ kind: 'decimal', min: null, max: null, empty: true }] : 'judge-all';
    // What the kernel proves is not looked at: nine digits on either side.
    if (hasKernel) [this.#whole, this.#scale] = [9, 9];
  }

  see(_text: string, value: CellValue | undefined): void {
    if (typeof value === 'number' ? !Number.isFinite(value) : !isDecimal(value)) {
      this.#fits = false;
      return;
    }
    const decimal = toDecimal(value as number);
    if (isDecimal(value) && !isShortest(decimal)) this.#isDouble = false;
    const length = String(decimal.digits < 0n ? -decimal.digits : decimal.digits).length;
    this.#scale = Math.max(this.#scale, decimal.scale);
    this.#whole = Math.max(this.#whole, length - decimal.scale);
  }

  result(): Fitted {
    if (!this.#fits) return { kind: 'text' };
    if (this.#isDouble) return { kind: 'double' };
    const fits = this.#whole + this.#scale <= DECIMAL_DIGITS;
    return fits ? { kind: 'decimal', scale: this.#scale } : { kind: 'text' };
  }
}

/** Whether a double has this very decimal for its shortest text: what a program wrote from a double. */
function isShortest(decimal: { readonly digits: bigint; readonly scale: number }): boolean {
  const nearest = Number(`${decimal.digits}e${-decimal.scale}`);
  if (!Number.isFinite(nearest)) return false;
  const back = toDecimal(nearest);
  const scale = Math.max(back.scale, decimal.scale);
  if (scale - Math.min(back.scale, decimal.scale) > 400) return false;
  const at = (one: typeof decimal): bigint => one.digits * 10n ** BigInt(scale - one.scale);
  return at(back) === at(decimal);
}

class MomentFit implements ColumnFit {
  readonly proof = 'judge-all';
  #fits = true;
  #utc: boolean | undefined;

  see(text: string, value: CellValue | undefined): void {
    const utc = typeof value === 'string' && value.endsWith('Z');
    this.#utc ??= utc;
    // A column where some moments have a zone and others none has no type; nor has a nanosecond.
    if (typeof value !== 'string' || utc !== this.#utc || /\.\d{7}/.test(text)) this.#fits = false;
  }

  result(): Fitted {
    return this.#fits ? { kind: 'datetime', utc: this.#utc === true } : { kind: 'text' };
  }
}
