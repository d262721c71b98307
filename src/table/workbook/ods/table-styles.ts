import type { NamedValues } from '../xml/attributes.ts';

/** Collects the styles of sheets that hide them: `display` is a matter of style in OpenDocument. */
export class TableStyles {
  readonly #hiding = new Set<string>();
  #style = '';

  open(name: string, attributes: NamedValues): void {
    if (name === 'style:style') {
      const isTable = attributes.get('style:family') === 'table';
      this.#style = isTable ? (attributes.get('style:name') ?? '') : '';
    } else if (name === 'style:table-properties') {
      if (attributes.get('table:display') === 'false') this.#hiding.add(this.#style);
    }
  }

  hides(style: string): boolean {
    return style !== '' && this.#hiding.has(style);
  }
}
