import type { Lang } from '../../../base/messages/text.ts';
import type { Inventory } from '../../../inventory/inventory.ts';
import type { JudgedTable } from '../../../inventory/judge/judged-table.ts';
import { sayReason, sayTrouble } from '../../../inventory/outputs/inventory-data.ts';
import { CHECKED } from '../../../project/obligations/obligation.ts';
import type { Verdict } from '../../../project/project.ts';
import { type InventoryWords, inventoryWords } from '../words/index.ts';
import { withoutPath } from './pretty.ts';

const PRIORITIES = [1, 2, 3, 4] as const;
const VERDICTS: readonly Verdict[] = ['open', 'open-after-anonymisation', 'to-decide', 'closed'];

/** The report for those who were not there. */
export function markdown(inventory: Inventory, lang: Lang, version: string): string {
  const words = inventoryWords(lang);
  const parts = [
    [
      `# ${words.bar} — ${inventory.date}`,
      '',
      words.title(inventory),
      '',
      `> ${words.noClearance}`,
    ],
    totals(inventory, words),
    missing(inventory, lang, words),
    ...PRIORITIES.map((priority) => tables(inventory, priority, lang, words)),
    duplicates(inventory, lang, words),
    editions(inventory, words),
    unread(inventory, lang, words),
    [words.report.method(version, CHECKED)],
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

/** Signs that would break a table or be obeyed. */
const safe = (text: string): string =>
  text.replace(/[\\|<>`*_[\]]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ');

const row = (cells: readonly string[]): string => `| ${cells.map(safe).join(' | ')} |`;
const head = (cells: readonly string[]): readonly string[] => [
  row(cells),
  `|${' --- |'.repeat(cells.length)}`,
];

function nameOf(judged: JudgedTable | undefined): string {
  if (judged === undefined) return '';
  const { file, table } = judged;
  return table.sheet === undefined ? file.path : `${file.path} [${table.sheet}]`;
}

function totals({ tables: all }: Inventory, words: InventoryWords): readonly string[] {
  if (all.length === 0) return [];
  const counts = (key: (table: JudgedTable) => string): readonly string[] => {
    const found = new Map<string, number>();
    for (const table of all) found.set(key(table), (found.get(key(table)) ?? 0) + 1);
    return [...found]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, count]) => row([name, String(count)]));
  };
  const { byOwner, byVerdict, byFormat, nobody, heads } = words.report;
  return [
    `## ${byVerdict}`,
    '',
    ...head(['', heads.proposal, heads.decision]),
    ...VERDICTS.map((verdict) =>
      row([
        words.decisions[verdict],
        String(all.filter(({ proposal }) => proposal.verdict === verdict).length),
        String(all.filter(({ decision }) => decision?.decision === verdict).length),
      ]),
    ),
    '',
    `## ${byOwner}`,
    '',
    ...head([heads.owner, heads.table]),
    ...counts(({ owner }) => owner ?? nobody),
    '',
    `## ${byFormat}`,
    '',
    ...head(['', heads.table]),
    ...counts(({ table }) => table.format),
  ];
}

function missing(
  { missing: duties }: Inventory,
  lang: Lang,
  words: InventoryWords,
): readonly string[] {
  if (duties.length === 0) return [];
  return [
    `## ${words.missing}`,
    '',
    ...duties.map(({ obligation, applies }) => {
      const weight =
        obligation.level === 2
          ? words.recommended
          : applies === 'yes'
            ? words.report.yes
            : words.report.toCheck;
      return `- **${safe(obligation.title[lang])}** (${weight}) — ${safe(obligation.text)}`;
    }),
  ];
}

function tables(
  { tables: all }: Inventory,
  priority: JudgedTable['priority'],
  lang: Lang,
  words: InventoryWords,
): readonly string[] {
  const own = all.filter((one) => one.priority === priority);
  if (own.length === 0) return [];
  const { heads } = words.report;
  return [
    `## ${words.priorities[priority]}`,
    '',
    ...head([heads.table, heads.rows, heads.topic, heads.owner, heads.proposal, heads.reasons]),
    ...own.map((judged) => {
      const { table, topic, owner, proposal, decision } = judged;
      return row([
        nameOf(judged),
        String(table.rows),
        topic?.topic.title[lang] ?? '',
        owner ?? '',
        decision === undefined ? words.proposals[proposal.verdict] : words.decidedBy(decision),
        proposal.reasons.map((reason) => sayReason(reason, lang)).join(' ; '),
      ]);
    }),
  ];
}

function duplicates(
  { clusters, tables: all }: Inventory,
  lang: Lang,
  words: InventoryWords,
): readonly string[] {
  if (clusters.length === 0) return [];
  return [
    `## ${words.report.duplicates}`,
    '',
    ...clusters.flatMap(({ tables: members, reasons }) => {
      const [first, ...others] = members.map((index) => all[index]);
      const why = reasons.map((reason) => sayReason(reason, lang)).join(', ');
      return [
        `- ${safe(words.reference(nameOf(first), why))}`,
        ...others.map((other) => {
          const overlap = other?.overlaps[0];
          if (overlap === undefined) return `  - ${safe(nameOf(other))}`;
          const columns =
            overlap.columns.length === 0 ? '' : ` ; ${words.sameColumns(overlap.columns)}`;
          return `  - ${safe(`${nameOf(other)} ${words.relations[overlap.kind](overlap.score)} ${overlap.path}${columns}`)}`;
        }),
      ];
    }),
  ];
}

function editions({ series, tables: all }: Inventory, words: InventoryWords): readonly string[] {
  if (series.length === 0) return [];
  return [
    `## ${words.report.editions}`,
    '',
    ...series.map(
      ({ id, tables: members }) =>
        `- ${safe(`${id} : ${members.map((index) => nameOf(all[index])).join(', ')}`)}`,
    ),
  ];
}

function unread(
  { others, passedOver }: Inventory,
  lang: Lang,
  words: InventoryWords,
): readonly string[] {
  const colon = lang === 'fr' ? '\u00a0: ' : ': ';
  const told = [
    ...others
      .filter(
        ({ trouble, advice, inside }) =>
          trouble !== undefined || (advice !== undefined && inside === undefined),
      )
      .map((file) => {
        const why =
          file.trouble === undefined
            ? (words.advice[file.advice ?? ''] ?? '')
            : sayTrouble(file, lang);
        return `${file.path}${colon}${withoutPath(why, file.path)}`;
      }),
    ...passedOver.map(({ path, reason }) => `${path}${colon}${words.passedOver[reason] ?? reason}`),
  ];
  return told.length === 0
    ? []
    : [`## ${words.report.unread}`, '', ...told.map((line) => `- ${safe(line)}`)];
}
