import { Attributes, type NamedValues } from './attributes.ts';
import { unescapeXml } from './entities.ts';
import { XmlFault } from './fault.ts';
import { closesWith, endOfName, isBlank, skipSpace } from './lexis.ts';
import { Names } from './names.ts';

/** What a document is told to, in its order. An empty element opens, then closes. */
export interface XmlHandler {
  open(name: string, attributes: NamedValues): void;
  close(name: string): void;
  /** Text inside an element, references replaced; may come in several pieces. */
  text(text: string): void;
}

/** Longest tag or piece of text that is waited for, in characters. */
const MAX_TOKEN = 2 ** 20;
const MAX_DEPTH = 200;

const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const GREATER = 0x3e;

/**
 * Reads a well-formed XML document, given in pieces cut anywhere. Refuses DOCTYPE, unknown
 * entities, ill-nested elements. Made for the sheets of workbooks, where it is an order of
 * magnitude faster than a general parser: it looks for `<` and `>` with the engine's own search and
 * makes no object. A property test holds it to the same events as sax.
 */
export class XmlScanner {
  readonly #handler: XmlHandler;
  readonly #attributes = new Attributes();
  readonly #names = new Names();
  readonly #open: string[] = [];
  #rest = '';
  #hasRoot = false;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  /** @throws XmlFault when the document is not well-formed */
  write(piece: string): void {
    const source = this.#rest === '' ? piece : this.#rest + piece;
    let at = 0;
    for (;;) {
      const tag = source.indexOf('<', at);
      if (tag < 0) break;
      if (tag > at) this.#text(source.slice(at, tag));
      at = tag;
      const next = this.#markup(source, tag);
      if (next < 0) break;
      at = next;
    }
    this.#rest = at === 0 ? source : source.slice(at);
    if (this.#rest.length > MAX_TOKEN) throw new XmlFault('token too long');
  }

  /** @throws XmlFault when the document stops before its end */
  end(): void {
    if (!isBlank(this.#rest)) throw new XmlFault('unfinished document');
    if (this.#open.length > 0) throw new XmlFault(`unclosed <${this.#open.at(-1)}>`);
    if (!this.#hasRoot) throw new XmlFault('no element');
  }

  /** Reads what starts at `tag`; answers where the next thing starts, -1 when the end is not here yet. */
  #markup(source: string, tag: number): number {
    const sign = source.charCodeAt(tag + 1);
    if (sign === SLASH) return this.#closingTag(source, tag);
    if (sign === BANG) return this.#declaration(source, tag);
    if (sign === QUESTION) return closesWith(source, '?>', tag + 2);
    return this.#openingTag(source, tag);
  }

  #openingTag(source: string, tag: number): number {
    const attributes = this.#attributes;
    const nameEnd = endOfName(source, tag + 1);
    let at = attributes.read(source, nameEnd);
    if (at < 0) return -1;
    const empty = source.charCodeAt(at) === SLASH;
    if (empty) {
      at += 1;
      if (at >= source.length) return -1;
    }
    if (source.charCodeAt(at) !== GREATER) throw new XmlFault('malformed tag');
    const next = source.indexOf('<', tag + 1);
    if (nameEnd === tag + 1 || (next >= 0 && next < at)) throw new XmlFault('malformed tag');
    const name = this.#names.at(source, tag + 1, nameEnd);
    if (this.#open.length === 0) this.#root();
    this.#handler.open(name, attributes);
    if (empty) this.#handler.close(name);
    else if (this.#open.push(name) > MAX_DEPTH) throw new XmlFault('elements nested too deeply');
    return at + 1;
  }

  #closingTag(source: string, tag: number): number {
    const name = this.#open.at(-1);
    if (name === undefined) throw new XmlFault('nothing to close');
    const end = skipSpace(source, tag + 2 + name.length);
    if (end >= source.length) return -1;
    if (!source.startsWith(name, tag + 2) || source.charCodeAt(end) !== GREATER) {
      throw new XmlFault(`unclosed <${name.slice(0, 60)}`);
    }
    this.#open.pop();
    this.#handler.close(name);
    return end + 1;
  }

  /** A comment or a CDATA section; a document type is refused. */
  #declaration(source: string, tag: number): number {
    if (source.startsWith('<!--', tag)) return closesWith(source, '-->', tag + 4);
    if (source.startsWith('<![CDATA[', tag)) {
      const end = closesWith(source, ']]>', tag + 9);
      if (end >= 0) {
        if (this.#open.length === 0) throw new XmlFault('text outside the document');
        this.#handler.text(normalised(source.slice(tag + 9, end - 3)));
      }
      return end;
    }
    const start = source.slice(tag, tag + 9);
    if ('<!--'.startsWith(start) || '<![CDATA['.startsWith(start)) return -1;
    throw new XmlFault('document type or unknown declaration');
  }

  #text(raw: string): void {
    if (this.#open.length > 0) this.#handler.text(unescapeXml(normalised(raw)));
    else if (!isBlank(raw)) throw new XmlFault('text outside the document');
  }

  #root(): void {
    if (this.#hasRoot) throw new XmlFault('two root elements');
    this.#hasRoot = true;
  }
}

/** Ends of line are LF in XML, however they were written (XML 1.0 §2.11). */
function normalised(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
