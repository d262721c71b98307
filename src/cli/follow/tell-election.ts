import { electionAhead } from '../../follow/election.ts';
import { followWords } from '../../follow/words/index.ts';
import type { Context } from '../context.ts';

/** A text for the public, on that day, may count as a campaign: the person is told before. */
export async function tellElection(day: string, context: Context): Promise<void> {
  const month = electionAhead(context.project?.authority?.kind, day);
  if (month === undefined) return;
  const words = await followWords(context.lang);
  context.tell(words.election(month));
}
