import { levelOf } from '../../base/codes.ts';
import type { Ledger, Place, Problem } from '../../base/ledger.ts';
import type { Field } from '../../schema/model.ts';
import type { Batch, Header, Observer } from '../../table/batch.ts';
import { type KernelPlan, lazyKernelPlan } from '../../table/kernels/spec.ts';
import { isAbsent } from './absent-cell.ts';
import type { ColumnJudge, Verdict } from './column-judge.ts';
import type { KeyRule } from './key-rules.ts';
import { longestMissing } from './longest-missing.ts';
import type { RowRule } from './row-rules.ts';

/** What watches whole rows beyond the schema (a totals row…). */
export interface RowWatcher {
  batch(batch: Batch): void;
  end(): void;
}

export interface RowPlan {
  /** One a column of the file. */
  readonly judges: readonly ColumnJudge[];
  /** Fields that no column holds: missing on every row, in strict mode. */
  readonly lacking: readonly { readonly field: Field; readonly problems: readonly Problem[] }[];
  /** From this column on, cells are extra ones: strict mode. */
  readonly extraFrom: number;
  readonly keys: readonly KeyRule[];
  readonly rowRules: readonly RowRule[];
  readonly watchers: readonly RowWatcher[];
}

/**
 * Judges the rows of a table. Order inside a row, as Frictionless has it: cells left to right,
 * extra cells, missing cells; or the single `blank-row`; then keys; then checks in the schema's
 * order; then what goes beyond the schema.
 */
export class RowValidator implements Observer<void> {
  readonly #plan: RowPlan;
  readonly #ledger: Ledger;
  readonly #kernels: KernelPlan;
  readonly #bits: readonly number[];
  readonly #longestMissing: number;
  readonly #everyRow: boolean;
  readonly #place = new CellPlace();

