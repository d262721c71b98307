import { PatternError, type PatternProblem } from './syntax.ts';

/** A pattern being read, one character (code point) after the other. */
export class Cursor {
  readonly #chars: readonly string[];
  at = 0;

  constructor(source: string) {
    this.#chars = Array.from(source);
  }

  get ended(): boolean {
    return this.at >= this.#chars.length;
  }

  /** The character at hand, `''` at the end. */
  get char(): string {
    return this.#chars[this.at] ?? '';
  }

  next(): string {
    const char = this.char;
    this.at += 1;
    return char;
  }

  /** Moves past `text` when it stands here. */
  take(text: string): boolean {
    const wanted = Array.from(text);
    if (!wanted.every((char, index) => this.#chars[this.at + index] === char)) return false;
    this.at += wanted.length;
    return true;
  }

  /** Moves past at most `limit` characters that pass the test, and answers them. */
  takeWhile(test: RegExp, limit = Number.POSITIVE_INFINITY): string {
    let taken = '';
    while (taken.length < limit && !this.ended && test.test(this.char)) taken += this.next();
    return taken;
  }

  fail(problem: PatternProblem, at = this.at): never {
    throw new PatternError(problem, at);
  }
}

/** What `(?i)` and the like switch on. */
export interface Flags {
  readonly ignoreCase: boolean;
  readonly dotAll: boolean;
  readonly multiline: boolean;
  readonly ascii: boolean;
  readonly verbose: boolean;
}

export const NO_FLAGS: Flags = {
  ignoreCase: false,
  dotAll: false,
  multiline: false,
  ascii: false,
  verbose: false,
};

const FLAG_LETTERS: Readonly<Record<string, Partial<Flags>>> = {
  i: { ignoreCase: true },
  s: { dotAll: true },
  m: { multiline: true },
  a: { ascii: true },
  x: { verbose: true },
  u: { ascii: false },
};

/** The flags with the letters switched on; `undefined` when one is not known. */
export function withFlags(flags: Flags, letters: string, on: boolean): Flags | undefined {
  let result = flags;
  for (const letter of letters) {
    const change = FLAG_LETTERS[letter];
    if (change === undefined) return undefined;
    for (const key of Object.keys(change)) result = { ...result, [key]: on && letter !== 'u' };
  }
  return result;
}
