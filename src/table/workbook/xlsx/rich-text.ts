import { unescapeText } from './escapes.ts';

/**
 * Collects the text of a string item (`si`, `is`): its runs one after the other, without the
 * phonetic guide of Japanese texts. Spaces are data and are all kept, `xml:space` or not.
 */
export class RichText {
  #text = '';
  #inText = false;
  #phonetic = false;

  open(local: string): void {
    if (local === 't') this.#inText = !this.#phonetic;
    else if (local === 'rPh') this.#phonetic = true;
  }

  close(local: string): void {
    if (local === 't') this.#inText = false;
    else if (local === 'rPh') this.#phonetic = false;
  }

  add(text: string): void {
    if (this.#inText) this.#text += text;
  }

  /** The text so far; the next one starts empty. */
  take(): string {
    const text = unescapeText(this.#text);
    this.#text = '';
    this.#inText = false;
    this.#phonetic = false;
    return text;
  }
}
