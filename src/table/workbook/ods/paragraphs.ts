import type { NamedValues } from '../xml/attributes.ts';

/** Longest run of spaces that one element may stand for: no cell is longer. */
const MAX_SPACES = 65_535;

/**
 * Collects the text of a cell: its paragraphs, one a line. White space collapses as OpenDocument
 * has it (1.3 part 3, §6.1.2); spaces that count are written as elements. One departure: a single
 * space at either end of a paragraph is kept, for LibreOffice writes those of the user that way.
 */
export class Paragraphs {
  #text = '';
  #count = 0;
  #depth = 0;
  /** Where the text is: white space is dropped after a space, lines and tabs at the start. */
  #place: 'start' | 'space' | 'text' = 'start';

  open(name: string, attributes: NamedValues): void {
    if (name === 'text:p' || name === 'text:h') this.#start();
    else if (this.#depth === 0) return;
    else if (name === 'text:s') this.#add(' '.repeat(spaces(attributes.get('text:c'))));
    else if (name === 'text:tab') this.#add('\t');
    else if (name === 'text:line-break') this.#add('\n');
  }

  close(name: string): void {
    if (name === 'text:p' || name === 'text:h') this.#depth -= 1;
  }

  add(text: string): void {
    if (this.#depth === 0 || text === '') return;
    let collapsed = /[\t\n ]{2}|[\t\n]/.test(text) ? text.replace(/[\t\n ]+/g, ' ') : text;
    const isDropped =
      this.#place === 'space' || (this.#place === 'start' && /^ *[\t\n]/.test(text));
    if (isDropped && collapsed.startsWith(' ')) collapsed = collapsed.slice(1);
    if (collapsed === '') return;
    this.#text += collapsed;
    this.#place = collapsed.endsWith(' ') ? 'space' : 'text';
  }

  /** The text so far; the next one starts empty. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    this.#count = 0;
    this.#depth = 0;
    return text;
  }

  #start(): void {
    if (this.#count > 0) this.#text += '\n';
    this.#count += 1;
    this.#depth += 1;
    this.#place = 'start';
  }

  #add(text: string): void {
    this.#text += text;
    this.#place = 'text';
  }
}

function spaces(count: string | undefined): number {
  const number = count === undefined ? 1 : Number(count);
  return Number.isInteger(number) && number > 0 ? Math.min(number, MAX_SPACES) : 1;
}
