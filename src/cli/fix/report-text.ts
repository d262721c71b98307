import type { RepairState } from '../../repair/repair-ledger.ts';
import type { Context } from '../context.ts';
import type { Fixed } from './fix-work.ts';
import { groupLines, told } from './group-lines.ts';
import { type FixWords, fixWords } from './words/index.ts';

/** Damages that a spreadsheet makes, for which the only remedy is another export. */
const OF_EXCEL =
  /^(?:ID-SCI|ID-ROUNDED|ID-TRUNCATED|ID-LEADING|CODE-|CELL-FORMULA|DATE-EXCEL|YEAR-AS)/;

/** The report for the screen: what was repaired, what is proposed, what is only said, what is left. */
export function reportText(fixed: Fixed, context: Context): string {
  const words = fixWords(context.lang);
  const { target, schema, result, remaining, outcome } = fixed;
  const groups = result.ledger.groups();
  const of = (state: RepairState) => groups.filter((group) => group.state === state);
  const masked = remaining.report?.maskedColumns ?? new Set<string>();
  const arrow = context.out.unicode ? '→' : '->';
  const section = (title: string, state: RepairState, more: readonly string[]): string[] => {
    const found = of(state);
    if (found.length === 0) return [];
    return ['', title, ...found.flatMap((group) => groupLines(group, masked, context)), ...more];
  };
  const ids = [...new Set(of('proposal').map(({ id }) => id))];
  // A command is not cut: it is copied.
  const accept = `  ${arrow} ${words.howToAccept(target.request.path, ids)}`;
  const isExcel = of('report').some(({ id }) => OF_EXCEL.test(id));
  const isQuiet = outcome === 'unchanged' && groups.length === 0;
  if (isQuiet) return `${headline(fixed, words, context)}\n`;
  return `${[
    headline(fixed, words, context),
    `  ${schema === undefined ? words.noSchema : words.schema(schema.name, schema.chosen === 'match')}`,
    ...section(words.changes(result.ledger.counts.cells), 'change', []),
    ...section(words.proposals, 'proposal', [accept]),
    ...section(
      words.reports,
      'report',
      isExcel ? told(`${arrow} ${words.exportAgain}`, context) : [],
    ),
    ...left(fixed, words),
  ].join('\n')}\n`;
}

function left({ remaining, schema }: Fixed, words: FixWords): string[] {
  const { error, warning, report } = remaining;
  return report === undefined ? [] : ['', words.remaining(error, warning, schema !== undefined)];
}

function headline(
  { outcome, target, result, remaining }: Fixed,
  words: FixWords,
  { out }: Context,
): string {
  const { path } = target.request;
  const isRight = remaining.error === 0 && outcome !== 'held';
  const sign = isRight ? (out.unicode ? '✔' : '+') : out.unicode ? '▲' : '!';
  const mark = out.color ? `${isRight ? '\u001b[32m' : '\u001b[33m'}${sign}\u001b[39m` : sign;
  if (outcome === 'unchanged') return `${mark} ${words.nothing(path)}`;
  if (outcome === 'held') return `${mark} ${words.notWritten(path)}`;
  if (outcome === 'dry-run') return `${mark} ${words.wouldWrite(path, target.output)}`;
  return `${mark} ${words.headline(path, target.output, result.rows.kept, result.labels.length)}`;
}
