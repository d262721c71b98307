import { unescapeXml } from './entities.ts';
import { XmlFault } from './fault.ts';
import { endOfName, isSpace, skipSpace } from './lexis.ts';

/** The attributes of an element, as written (`r:id`); good only during the call that hands them. */
export interface NamedValues {
  /** The value, references replaced; of the first one when the name comes twice. */
  get(name: string): string | undefined;
  /** Names, in their order. */
  names(): readonly string[];
}

const EQUAL = 0x3d;
const GREATER = 0x3e;
const SLASH = 0x2f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/** Places of the names and values of one tag: nothing is cut out before someone asks. */
export class Attributes implements NamedValues {
  #source = '';
  #count = 0;
  /** Four numbers an attribute: start and end of the name, start and end of the value. */
  readonly #places: number[] = [];

  /**
   * Reads attributes from `at`, after the name of an element.
   * @returns where `>` or `/` stands; -1 when the source stops before
   * @throws XmlFault when an attribute is malformed
   */
  read(source: string, at: number): number {
    this.#source = source;
    this.#count = 0;
    let place = at;
    for (;;) {
      const start = skipSpace(source, place);
      if (start >= source.length) return -1;
      const code = source.charCodeAt(start);
      if (code === GREATER || code === SLASH) return start;
      if (!isSpace(source.charCodeAt(start - 1))) throw new XmlFault('attributes not separated');
      place = this.#one(source, start);
      if (place < 0) return -1;
    }
  }

  get(name: string): string | undefined {
    const places = this.#places;
    for (let index = 0; index < this.#count; index++) {
      const start = places[index * 4] ?? 0;
      const end = places[index * 4 + 1] ?? 0;
      if (end - start === name.length && this.#source.startsWith(name, start)) {
        const value = this.#source.slice(places[index * 4 + 2], places[index * 4 + 3]);
        return unescapeXml(/[\t\n\r]/.test(value) ? value.replace(/\r\n|[\t\n\r]/g, ' ') : value);
      }
    }
    return undefined;
  }

  names(): readonly string[] {
    const names: string[] = [];
    for (let index = 0; index < this.#count; index++) {
      names.push(this.#source.slice(this.#places[index * 4], this.#places[index * 4 + 1]));
    }
    return names;
  }

  #one(source: string, start: number): number {
    const nameEnd = endOfName(source, start);
    const equal = skipSpace(source, nameEnd);
    const quote = skipSpace(source, equal + 1);
    if (quote >= source.length) return -1;
    const sign = source.charCodeAt(quote);
    if (nameEnd === start || source.charCodeAt(equal) !== EQUAL) {
      throw new XmlFault('malformed attribute');
    }
    if (sign !== QUOTE && sign !== APOSTROPHE) throw new XmlFault('attribute without quotes');
    const end = source.indexOf(sign === QUOTE ? '"' : "'", quote + 1);
    if (end < 0) return -1;
    this.#keep(start, nameEnd, quote + 1, end);
    return end + 1;
  }

  #keep(start: number, end: number, valueStart: number, valueEnd: number): void {
    const at = this.#count * 4;
    this.#places[at] = start;
    this.#places[at + 1] = end;
    this.#places[at + 2] = valueStart;
    this.#places[at + 3] = valueEnd;
    this.#count += 1;
  }
}
