import { characterOf, REPLACEMENT } from './code-pages/code-page.ts';
import { windows1252 } from './code-pages/windows-1252.ts';

/**
 * Text that was UTF-8, was read as windows-1252 or ISO-8859-1 and written as UTF-8 again: `Ã©` for
 * `é`, `â€™` for `’`. A byte 80 to 9F may have become its control character.
 */
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 0x80 }, (_each, index) => 0x80 + index)
    .flatMap((byte) => [
      [characterOf(windows1252, byte), byte] as const,
      [String.fromCharCode(byte), byte] as const,
    ])
    .filter(([character]) => character !== REPLACEMENT),
);

const CONTINUATION = `[${[...BYTES].flatMap(([character, byte]) => (byte < 0xc0 ? character : [])).join('')}]`;
const MANGLED = new RegExp(`[Â-ß]${CONTINUATION}|[à-ï]${CONTINUATION}${CONTINUATION}`, 'gu');
/** What a French text may hold; a chance pair such as `É«` gives something else. */
const PLAUSIBLE = /^[\u00a0-ÿŒœŸŠšŽž–—‘’‚“”„•…‰‹›€™−\u2009\u202f\u200b\ufeff]$/u;
const BYTE_ORDER_MARK = '\ufeff';
const ROUNDS = 3;

/** Without it a text is not mangled. */
const LEAD = /[Â-ï]/;

/** The text as it was meant; `undefined` when nothing in it is mangled. */
export function unmangled(text: string): string | undefined {
  if (!LEAD.test(text)) return undefined;
  let current = text;
  for (let round = 0; round < ROUNDS; round++) {
    const next = current.replace(MANGLED, meant);
    if (next === current) break;
    current = next;
  }
  return current === text ? undefined : current;
}

/** What some characters that look like one of UTF-8 were; themselves when that is not plausible. */
function meant(sequence: string): string {
  const [lead = 0, ...rest] = Array.from(sequence, (character) => BYTES.get(character) ?? 0);
  const bits = rest.length === 1 ? lead & 0x1f : lead & 0x0f;
  const code = rest.reduce((value, byte) => (value << 6) | (byte & 0x3f), bits);
  // Three bytes for what two can say are no UTF-8.
  if (rest.length === 2 && code < 0x800) return sequence;
  const character = String.fromCharCode(code);
  if (!PLAUSIBLE.test(character)) return sequence;
  return character === BYTE_ORDER_MARK ? '' : character;
}

/**
 * Whether mangled text may stand around a byte 82 or 83 of UTF-8: `Ã` or `Â` (C3 83, C3 82) before
 * another character that is not ASCII, or `â€` (C3 A2 E2 82 AC).
 */
export function mayBeMangledAt(bytes: Uint8Array, at: number): boolean {
  const [before, after] = [bytes[at - 1], bytes[at + 1] ?? 0];
  if (before === 0xc3) return after >= 0xc2;
  return after === 0xac && before === 0xe2 && bytes[at - 2] === 0xa2 && bytes[at - 3] === 0xc3;
}

/** The first place, from a byte on, where mangled text may stand; -1 when there is none. Native search. */
export class MangledSearch {
  readonly #bytes: Buffer;
  readonly #next: [number, number] = [-2, -2];

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  after(from: number): number {
    for (let at = this.#nearest(from); at >= 0; at = this.#nearest(at + 1)) {
      if (mayBeMangledAt(this.#bytes, at)) return at;
    }
    return -1;
  }

  #nearest(from: number): number {
    const [first, second] = [this.#find(0, 0x82, from), this.#find(1, 0x83, from)];
    if (first < 0) return second;
    return second < 0 ? first : Math.min(first, second);
  }

  /** Each byte value is searched once over the bytes: what was found ahead is remembered. */
  #find(slot: 0 | 1, byte: number, from: number): number {
    const known = this.#next[slot];
    if (known === -1 || known >= from) return known;
    const found = this.#bytes.indexOf(byte, from);
    this.#next[slot] = found;
    return found;
  }
}
