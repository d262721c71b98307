import type { Inventory } from '../../inventory/inventory.ts';
import type { JudgedTable } from '../../inventory/judge/judged-table.ts';
import { sayReason } from '../../inventory/outputs/inventory-data.ts';
import type { Decision, Verdict } from '../../project/project.ts';
import type { Context } from '../context.ts';
import { today } from '../privacy-decisions.ts';
import { inventoryWords } from './words/index.ts';

type Choice = Verdict | 'later' | 'stop';

/** Asks about each table that no one decided on, the most pressing first. */
export async function askDecisions(
  inventory: Inventory,
  named: string | undefined,
  context: Context,
): Promise<readonly Decision[]> {
  const words = inventoryWords(context.lang);
  const waiting = inventory.tables
    .filter(({ decision }) => decision === undefined)
    .sort((a, b) => a.priority - b.priority);
  if (waiting.length === 0) {
    context.tell(words.ask.nothing);
    return [];
  }
  const who =
    named ?? (await context.ports.prompts.ask(words.ask.who, { byDefault: context.machine.user }));
  const taken: Decision[] = [];
  for (const [index, judged] of waiting.entries()) {
    tellTable(judged, `${index + 1}/${waiting.length}`, context);
    const answer = await askOne(judged, who, context);
    if (answer === 'stop') break;
    if (answer !== 'later') taken.push(answer);
  }
  return taken;
}

function tellTable({ file, table, proposal }: JudgedTable, rank: string, context: Context): void {
  const words = inventoryWords(context.lang);
  const sheet = table.sheet === undefined ? '' : ` [${table.sheet}]`;
  context.err.write(
    `\n${rank}  ${file.path}${sheet}  ${words.size(table.rows, table.columns.length)}\n`,
  );
  context.err.write(`     ${words.proposals[proposal.verdict]}\n`);
  for (const reason of proposal.reasons) {
    context.err.write(`     - ${sayReason(reason, context.lang)}\n`);
  }
}

/** The person's choice is always theirs: what is proposed is never answered by itself. */
async function askOne(
  { file, table, proposal }: JudgedTable,
  who: string,
  context: Context,
): Promise<Decision | 'later' | 'stop'> {
  const { ask } = inventoryWords(context.lang);
  const { prompts } = context.ports;
  const verdict = await prompts.choose<Choice>(
    ask.verdict,
    (Object.keys(ask.verdicts) as Choice[]).map((value) => ({ value, name: ask.verdicts[value] })),
    'later',
  );
  if (verdict === 'later' || verdict === 'stop') return verdict;
  const needed = (answer: string) => (answer.trim().length < 3 ? ask.needed : undefined);
  const reason = await prompts.ask(ask.reason, { fault: needed });
  const article = proposal.article ?? '';
  const ground = await prompts.ask(ask.ground, {
    ...(article === '' ? {} : { byDefault: article }),
    ...(verdict === 'closed' ? { fault: needed } : {}),
  });
  return {
    path: file.path,
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    decision: verdict,
    reason,
    ...(ground === '' ? {} : { ground }),
    who,
    when: today(context),
  };
}
