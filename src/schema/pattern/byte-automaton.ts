import type { Automaton } from '../../table/kernels/spec.ts';
import type { CodeRange } from './char-set.ts';
import type { ClassAutomaton } from './class-automaton.ts';

/** Characters from the first to the last that lead to one state. */
interface Span {
  readonly first: number;
  readonly last: number;
  readonly target: number;
}

/** Lead bytes of UTF-8 (RFC 3629): first byte, bits of what follows, and the characters it may begin. */
const LEADS: readonly {
  readonly base: number;
  readonly bits: number;
  readonly range: CodeRange;
}[] = [
  { base: 0x00, bits: 0, range: [0x00, 0x7f] },
  { base: 0xc0, bits: 6, range: [0x80, 0x7ff] },
  { base: 0xe0, bits: 12, range: [0x800, 0xd7ff] },
  { base: 0xe0, bits: 12, range: [0xe000, 0xffff] },
  { base: 0xf0, bits: 18, range: [0x10000, 0x10ffff] },
];

/** Turns an automaton on characters into one on UTF-8 bytes; `undefined` beyond `maxStates`. */
export function onBytes(automaton: ClassAutomaton, maxStates: number): Automaton | undefined {
  const builder = new ByteBuilder(automaton.accepting.length);
  automaton.arcs.forEach((arcs, state) => {
    const spans = arcs.flatMap(([index, target]) =>
      (automaton.classes[index]?.ranges ?? []).map(([first, last]) => ({ first, last, target })),
    );
    builder.addState(state, joined(spans));
  });
  return builder.rows.length > maxStates ? undefined : builder.finish(automaton.accepting);
}

/** Neighbouring spans that lead to one state become one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    const previous = result.at(-1);
    if (previous?.target === span.target && previous.last + 1 === span.first) {
      result[result.length - 1] = { ...previous, last: span.last };
    } else result.push(span);
  }
  return result;
}

class ByteBuilder {
  /** For each state, the next one by byte. States of the source come first. */
  readonly rows: Uint16Array[];
  /** States inside a character, by what they lead to: equal ones are made once. */
  readonly #inner = new Map<string, number>();

  constructor(states: number) {
    this.rows = Array.from({ length: states }, () => new Uint16Array(256));
  }

  addState(state: number, spans: readonly Span[]): void {
    const row = this.rows[state];
    if (row === undefined) return;
    for (const { base, bits, range } of LEADS) {
      this.#fill(row, base, bits, clip(spans, range[0], range[1]));
    }
  }

  /** Fills the bytes `base + block`, a block being what the bits before the last `bits` say. */
  #fill(row: Uint16Array, base: number, bits: number, spans: readonly Span[]): void {
    for (const { first, last, target } of spans) {
      if (bits === 0) row.fill(target, base + first, base + last + 1);
      else {
        for (let block = first >> bits; block <= last >> bits; block++) {
          if (row[base + block] === 0) row[base + block] = this.#inside(bits, spans, block << bits);
        }
      }
    }
  }

  /** The state inside a character whose block starts there, where `bits` bits are left to read. */
  #inside(bits: number, spans: readonly Span[], start: number): number {
    const local = clip(spans, start, start + (1 << bits) - 1).map(({ first, last, target }) => ({
      first: first - start,
      last: last - start,
      target,
    }));
    const key = `${bits}|${local.map((span) => `${span.first}-${span.last}:${span.target}`).join()}`;
    const known = this.#inner.get(key);
    if (known !== undefined) return known;
    const row = new Uint16Array(256);
    const state = this.rows.push(row) - 1;
    this.#inner.set(key, state);
    this.#fill(row, 0x80, bits - 6, local);
    return state;
  }

  finish(acceptingStates: readonly boolean[]): Automaton {
    const states = this.rows.length;
    const classes = new Uint8Array(256);
    const columns = new Map<string, number>();
    for (let byte = 0; byte < 256; byte++) {
      const key = this.rows.map((row) => row[byte]).join();
      const number = columns.get(key) ?? columns.size;
      columns.set(key, number);
      classes[byte] = number;
    }
    const classCount = columns.size;
    const transitions = new Uint16Array(states * classCount);
    this.rows.forEach((row, state) => {
      for (let byte = 0; byte < 256; byte++) {
        transitions[state * classCount + (classes[byte] ?? 0)] = row[byte] ?? 0;
      }
    });
    const accepting = Uint8Array.from({ length: states }, (_, state) =>
      acceptingStates[state] ? 1 : 0,
    );
    return { states, classes, classCount, transitions, accepting };
  }
}

function clip(spans: readonly Span[], first: number, last: number): Span[] {
  const clipped: Span[] = [];
  for (const span of spans) {
    if (span.first > last || span.last < first) continue;
    clipped.push({
      first: Math.max(span.first, first),
      last: Math.min(span.last, last),
      target: span.target,
    });
  }
  return clipped;
}
