import { dot } from './char-classes.ts';
import { type CharPart, CharSet, single } from './char-set.ts';
import { Cursor, type Flags, NO_FLAGS, withFlags } from './cursor.ts';
import { readEscape, readOctal } from './read-escape.ts';
import { isQuantifier, readQuantifier } from './read-quantifier.ts';
import { readSet } from './read-set.ts';
import type { Assertion, PatternNode } from './syntax.ts';

const ESCAPED_ASSERTIONS: Readonly<Record<string, Assertion>> = {
  A: 'start',
  Z: 'end',
  z: 'end',
  b: 'boundary',
  B: 'not-boundary',
};

/** Groups one inside the other. */
const MAX_DEPTH = 200;

/**
 * Reads a regular expression of Python's `re`, `\p{…}` added.
 * @param initial flags that hold for the whole pattern
 * @throws PatternError with the place of the first fault
 */
export function readPattern(source: string, initial: Flags = NO_FLAGS): PatternNode {
  return new PatternReader(source).read(initial);
}

class PatternReader {
  readonly #cursor: Cursor;
  readonly #names = new Map<string, number>();
  readonly #open = new Set<number>();
  #groups = 0;
  #depth = 0;

  constructor(source: string) {
    this.#cursor = new Cursor(source);
  }

  read(initial: Flags): PatternNode {
    const cursor = this.#cursor;
    if (cursor.ended) cursor.fail('empty');
    const node = this.#choice(this.#leadingFlags(initial));
    if (!cursor.ended) cursor.fail('unopened-group');
    return node;
  }

