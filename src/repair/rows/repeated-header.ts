import { fold } from '../../base/folding.ts';
import type { Batch } from '../../table/batch.ts';

const folded = (text: string): string => fold(text.replace(/[\ufeff\u200b]/g, '').trim());

/** Knows the header when it stands again amid the data: two files were put one after the other. */
export class RepeatedHeader {
  readonly #labels: readonly string[];
  readonly #firstBytes: number;

  /** @param labels as the file writes them */
  constructor(labels: readonly string[]) {
    this.#labels = labels.map(folded);
    this.#firstBytes = Buffer.byteLength(labels[0]?.trim() ?? '');
  }

  /**
   * @param suspect false when every cell of the row was proved: the first cell is then enough of a clue
   */
  isAt(batch: Batch, row: number, suspect: boolean): boolean {
    if (!suspect && batch.length(row, 0) !== this.#firstBytes) return false;
    if (this.#labels.every((label) => label === '')) return false;
    const cells = Math.min(batch.cells(row), batch.columns);
    if (cells === 0 || batch.extra(row).some((text) => text.trim() !== '')) return false;
    return this.#labels.every((label, column) => {
      const text = column < cells ? batch.text(row, column) : '';
      return text.length <= label.length + 200 && folded(text) === label;
    });
  }
}
