import { fold } from '../../base/folding.ts';
import type { Batch } from '../../table/batch.ts';
import { type Answers, decisionOn } from '../answers.ts';
import type { RowTable } from '../defects/rows/row-defect.ts';
import type { RepairLedger } from '../repair-ledger.ts';
import { cellsOf } from './source-row.ts';

const ID = 'STR-HINT-ROW';
/** Cells of a type, all refused, from which the row is none of the data. */
const LEAST_TYPED = 2;
/** What tells a type, a format, a unit or a duty, folded. */
const HINT =
  /^(?:texte?|chaine|caracteres?|string|varchar|char|nombre|numerique|number|numeric|decimal|entier|integer|int|float|reel|booleen|boolean|bool|date|datetime|heure|annee|year|jour|code|liste|enum|url|uri|email|geopoint|tableau|array|unite|euros?|€|%|metres?|m2?|km2?|kg|kwh?|kva|obligatoire|facultatif|optionnel|required|optional|format|exemple|type)\b|^(?:aaaa|jj|mm|yyyy|dd)\b|[/|] ?(?:non|no|false|faux)$/;
/** A text that only a column without a type takes. */
const NO_VALUE = '\u0001\u0001';

/** The first row, when it holds types, units or examples for those who fill the file in. */
export class HintRow {
  readonly #answers: Answers;
  readonly #table: RowTable;
  readonly #ledger: RepairLedger;
  #met = false;

  constructor(answers: Answers, table: RowTable, ledger: RepairLedger) {
    this.#answers = answers;
    this.#table = table;
    this.#ledger = ledger;
  }

  /** Whether the row is one and goes. Only the first row asked about can be one. */
  isAt(batch: Batch, row: number): boolean {
    if (this.#met) return false;
    this.#met = true;
    const cells = cellsOf(batch, row);
    const filled = this.#table.columns.flatMap((column, index) =>
      column !== undefined && (cells[index] ?? '').trim() !== '' && !column.accepts(NO_VALUE)
        ? [{ column, text: (cells[index] ?? '').trim() }]
        : [],
    );
    // One right value, or a figure in any of them, is data, however damaged.
    const isHint = filled.every(({ column, text }) => !column.accepts(text) && !/\d/.test(text));
    const words = filled.filter(({ text }) => HINT.test(fold(text)));
    if (filled.length < LEAST_TYPED || !isHint || words.length * 2 < filled.length) return false;
    const { state } = decisionOn(this.#answers, ID, []);
    if (state === 'rejected') return false;
    const isDone = state === 'accepted';
    this.#ledger.note({
      state: isDone ? 'change' : 'proposal',
      id: ID,
      class: 'C',
      row: batch.firstRow + row,
      line: batch.line(row),
      params: {
        text: cells
          .filter((cell) => cell !== '')
          .join(' · ')
          .slice(0, 80),
      },
    });
    return isDone;
  }
}
