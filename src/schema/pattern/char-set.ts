/** Code points from the first to the second, both included. */
export type CodeRange = readonly [number, number];

export const LAST_CODE_POINT = 0x10ffff;

/**
 * Up to here a Unicode property is spelt out for automata: Latin with all its accents. Beyond it
 * the exact rule decides; tables of the whole of Unicode would cost more than they save.
 */
const SPELT_OUT = 0x250;

/** Characters of a pattern: ranges and Unicode properties, taken as they are or negated. */
export class CharSet {
  readonly #ranges: readonly CodeRange[];
  readonly #tests: readonly ((codePoint: number) => boolean)[];
  readonly #negated: boolean;
  readonly #ignoreCase: boolean;
  /** Equal for equal sets. */
  readonly key: string;

  constructor(parts: readonly CharPart[], negated = false, ignoreCase = false) {
    const ranges = parts.flatMap((part) => ('ranges' in part ? part.ranges : []));
    const tested = parts.flatMap((part) => ('ranges' in part ? [] : [part]));
    this.#ranges = merged(ranges);
    this.#tests = tested.map(({ test }) => test);
    this.#negated = negated;
    this.#ignoreCase = ignoreCase;
    const names = tested.map(({ name }) => name).join();
    this.key = `${negated ? '^' : ''}${ignoreCase ? 'i' : ''}${this.#ranges.join(';')}|${names}`;
  }

  has(codePoint: number): boolean {
    const found = this.#ignoreCase
      ? caseVariants(codePoint).some((variant) => this.#holds(variant))
      : this.#holds(codePoint);
    return found !== this.#negated;
  }

  /** Ranges of code points that are certainly in the set; all of them unless it takes a property. */
  ranges(): readonly CodeRange[] {
    if (this.#tests.length > 0 || this.#ignoreCase) return speltOut(this);
    return this.#negated ? complement(this.#ranges) : this.#ranges;
  }

  #holds(codePoint: number): boolean {
    for (const [first, last] of this.#ranges) {
      if (codePoint < first) break;
      if (codePoint <= last) return true;
    }
    return this.#tests.some((test) => test(codePoint));
  }
}

/** A piece of a set. A `test` bears the name that tells it from others. */
export type CharPart =
  | { readonly ranges: readonly CodeRange[] }
  | { readonly name: string; readonly test: (codePoint: number) => boolean };

export function single(codePoint: number): CharPart {
  return { ranges: [[codePoint, codePoint]] };
}

function merged(ranges: readonly CodeRange[]): CodeRange[] {
  const result: CodeRange[] = [];
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const previous = result.at(-1);
    if (previous === undefined || first > previous[1] + 1) result.push([first, last]);
    else result[result.length - 1] = [previous[0], Math.max(previous[1], last)];
  }
  return result;
}

/** All code points that the ranges, sorted and apart, leave out. */
export function complement(ranges: readonly CodeRange[]): CodeRange[] {
  const result: CodeRange[] = [];
  let next = 0;
  for (const [first, last] of ranges) {
    if (first > next) result.push([next, first - 1]);
    next = last + 1;
  }
  if (next <= LAST_CODE_POINT) result.push([next, LAST_CODE_POINT]);
  return result;
}

function speltOut(set: CharSet): CodeRange[] {
  const found: CodeRange[] = [];
  for (let codePoint = 0; codePoint < SPELT_OUT; codePoint++) {
    if (set.has(codePoint)) found.push([codePoint, codePoint]);
  }
  return merged(found);
}

/** The character in both cases, as Python's `re.IGNORECASE` takes them for the same. */
function caseVariants(codePoint: number): number[] {
  const letter = String.fromCodePoint(codePoint);
  const variants = new Set([codePoint]);
  for (const other of [
    letter.toLowerCase(),
    letter.toUpperCase(),
    letter.toUpperCase().toLowerCase(),
  ]) {
    const first = other.codePointAt(0);
    if (first !== undefined && String.fromCodePoint(first) === other) variants.add(first);
  }
  return [...variants];
}
