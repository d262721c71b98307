import type { Inventory } from '../../inventory/inventory.ts';
import type { JudgedTable } from '../../inventory/judge/judged-table.ts';
import { sayReason } from '../../inventory/outputs/inventory-data.ts';
import type { Decision, Verdict } from '../../project/project.ts';
import { Paint } from '../../report/terminal/paint.ts';
import { visible } from '../../report/text/visible.ts';
import type { Context } from '../context.ts';
import { today } from '../privacy-decisions.ts';
import { viewOf } from '../write-report.ts';
import { inventoryWords } from './words/index.ts';

type Choice = Verdict | 'later' | 'stop';

/** The tables that no one decided on, or that were put off, the most pressing first. */
export function waitingTables({ tables }: Inventory): readonly JudgedTable[] {
  return tables
    .filter(({ decision }) => decision === undefined || decision.decision === 'to-decide')
    .sort((a, b) => a.priority - b.priority);
}

/** Asks about each of these tables, and gives each answer as soon as it is complete. */
export async function* askDecisions(
  waiting: readonly JudgedTable[],
  named: string | undefined,
  context: Context,
): AsyncGenerator<Decision> {
  const words = inventoryWords(context.lang);
  if (waiting.length === 0) {
    context.tell(words.ask.nothing);
    return;
  }
  const who =
    named ?? (await context.ports.prompts.ask(words.ask.who, { byDefault: context.machine.user }));
  for (const [index, judged] of waiting.entries()) {
    tellTable(judged, `${index + 1}/${waiting.length}`, context);
    const answer = await askOne(judged, who, context);
    if (answer === 'stop') return;
    if (answer !== 'later') yield answer;
  }
}

function tellTable(judged: JudgedTable, rank: string, context: Context): void {
  const { file, table, proposal } = judged;
  const words = inventoryWords(context.lang);
  const sheet = table.sheet === undefined ? '' : ` [${table.sheet}]`;
  const paint = new Paint({ ...viewOf('-', context), ...context.err, lang: context.lang });
  const lines = [
    '',
    `${rank}  ${visible(file.path + sheet)}  ${words.size(table.rows, table.columns.length)}`,
    ...paint.under(words.proposals[proposal.verdict]),
    ...proposal.reasons.flatMap((one) => paint.under(sayReason(one, context.lang), 'plain', '- ')),
  ];
  context.err.write(`${lines.join('\n')}\n`);
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
