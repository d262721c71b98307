import type { Answers } from '../answers.ts';
import type { RepairColumn, RowView } from '../defect.ts';
import type { Attention } from './attention.ts';
import type { CellOutcome, CellVerdict } from './cell-verdict.ts';
import { CharacterCleaner, type Cleaned } from './clean-characters.ts';
import { DefectChain } from './defect-chain.ts';
import type { LearntDefect } from './learnt-defect.ts';
import { OutcomeMemory } from './outcome-memory.ts';
import { trimmed } from './outer-space.ts';
import { SpacesOfText } from './spaces-of-text.ts';

const NOTHING: readonly CellVerdict[] = [];

/** Repairs the cells of one column of the file, in the second walk. */
export class ColumnRepair {
  readonly column: RepairColumn | undefined;
  readonly #cleaner: CharacterCleaner;
  readonly #chain: DefectChain | undefined;
  readonly #spaces: SpacesOfText;
  readonly #memory = new OutcomeMemory();
  readonly #proved = new OutcomeMemory();

  /**
   * @param names the names that the column goes by
   * @param column absent when the schema does not know it: only characters are mended then
   */
  constructor(
    answers: Answers,
    names: readonly string[],
    column: RepairColumn | undefined,
    learnt: readonly LearntDefect[],
  ) {
    this.column = column;
    this.#cleaner = new CharacterCleaner(answers, names);
    this.#chain = column && new DefectChain(column, learnt, answers, names);
    this.#spaces = new SpacesOfText(column, answers, names);
  }

  /** The right cells that are to be looked at too. */
  get attention(): Attention {
    return this.#chain?.attention ?? [];
  }

  /** A cell that the kernels proved right and plain: only suspected. */
  suspect(text: string, row: RowView): CellOutcome {
    const known = this.#proved.recall(text);
    if (known !== undefined) return known;
    const outcome = this.#chain?.onRight(text, row) ?? { text, verdicts: NOTHING };
    if (this.#chain?.looksAcross !== true) this.#proved.keep(text, outcome);
    return outcome;
  }

  repair(text: string, row: RowView): CellOutcome {
    const known = this.#memory.recall(text);
    if (known !== undefined) return known;
    const outcome = this.#outcome(text, row);
    if (this.#chain?.looksAcross !== true) this.#memory.keep(text, outcome);
    return outcome;
  }

  #outcome(text: string, row: RowView): CellOutcome {
    const { column } = this;
    const cleaned = this.#cleaner.clean(text);
    const isRight = column === undefined || column.accepts(text);
    // What was right must stay so.
    if (cleaned.text !== text && isRight && column?.accepts(cleaned.text) === false) {
      return { text, verdicts: NOTHING };
    }
    const own = withoutCharacters(text, cleaned);
    if (column === undefined || this.#chain === undefined) return own;
    const { text: bare, id } = trimmed(cleaned.text);
    if (column.accepts(cleaned.text)) {
      const more = this.#chain.onRight(cleaned.text, row) ?? this.#spaces.onRight(bare, id);
      return more === undefined ? own : joined(own, more);
    }
    const before = [...cleaned.ids, ...(id === undefined ? [] : [id])];
    if (id !== undefined && column.accepts(bare)) return changed(bare, before);
    // Required and blank: nothing can be read.
    if (bare === '' || column.check.isMissing(bare)) return own;
    const more = this.#chain.onRefused(bare, before, row);
    if (more === undefined) return own;
    // The damages of its characters are named already.
    return more.verdicts[0]?.state === 'change' ? more : joined(own, more);
  }
}

/** What the characters alone give. */
function withoutCharacters(text: string, { text: after, ids, proposed }: Cleaned): CellOutcome {
  const outcome = ids.length === 0 ? { text, verdicts: NOTHING } : changed(after, ids);
  if (proposed === undefined) return outcome;
  const verdict: CellVerdict = {
    state: 'proposal',
    id: proposed.id,
    class: 'C',
    also: [],
    after: proposed.text,
  };
  return { text: outcome.text, verdicts: [...outcome.verdicts, verdict] };
}

/** A cell changed by what is done by default; the last damage gives its name to the change. */
function changed(after: string, ids: readonly string[]): CellOutcome {
  const id = ids.at(-1) ?? '';
  return {
    text: after,
    verdicts: [{ state: 'change', id, class: 'A', also: ids.slice(0, -1), after }],
  };
}

/** What is said of the cell besides. A cell is changed once: what was mended on the way goes with it. */
function joined(own: CellOutcome, more: CellOutcome): CellOutcome {
  const [first, ...others] = more.verdicts;
  if (first?.state !== 'change') {
    return { text: own.text, verdicts: [...own.verdicts, ...more.verdicts] };
  }
  const mended = own.verdicts.filter(({ state }) => state === 'change');
  const also = [...mended.flatMap((verdict) => [...verdict.also, verdict.id]), ...first.also];
  const open = own.verdicts.filter(({ state }) => state !== 'change');
  return { text: more.text, verdicts: [{ ...first, also }, ...open, ...others] };
}
