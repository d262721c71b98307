import { noteWording } from '../../base/messages/wording.ts';
import type { Answer } from '../../repair/answers.ts';
import type { RepairGroup } from '../../repair/repair-ledger.ts';
import type { Context } from '../context.ts';
import { reasonOf } from './entry-data.ts';
import { sampleLine } from './sample-line.ts';
import { fixWords } from './words/index.ts';

/** What a person answered, once for each column. */
export interface Answered {
  readonly accepted: readonly Answer[];
  readonly rejected: readonly Answer[];
}

/**
 * Asks about the proposals that were not asked about yet, once for each column, with three samples
 * and what they would become.
 * @param asked keys of those that were asked about; completed
 * @returns `undefined` when there was nothing to ask
 * @throws OdcError `interrupted`
 */
export async function askProposals(
  groups: readonly RepairGroup[],
  asked: Set<string>,
  context: Context,
): Promise<Answered | undefined> {
  const open = groups.filter((group) => group.state === 'proposal' && !asked.has(keyOf(group)));
  if (open.length === 0) return undefined;
  const accepted: Answer[] = [];
  const rejected: Answer[] = [];
  for (const group of open) {
    asked.add(keyOf(group));
    const answer = await ask(group, context);
    const { id, field } = group;
    const about = { id, ...(field === undefined ? {} : { column: field }) };
    if (answer === false) rejected.push(about);
    else accepted.push(answer === true ? about : { ...about, reading: answer });
  }
  return { accepted, rejected };
}

function keyOf({ id, column }: RepairGroup): string {
  return `${id} ${column ?? ''}`;
}

const NO = '';

/** True or false; the reading, where there are several. */
async function ask(group: RepairGroup, context: Context): Promise<boolean | string> {
  const { lang, ports, err } = context;
  const words = fixWords(lang);
  const [first] = group.samples;
  if (first === undefined) return false;
  const where = group.field === undefined ? '' : words.inColumn(group.field);
  err.write(`\n${words.proposal(group.id, reasonOf(first, lang), group.count)}${where}\n`);
  for (const sample of group.samples) err.write(`    ${sampleLine(sample, words)}\n`);
  const readings = first.readings ?? [];
  if (readings.length < 2) return ports.prompts.confirm(words.applyIt(group.count), false);
  const choice = await ports.prompts.choose(
    words.whichReading,
    [
      ...readings.map((value) => ({
        value,
        name: noteWording(`repair/${group.id}/reading-${value}`, {}, lang) ?? value,
      })),
      { value: NO, name: words.noReading },
    ],
    NO,
  );
  return choice === NO ? false : choice;
}
