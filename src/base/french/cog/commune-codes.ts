import { numberAt, unpack } from './data.ts';

/** Numbers that may follow the two characters that codes start with. */
const NUMBERS = 1000;

/** The entries whose codes start with the same two characters: `01`, `2A`, `97`. */
export interface CodeGroup {
  readonly start: string;
  readonly first: number;
  readonly end: number;
}

/** The codes of communes and of their parts, as entries in ascending order. */
export class CommuneCodes {
  readonly groups: readonly CodeGroup[];
  readonly #numbers: Uint16Array;
  /** Entry plus one for each possible code of each group; 0 where there is none. */
  readonly #entries: Uint16Array;

  constructor(packed: string) {
    const [sizes = '', steps = ''] = split(unpack(packed));
    this.groups = groupsFrom(sizes);
    this.#numbers = new Uint16Array(steps.length);
    this.#entries = new Uint16Array(this.groups.length * NUMBERS);
    this.groups.forEach(({ first, end }, group) => {
      let number = 0;
      for (let entry = first; entry < end; entry++) {
        number += numberAt(steps, entry);
        this.#numbers[entry] = number;
        const slot = group * NUMBERS + number;
        // A part that bears the code of its commune comes after it.
        if (this.#entries[slot] === 0) this.#entries[slot] = entry + 1;
      }
    });
  }

  get size(): number {
    return this.#numbers.length;
  }

  /** The entry of a code; that of the commune where one of its parts bears the same code. */
  entryOf(code: string): number | undefined {
    if (!/^\d[\dAB]\d{3}$/.test(code)) return undefined;
    const group = this.groups.findIndex(({ start }) => code.startsWith(start));
    const entry = group < 0 ? 0 : this.#entries[group * NUMBERS + Number(code.slice(2))];
    return entry === undefined || entry === 0 ? undefined : entry - 1;
  }

  codeOf(entry: number): string {
    return this.#code(this.groups.find(({ end }) => entry < end)?.start ?? '', entry);
  }

  /** All codes, ascending, each once. */
  all(): ReadonlySet<string> {
    const codes = new Set<string>();
    for (const { start, first, end } of this.groups) {
      for (let entry = first; entry < end; entry++) codes.add(this.#code(start, entry));
    }
    return codes;
  }

  #code(start: string, entry: number): string {
    return start + String(this.#numbers[entry]).padStart(3, '0');
  }
}

function split(text: string): readonly [string, string] {
  const end = text.indexOf('\n');
  return [text.slice(0, end), text.slice(end + 1)];
}

function groupsFrom(sizes: string): readonly CodeGroup[] {
  let first = 0;
  return sizes.split(',').map((size) => {
    const [start = '', count = ''] = size.split(' ');
    const group = { start, first, end: first + Number(count) };
    first = group.end;
    return group;
  });
}
