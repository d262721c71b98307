import type { Batch } from '../../table/batch.ts';
import { KeySet } from '../../table/keys/key-set.ts';
import { type Answers, decisionOn } from '../answers.ts';
import type { RepairLedger } from '../repair-ledger.ts';
import type { RowDigests } from './row-digests.ts';
import { cellsOf } from './source-row.ts';

const ID = 'DUP-ROW';
/** Between the cells of a key: a text that holds it is told apart by its length. */
const JOIN = '\u001f';

/**
 * Rows that repeat another one: proposed, since equal payments exist. Only those whose digest was met
 * twice in the first walk are kept, and compared in full.
 */
export class DuplicateRows {
  readonly #ledger: RepairLedger;
  readonly #state: 'accepted' | 'rejected' | 'open';
  readonly #digests: RowDigests;
  readonly #keys = new KeySet();

  constructor(answers: Answers, digests: RowDigests, ledger: RepairLedger) {
    this.#ledger = ledger;
    this.#digests = digests;
    this.#state = decisionOn(answers, ID, []).state;
  }

  /** To be called at each new batch. */
  from(batch: Batch): void {
    this.#digests.from(batch);
  }

  /** Whether the row goes. */
  drops(batch: Batch, row: number): boolean {
    if (this.#state === 'rejected' || !this.#digests.isRepeated(batch, row)) return false;
    const cells = cellsOf(batch, row).map((cell) => cell.trim());
    const key = cells.map((cell) => `${cell.length}${JOIN}${cell}`).join(JOIN);
    const number = batch.firstRow + row;
    const first = this.#keys.addText(key, number);
    if (first === 0) return false;
    const isDone = this.#state === 'accepted';
    this.#ledger.note({
      state: isDone ? 'change' : 'proposal',
      id: ID,
      class: 'C',
      row: number,
      line: batch.line(row),
      params: { first },
    });
    return isDone;
  }
}
