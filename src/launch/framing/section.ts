import type { Duty } from '../../project/obligations/judge.ts';
import type { Answers } from '../answers.ts';

/** All that the framing note speaks of. */
export interface Framing {
  readonly answers: Answers;
  readonly duties: readonly Duty[];
  /** Day of the first launch, `AAAA-MM-JJ`: the calendar starts there, whatever the day of the run. */
  readonly launched: string;
  /** The sentence of a reason, in French. */
  readonly say: (reason: Duty['reasons'][number]) => string;
}

/** One part of the note: French Markdown, for a council. */
export interface FramingSection {
  readonly id: string;
  write(framing: Framing): string;
}
