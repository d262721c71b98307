import { type Block, blocksFor } from '../blocks.ts';
import { Bounded } from '../bounded.ts';
import { byColumn } from '../by-column.ts';
import { linesOf, sampleGroups } from '../places.ts';
import type { FileReport, Reporter } from '../report.ts';
import {
  amount,
  overall,
  readAs,
  STANDING_MARKS,
  standing,
  verdict,
  whereOf,
} from '../sentences.ts';
import { actionOf, failureOf, titleOf } from '../telling.ts';
import { tellings } from '../tellings.ts';
import { cellShown, pathShown, shown, visible } from '../text/visible.ts';
import { wordsOf } from '../words/index.ts';
import type { Words } from '../words/words.ts';

/** GitHub refuses a whole summary over 1 MiB; what closes the document comes on top. */
const BYTES = 1_000_000;
const NAMES = 50;

/** For the summary of a job or the text of a merge request: tables by column. */
export const markdown: Reporter = {
  id: 'markdown',
  render(report, { lang, verbose }) {
    const words = wordsOf(lang);
    const page = new Bounded(BYTES);
    if (report.files.length !== 1) page.add(`# ${overall(report, words)}\n\n`);
    for (const [index, file] of report.files.entries()) {
      if (page.add(fileHead(file, words))) {
        addProblems(page, blocksFor(file, { verbose }), words);
        continue;
      }
      page.close(`${words.moreFiles(report.files.length - index)}\n`);
      break;
    }
    return page.text();
  },
};

const MARKS = { error: '✖', warning: '▲', info: 'ℹ' } as const;

function fileHead(file: FileReport, words: Words): string {
  const mark = STANDING_MARKS[standing(file)];
  const lines = [`## ${mark} ${plain(pathShown(file.path))}`, `**${plain(verdict(file, words))}**`];
  const read = readAs(file, words);
  if (read !== '') lines.push(plain(read));
  if (file.error !== undefined) {
    const { message, action } = failureOf(file.error, words.lang);
    lines.push(plain(message), ...(action === '' ? [] : [`→ ${plain(action)}`]));
  }
  return `${lines.join('\n\n')}\n\n`;
}

function addProblems(page: Bounded, found: readonly Block[], words: Words): void {
  const columns = byColumn(found);
  if (columns.length === 0) return;
  const { column, problem, examples, toDo } = words.page;
  page.add(`| ${column} | ${problem} | ${examples} | ${toDo} |\n| --- | --- | --- | --- |\n`);
  const blocks = columns.flatMap((one) => one.blocks);
  for (const [index, block] of blocks.entries()) {
    if (page.add(`${row(block, words)}\n`)) continue;
    page.close(`\n${words.more(blocks.length - index, 0)}\n`);
    break;
  }
  page.close('\n');
}

function row(block: Block, words: Words): string {
  const title = titleOf(block.speaker, words.lang);
  const count = amount(block, words);
  const what = `${MARKS[block.level]} **${plain(title)}**${count === '' ? '' : `${words.colon} ${count}`}`;
  const where = whereOf(block, words);
  const cells = [
    where === '' ? words.wholeFile : plain(where),
    [what, ...tellings(block, words, NAMES).map(plain)].join('<br>'),
    samples(block, words),
    plain(shown(actionOf(block.speaker, words.lang), 500)),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Nothing for what stands in the header: the sentence has said it. */
function samples(block: Block, words: Words): string {
  if (block.unit === 'column') return '';
  const groups = sampleGroups(block.samples);
  const more = block.count > block.samples.length;
  const moreLines = more && groups.length === 1;
  const told = groups.map((group) => {
    const { value, suggestion } = group;
    const where = linesOf(group, words, moreLines);
    if (value === undefined) return where;
    const said = value === '' ? words.empty : code(value);
    const corrected = suggestion === undefined ? '' : ` → ${code(suggestion)}`;
    return `${said}${corrected}${where === '' ? '' : ` (${where})`}`;
  });
  return `${told.filter((one) => one !== '').join('<br>')}${more && !moreLines ? '…' : ''}`;
}

function code(value: string): string {
  return `<code>${plain(cellShown(value))}</code>`;
}

/** Text that Markdown, its HTML and its tables take as it is; links and mentions stay text too. */
function plain(text: string): string {
  return visible(text).replace(
    /[&<>|`*_[\]~@\\#$^{}]|:(?=\/\/)|w(?=ww\.)/gi,
    (sign) => `&#${sign.charCodeAt(0)};`,
  );
}
