import { type Answers, decisionOn } from '../answers.ts';
import type { RepairColumn } from '../defect.ts';
import type { CellOutcome } from './cell-verdict.ts';
import type { Trimmed } from './outer-space.ts';

/**
 * Spaces around a text that is right with them: nothing refuses them, and what is right is not
 * rewritten unless someone says so.
 */
export class SpacesOfText {
  readonly #column: RepairColumn | undefined;
  readonly #answers: Answers;
  readonly #names: readonly string[];

  /** @param names those that the column goes by */
  constructor(column: RepairColumn | undefined, answers: Answers, names: readonly string[]) {
    this.#column = column;
    this.#answers = answers;
    this.#names = names;
  }

  onRight(bare: string, id: Trimmed['id']): CellOutcome | undefined {
    const column = this.#column;
    if (id === undefined || bare === '' || column?.type !== 'string') return undefined;
    const { state } = decisionOn(this.#answers, id, this.#names);
    if (state === 'rejected' || !column.accepts(bare)) return undefined;
    const isDone = state === 'accepted';
    return {
      text: bare,
      verdicts: [{ state: isDone ? 'change' : 'proposal', id, class: 'C', also: [], after: bare }],
    };
  }
}