  constructor(plan: RowPlan, ledger: Ledger) {
    this.#plan = plan;
    this.#ledger = ledger;
    // A column that is extra (strict mode) is not judged; its bit is never read.
    this.#kernels = lazyKernelPlan(plan.judges.length, () =>
      plan.judges.map(({ column, kernels }) => ({ column: column.index, specs: kernels })),
    );
    this.#bits = plan.judges.map((_judge, index) => 1 << (index & 31));
    this.#longestMissing = longestMissing(
      plan.judges.flatMap(({ check }) => check?.field.missingValues ?? []),
    );
    this.#everyRow = plan.lacking.length > 0 || plan.extraFrom < plan.judges.length;
  }

  start(_header: Header): void {}

  batch(batch: Batch): void {
    const unproved = batch.unproved(this.#kernels);
    const { words } = this.#kernels;
    const { keys, rowRules, watchers } = this.#plan;
    const settled = keys.length === 0 && rowRules.length === 0;
    let ragged = 0;
    let fault = 0;
    for (let row = 0; row < batch.rows; row++) {
      const isRagged = batch.ragged[ragged] === row;
      if (isRagged) ragged += 1;
      while (batch.quoteFaults[fault]?.row === row) this.#quoteFault(batch, fault++);
      const pending = isRagged || this.#everyRow || isPending(unproved, row, words);
      if (settled && !pending && !this.#mayBeBlank(batch, row)) continue;
      if (this.#isBlank(batch, row)) {
        this.#note({ code: 'blank-row', level: 'error', params: {} }, batch, row);
        continue;
      }
      const verdicts = pending ? this.#cells(batch, row, unproved) : [];
      if (isRagged || this.#everyRow) this.#raggedRow(batch, row);
      if (keys.length > 0) this.#keyRules(batch, row, unproved);
      this.#checks(batch, row, verdicts);
      this.#diagnoses(batch, row, verdicts);
    }
    for (const watcher of watchers) watcher.batch(batch);
  }

  end(): void {
    for (const watcher of this.#plan.watchers) watcher.end();
  }

  /** Judges the cells that no kernel proved; answers the verdicts that say something. */
  #cells(batch: Batch, row: number, unproved: Uint32Array | null): Judged[] {
    const found: Judged[] = [];
    const { judges, extraFrom } = this.#plan;
    const count = Math.min(judges.length, extraFrom);
    for (let column = 0; column < count; column++) {
      if (!this.#isUnproved(unproved, row, column)) continue;
      const judge = judges[column];
      if (judge === undefined) continue;
      const text = batch.text(row, column);
      const verdict = isAbsent(batch, row, column, text) ? judge.absent : judge.verdict(text);
      for (const problem of verdict.cell) this.#note(problem, batch, row, judge, text);
      if (verdict.checks.length > 0 || verdict.diagnoses.length > 0) {
        found.push({ judge, text, verdict });
      }
    }
    return found;
  }

  #isUnproved(unproved: Uint32Array | null, row: number, column: number): boolean {
    if (unproved === null) return true;
    const word = unproved[row * this.#kernels.words + (column >> 5)] ?? 0;
    return (word & (this.#bits[column] ?? 0)) !== 0;
  }

  /** Extra cells, then missing cells (whose `required` was judged with the cells). */
  #raggedRow(batch: Batch, row: number): void {
    const { judges, lacking, extraFrom } = this.#plan;
    const cells = batch.cells(row);
    for (let column = extraFrom; column < Math.min(cells, judges.length); column++) {
      this.#extraCell(batch, row, column, batch.text(row, column));
    }
    batch.extra(row).forEach((text, index) => {
      this.#extraCell(batch, row, judges.length + index, text);
    });
    for (let column = cells; column < Math.min(judges.length, extraFrom); column++) {
      const judge = judges[column];
      if (judge === undefined) continue;
      const params = { cells, expected: judges.length };
      this.#note({ code: 'missing-cell', level: 'error', params }, batch, row, judge);
    }
    for (const { field, problems } of lacking) {
      const params = { cells, expected: judges.length + lacking.length };
      this.#noteField({ code: 'missing-cell', level: 'error', params }, batch, row, field);
      for (const problem of problems) this.#noteField(problem, batch, row, field);
    }
  }

  #extraCell(batch: Batch, row: number, column: number, text: string): void {
    const place = this.#place.at(batch, row, column + 1, undefined, text);
    const params = { expected: Math.min(this.#plan.judges.length, this.#plan.extraFrom) };
    this.#ledger.note({ code: 'extra-cell', level: 'error', params }, place);
  }

  #keyRules(batch: Batch, row: number, unproved: Uint32Array | null): void {
    for (const rule of this.#plan.keys) {
      const proved = rule.single !== undefined && !this.#isUnproved(unproved, row, rule.single);
      const problem = rule.check(batch, row, batch.firstRow + row, proved);
      if (problem === undefined) continue;
      const { column, field } = rule.at;
      const text = column === undefined ? undefined : batch.text(row, column - 1);
      this.#ledger.note(problem, this.#place.at(batch, row, column, field, text));
    }
  }

  /** Checks of one cell and checks of several, in the order of the schema. */
  #checks(batch: Batch, row: number, verdicts: readonly Judged[]): void {
    const { rowRules } = this.#plan;
    if (rowRules.length === 0) {
      const single = verdicts.length === 1 ? verdicts[0] : undefined;
      if (single !== undefined && single.verdict.checks.length === 1) {
        for (const { problem } of single.verdict.checks) {
          this.#note(problem, batch, row, single.judge, single.text);
        }
        return;
      }
      if (verdicts.length === 0) return;
    }
    const found: { order: number; note: () => void }[] = [];
    for (const { judge, text, verdict } of verdicts) {
      for (const { order, problem } of verdict.checks) {
        found.push({ order, note: () => this.#note(problem, batch, row, judge, text) });
      }
    }
    for (const rule of rowRules) {
      const seen = rule.run(batch, row);
      if (seen === undefined) continue;
      const { column, field } = seen.at;
      const text = column === undefined ? undefined : batch.text(row, column);
      const at = column === undefined ? undefined : column + 1;
      found.push({
        order: rule.order,
        note: () => this.#ledger.note(seen.problem, this.#place.at(batch, row, at, field, text)),
      });
    }
    found.sort((a, b) => a.order - b.order);
    for (const { note } of found) note();
  }

  #diagnoses(batch: Batch, row: number, verdicts: readonly Judged[]): void {
    for (const { judge, text, verdict } of verdicts) {
      for (const problem of verdict.diagnoses) this.#note(problem, batch, row, judge, text);
    }
  }

  #quoteFault(batch: Batch, index: number): void {
    const fault = batch.quoteFaults[index];
    if (fault === undefined) return;
    const judge = this.#plan.judges[fault.column];
    const reason = fault.kind === 'unclosed' ? 'unclosed-quote' : 'stray-quote';
    this.#ledger.note(
      { code: 'source-error', level: levelOf('source-error'), reason, params: {} },
      {
        row: batch.firstRow + fault.row,
        line: () => fault.line,
        column: fault.column + 1,
        field: judge?.check?.field.name ?? judge?.column.label,
      },
    );
  }

  /** Cheap: only a first cell short enough to mean "missing" leaves the question open. */
  #mayBeBlank(batch: Batch, row: number): boolean {
    return batch.length(row, 0) <= this.#longestMissing;
  }

  #isBlank(batch: Batch, row: number): boolean {
    if (!this.#mayBeBlank(batch, row)) return false;
    const { judges } = this.#plan;
    for (let column = 0; column < judges.length; column++) {
      const length = batch.length(row, column);
      if (length > this.#longestMissing) return false;
      const missing = judges[column]?.isMissing(batch.text(row, column)) ?? true;
      // A cell that the record does not have reads as missing, whatever means "missing".
      if (!missing && length >= 0) return false;
    }
    return batch.extra(row).every((text) => text === '');
  }

  #note(problem: Problem, batch: Batch, row: number, judge?: ColumnJudge, text?: string): void {
    const column = judge === undefined ? undefined : judge.column.index + 1;
    const field = judge?.check?.field.name ?? judge?.column.label;
    this.#ledger.note(problem, this.#place.at(batch, row, column, field, text));
  }

  #noteField(problem: Problem, batch: Batch, row: number, field: Field): void {
    this.#ledger.note(problem, this.#place.at(batch, row, undefined, field.name, undefined));
  }
}

interface Judged {
  readonly judge: ColumnJudge;
  readonly text: string;
  readonly verdict: Verdict;
}

function isPending(unproved: Uint32Array | null, row: number, words: number): boolean {
  if (unproved === null) return true;
  for (let word = row * words; word < (row + 1) * words; word++) {
    if (unproved[word] !== 0) return true;
  }
  return false;
}

/** One place reused for all findings of a batch: the ledger copies what it keeps. */
class CellPlace implements Place {
  row: number | undefined;
  column: number | undefined;
  field: string | undefined;
  value: string | undefined;
  readonly line = (): number | undefined => this.#batch?.line(this.#index);
  #batch: Batch | undefined;
  #index = 0;

  at(
    batch: Batch,
    row: number,
    column: number | undefined,
    field: string | undefined,
    value: string | undefined,
  ): this {
    this.#batch = batch;
    this.#index = row;
    this.row = batch.firstRow + row;
    this.column = column;
    this.field = field;
    this.value = value;
    return this;
  }
}
