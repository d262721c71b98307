import type { RowBuilder } from '../row-builder.ts';
import type { NamedValues } from '../xml/attributes.ts';
import type { XmlHandler } from '../xml/xml-scanner.ts';
import { type CellContext, cellText } from './cell-text.ts';
import { localName } from './local-name.ts';
import { columnOf } from './references.ts';
import { RichText } from './rich-text.ts';

/** Turns the XML of a worksheet into rows. Formulas give the value that was kept with them. */
export class SheetHandler implements XmlHandler {
  readonly #rows: RowBuilder;
  readonly #context: CellContext;
  readonly #onFault: () => never;
  readonly #inline = new RichText();
  #inData = false;
  #inValue = false;
  #inInline = false;
  #column = -1;
  #type: string | undefined;
  #style = 0;
  #value = '';

  /** @param onFault called when the sheet refers to what does not exist */
  constructor(rows: RowBuilder, context: CellContext, onFault: () => never) {
    this.#rows = rows;
    this.#context = context;
    this.#onFault = onFault;
  }

  open(name: string, attributes: NamedValues): void {
    const local = localName(name);
    if (!this.#inData) {
      this.#inData = local === 'sheetData';
    } else if (local === 'c') {
      this.#startCell(attributes);
    } else if (local === 'v') {
      this.#inValue = true;
    } else if (local === 'row') {
      const row = attributes.get('r');
      this.#rows.start(row === undefined ? this.#rows.row + 1 : Number(row));
      this.#column = -1;
    } else if (local === 'is') {
      this.#inInline = true;
    } else if (this.#inInline) {
      this.#inline.open(local);
    }
  }

  close(name: string): void {
    if (!this.#inData) return;
    const local = localName(name);
    if (local === 'c') this.#endCell();
    else if (local === 'v') this.#inValue = false;
    else if (local === 'row') this.#rows.end();
    else if (local === 'is') this.#inInline = false;
    else if (local === 'sheetData') this.#inData = false;
    else if (this.#inInline) this.#inline.close(local);
  }

  text(text: string): void {
    if (this.#inValue) this.#value += text;
    else if (this.#inInline) this.#inline.add(text);
  }

  #startCell(attributes: NamedValues): void {
    const reference = attributes.get('r');
    this.#column = reference === undefined ? this.#column + 1 : columnOf(reference);
    if (this.#column < 0) this.#onFault();
    this.#type = attributes.get('t');
    const style = attributes.get('s');
    this.#style = style === undefined ? 0 : Number(style);
    this.#value = '';
  }

  #endCell(): void {
    if (this.#type === 'inlineStr') {
      this.#rows.put(this.#column, this.#inline.take());
    } else if (this.#value !== '') {
      const text = cellText(this.#type, this.#style, this.#value, this.#context);
      this.#rows.put(this.#column, text ?? this.#onFault());
    }
  }
}
