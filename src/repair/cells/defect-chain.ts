import { type Answers, type Decision, decisionOn } from '../answers.ts';
import type { DefectClass, Outcome, RepairColumn, RowView } from '../defect.ts';
import { type Attention, joinedAttention } from './attention.ts';
import type { CellOutcome, CellVerdict } from './cell-verdict.ts';
import type { LearntDefect } from './learnt-defect.ts';

interface Link {
  readonly learnt: LearntDefect;
  readonly decision: Decision;
  readonly readings: readonly string[];
  readonly reading: string | undefined;
}

/**
 * The defects of one column, in order, over one cell: the first that says something has it; what is
 * only in the way (a currency sign) is taken off and the next ones go on. The law is here: what is
 * right is never rewritten by default, what is written is accepted by the column, a proposal waits.
 */
export class DefectChain {
  /** The right cells that some defect wants to see. */
  readonly attention: Attention;
  readonly looksAcross: boolean;
  readonly #column: RepairColumn;
  readonly #links: readonly Link[];
  readonly #onRight: readonly Link[];

  constructor(
    column: RepairColumn,
    learnt: readonly LearntDefect[],
    answers: Answers,
    names: readonly string[],
  ) {
    this.#column = column;
    this.#links = learnt.flatMap((each) => {
      const partner = each.defect.partner?.(column);
      const both = partner === undefined ? names : [...names, partner.label, partner.field.name];
      const answer = decisionOn(answers, each.defect.id, both);
      if (answer.state === 'rejected') return [];
      const readings = each.readings();
      const chosen = answer.state === 'accepted' ? answer.reading : undefined;
      // A reading that this year's file does not allow any more is asked about again.
      const isOff = chosen !== undefined && readings.length > 0 && !readings.includes(chosen);
      const decision: Decision = isOff ? { state: 'open' } : answer;
      return [
        {
          learnt: each,
          decision,
          readings,
          reading: isOff ? readings[0] : (chosen ?? readings[0]),
        },
      ];
    });
    this.#onRight = this.#links.filter((link) => link.learnt.readsRightCells);
    this.attention = joinedAttention(this.#onRight.map(({ learnt: { reading } }) => reading));
    this.looksAcross = this.#links.some(({ learnt: { defect } }) => defect.looksAcross === true);
  }

  /** A cell that is right: it can be suspected, not repaired without a yes. */
  onRight(text: string, row: RowView): CellOutcome | undefined {
    if (this.#onRight.length === 0 || this.#column.check.isMissing(text)) return undefined;
    for (const link of this.#onRight) {
      const outcome = link.learnt.read(text, false, link.reading, row);
      if (outcome === undefined) continue;
      const wary: Outcome = outcome.class === 'A' ? { ...outcome, class: 'C' } : outcome;
      const settled = this.#settle(text, wary, link, []);
      if (settled !== undefined) return settled;
    }
    return undefined;
  }

  /**
   * @param text refused, without outer space
   * @param before the damages that were mended so far
   */
  onRefused(text: string, before: readonly string[], row: RowView): CellOutcome | undefined {
    let current = text;
    let done = before;
    let wary: { readonly link: Link; readonly outcome: Outcome } | undefined;
    for (const link of this.#links) {
      const outcome = link.learnt.read(current, true, link.reading, row);
      if (outcome === undefined) continue;
      const { after } = outcome;
      if (outcome.partial === true && after !== undefined && !this.#isRight(after)) {
        if (outcome.class === 'R') continue;
        if (outcome.class === 'C') wary ??= { link, outcome };
        current = after;
        done = [...done, link.learnt.defect.id];
        continue;
      }
      const settled =
        wary === undefined || outcome.class === 'R'
          ? this.#settle(text, outcome, link, done)
          : this.#settleWary(text, outcome, wary, [...done, link.learnt.defect.id]);
      if (settled !== undefined) return settled;
    }
    return undefined;
  }

  /** What was taken off needed a yes: so does the whole, under that name. */
  #settleWary(
    text: string,
    { after }: Outcome,
    { link, outcome }: { readonly link: Link; readonly outcome: Outcome },
    done: readonly string[],
  ): CellOutcome | undefined {
    if (after === undefined) return undefined;
    const also = done.filter((id) => id !== link.learnt.defect.id);
    return this.#settle(text, { ...outcome, after, class: 'C' }, link, also);
  }

  #isRight(after: string | undefined): boolean {
    return after !== undefined && this.#column.accepts(after);
  }

  /** What becomes of the cell by what a defect says; `undefined` when it may not be believed. */
  #settle(
    text: string,
    outcome: Outcome,
    link: Link,
    also: readonly string[],
  ): CellOutcome | undefined {
    const { after, class: kind } = outcome;
    if (kind === 'R') return { text, verdicts: [this.#said('report', kind, outcome, link, also)] };
    if (after === undefined || after === text || !this.#isRight(after)) return undefined;
    // A required cell is never emptied.
    if (this.#column.required && this.#column.check.isMissing(after)) return undefined;
    const isDone = kind === 'A' || link.decision.state === 'accepted';
    const state = isDone ? 'change' : 'proposal';
    return {
      text: isDone ? after : text,
      verdicts: [this.#said(state, kind, outcome, link, also)],
    };
  }

  #said(
    state: CellVerdict['state'],
    kind: DefectClass,
    { after, reason, params }: Outcome,
    { learnt, readings }: Link,
    also: readonly string[],
  ): CellVerdict {
    return {
      state,
      id: learnt.defect.id,
      class: kind,
      also: state === 'report' ? [] : also,
      after: state === 'report' ? undefined : after,
      ...(reason === undefined ? {} : { reason }),
      ...(readings.length === 0 || state !== 'proposal' ? {} : { readings }),
      ...(params === undefined ? {} : { params }),
    };
  }
}