  #leadingFlags(initial: Flags): Flags {
    const cursor = this.#cursor;
    let flags = initial;
    for (;;) {
      const from = cursor.at;
      const letters = cursor.take('(?') ? cursor.takeWhile(/[a-z]/i) : '';
      if (letters === '' || !cursor.take(')')) {
        cursor.at = from;
        return flags;
      }
      flags = withFlags(flags, letters, true) ?? cursor.fail('unsupported', from);
    }
  }

  #choice(flags: Flags): PatternNode {
    const options = [this.#sequence(flags)];
    while (this.#cursor.take('|')) options.push(this.#sequence(flags));
    return options.length === 1 && options[0] !== undefined
      ? options[0]
      : { kind: 'choice', options };
  }

  #sequence(flags: Flags): PatternNode {
    const cursor = this.#cursor;
    const items: PatternNode[] = [];
    while (!cursor.ended && cursor.char !== '|' && cursor.char !== ')') {
      if (flags.verbose && this.#skipComment()) continue;
      const at = cursor.at;
      const atom = this.#atom(flags);
      if (atom === undefined) continue;
      items.push(readQuantifier(cursor, atom, at));
    }
    return items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'sequence', items };
  }

  #skipComment(): boolean {
    const cursor = this.#cursor;
    if (cursor.takeWhile(/[ \t\n\r\f\v]/) !== '') return true;
    if (!cursor.take('#')) return false;
    cursor.takeWhile(/[^\n]/);
    return true;
  }

  /** One thing that a quantifier may follow; `undefined` for a comment. */
  #atom(flags: Flags): PatternNode | undefined {
    const cursor = this.#cursor;
    const at = cursor.at;
    const char = cursor.next();
    switch (char) {
      case '.':
        return set(dot(flags.dotAll), false);
      case '^':
        return { kind: 'assertion', assertion: flags.multiline ? 'line-start' : 'start' };
      case '$':
        return { kind: 'assertion', assertion: flags.multiline ? 'line-end' : 'end' };
      case '[':
        return { kind: 'set', set: readSet(cursor, flags) };
      case '(':
        return this.#group(flags, at);
      case '\\':
        return this.#escape(flags, at);
      case '*':
      case '+':
      case '?':
        return cursor.fail('nothing-to-repeat', at);
      case '{':
        if (isQuantifier(cursor, at)) cursor.fail('nothing-to-repeat', at);
        return set(single(0x7b), false);
      default:
        return set(single(char.codePointAt(0) ?? 0), flags.ignoreCase);
    }
  }

  #escape(flags: Flags, at: number): PatternNode {
    const cursor = this.#cursor;
    const assertion = ESCAPED_ASSERTIONS[cursor.char];
    if (assertion !== undefined) {
      cursor.next();
      return { kind: 'assertion', assertion };
    }
    const octal = readOctal(cursor);
    if (octal !== undefined) return set(single(octal), flags.ignoreCase);
    const digits = cursor.takeWhile(/\d/, 2);
    if (digits !== '') return this.#reference(Number(digits), at);
    return set(readEscape(cursor, flags), flags.ignoreCase);
  }

  #reference(index: number, at: number): PatternNode {
    if (index > this.#groups || this.#open.has(index)) this.#cursor.fail('unknown-group', at);
    return { kind: 'back-reference', index };
  }

  #group(flags: Flags, at: number): PatternNode | undefined {
    const cursor = this.#cursor;
    if (!cursor.take('?')) return this.#capture(flags, at, undefined);
    // A group of its own: what a quantifier may not follow (`^*`), it may follow in a group.
    if (cursor.take(':')) return { kind: 'sequence', items: [this.#closed(flags, at)] };
    if (cursor.take('>')) return { kind: 'atomic', item: this.#closed(flags, at) };
    if (cursor.take('#')) {
      cursor.takeWhile(/[^)]/);
      return cursor.take(')') ? undefined : cursor.fail('unclosed-group', at);
    }
    if (cursor.take('P=')) {
      const index = this.#names.get(cursor.takeWhile(/[^)]/));
      if (!cursor.take(')')) cursor.fail('unclosed-group', at);
      return index === undefined ? cursor.fail('unknown-group', at) : this.#reference(index, at);
    }
    for (const behind of [false, true]) {
      for (const [mark, negated] of [
        ['=', false],
        ['!', true],
      ] as const) {
        if (!cursor.take(behind ? `<${mark}` : mark)) continue;
        return { kind: 'look', behind, negated, item: this.#closed(flags, at) };
      }
    }
    if (cursor.take('P<') || cursor.take('<')) {
      const name = cursor.takeWhile(/[^>]/);
      const isName = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !this.#names.has(name);
      if (!cursor.take('>') || !isName) cursor.fail('bad-group', at);
      return this.#capture(flags, at, name);
    }
    return this.#flaggedGroup(flags, at);
  }

  /** `(?i:…)`, `(?i-s:…)`; flags for the whole pattern are due at its very start. */
  #flaggedGroup(flags: Flags, at: number): PatternNode {
    const cursor = this.#cursor;
    if (cursor.char === '(') cursor.fail('unsupported', at);
    const on = cursor.takeWhile(/[a-z]/i);
    const off = cursor.take('-') ? cursor.takeWhile(/[a-z]/i) : '';
    const switched = withFlags(flags, on, true);
    if (on + off === '') cursor.fail('bad-group', at);
    const scoped = (switched && withFlags(switched, off, false)) ?? cursor.fail('unsupported', at);
    if (cursor.char === ')') cursor.fail('misplaced-flags', at);
    return cursor.take(':') ? this.#closed(scoped, at) : cursor.fail('bad-group', at);
  }

  #capture(flags: Flags, at: number, name: string | undefined): PatternNode {
    this.#groups += 1;
    const index = this.#groups;
    if (name !== undefined) this.#names.set(name, index);
    this.#open.add(index);
    const item = this.#closed(flags, at);
    this.#open.delete(index);
    return { kind: 'group', item, index };
  }

  #closed(flags: Flags, at: number): PatternNode {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) this.#cursor.fail('too-large', at);
    const item = this.#choice(flags);
    this.#depth -= 1;
    return this.#cursor.take(')') ? item : this.#cursor.fail('unclosed-group', at);
  }
}

function set(part: CharPart, ignoreCase: boolean): PatternNode {
  return { kind: 'set', set: new CharSet([part], false, ignoreCase) };
}
