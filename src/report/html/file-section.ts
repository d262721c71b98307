import { type Block, blocksFor } from '../blocks.ts';
import type { Bounded } from '../bounded.ts';
import { byColumn, type ColumnProblems } from '../by-column.ts';
import { IssueIndex } from '../issue-index.ts';
import type { FileReport, ReportedField, ReportedTable } from '../report.ts';
import {
  amount,
  delimiterShown,
  encodingName,
  STANDING_MARKS,
  schemaName,
  standing,
  verdict,
  whereOf,
} from '../sentences.ts';
import { failureOf, titleOf } from '../telling.ts';
import { pathShown, shown } from '../text/visible.ts';
import type { Words } from '../words/words.ts';
import { blockArticle } from './block-article.ts';
import { facts, table, text } from './elements.ts';

/** More columns than this and the section starts with a list of them. */
const CONTENTS = 3;

export interface Section {
  readonly id: string;
  /** True for the only file of the page. */
  readonly alone: boolean;
  readonly verbose: boolean;
}

/**
 * All about one file, named by the page itself when it is alone; answers false when the page has no room left for it.
 */
export function addFile(
  page: Bounded,
  file: FileReport,
  { id, alone, verbose }: Section,
  words: Words,
): boolean {
  const columns = byColumn(blocksFor(file, { verbose }));
  const title = alone ? words.page.verdict : pathShown(file.path);
  const head = [
    `<section aria-labelledby="${id}">\n<h2 id="${id}">${text(title)}</h2>\n`,
    verdictText(file, words),
    readFacts(file, words),
    columns.length > CONTENTS ? contents(columns, id, words) : '',
  ];
  if (!page.add(head.join(''))) return false;
  addColumns(page, file, columns, id, words);
  page.close('</section>\n');
  return true;
}

function verdictText(file: FileReport, words: Words): string {
  const kind = standing(file);
  const said = `<p class="verdict ${kind}"><span aria-hidden="true">${STANDING_MARKS[kind]}</span> ${text(verdict(file, words))}</p>\n`;
  if (file.error === undefined) return said;
  const { message, action } = failureOf(file.error, words.lang);
  const todo =
    action === ''
      ? ''
      : `<p class="action"><strong>${text(words.page.toDo)}</strong> — ${text(action)}</p>\n`;
  return `${said}<p>${text(message)}</p>\n${todo}`;
}

function readFacts({ table: read, schema }: FileReport, words: Words): string {
  if (read === null) return '';
  const { facts: names, headerLine, whatWasRead } = words.page;
  const kind = read.format.toUpperCase();
  const size = [words.count(read.rows, 'row'), words.count(read.columns.length, 'column')];
  const chosen = schema === null ? undefined : words.chosen(schema);
  const title = schema?.title == null ? '' : ` — ${shown(schema.title, 120)}`;
  const named = schema === null ? words.noSchema : `${schemaName(schema)}${title}`;
  return `<h3>${text(whatWasRead)}</h3>\n${facts([
    [names.format, read.compression === undefined ? kind : `${kind} ${words.compressed}`],
    [names.sheet, read.sheet ?? ''],
    [names.encoding, read.delimiter === null ? '' : encodingFact(read, words)],
    [names.delimiter, read.delimiter === null ? '' : delimiterShown(read.delimiter, words)],
    [names.size, size.join(', ')],
    [names.header, read.headerRow > 1 ? headerLine(read.headerRow) : ''],
    [names.schema, chosen === undefined ? named : `${named} — ${chosen}`],
  ])}`;
}

/** With what the import of Excel calls it: the reader will have to choose it there. */
function encodingFact(read: ReportedTable, words: Words): string {
  const inExcel = words.page.excelEncodings[read.encoding];
  const name = encodingName(read, words);
  return inExcel === undefined ? name : `${name} — ${inExcel}`;
}

function contents(columns: readonly ColumnProblems[], id: string, words: Words): string {
  const { summary, column, problem, count } = words.page;
  const rows = columns.flatMap((one, rank) =>
    one.blocks.map((block, index) => [
      index === 0 ? `<a href="#${id}-${rank}">${text(nameOf(one, words))}</a>` : '',
      `<span class="${block.level}">${text(titleOf(block.speaker, words.lang))}</span>`,
      text(amount(block, words)),
    ]),
  );
  const heads = [{ title: column }, { title: problem }, { title: count, number: true }];
  return `<nav aria-label="${text(summary)}">\n${table(summary, heads, rows)}</nav>\n`;
}

function addColumns(
  page: Bounded,
  file: FileReport,
  columns: readonly ColumnProblems[],
  id: string,
  words: Words,
): void {
  const issues = new IssueIndex(file);
  const fields = new Map((file.fields ?? []).map((field) => [field.name, field]));
  const total = columns.reduce((sum, { blocks }) => sum + blocks.length, 0);
  let told = 0;
  const addBlock = (block: Block): boolean => page.add(blockArticle(block, issues, words));
  for (const [rank, one] of columns.entries()) {
    const field = one.field === undefined ? undefined : fields.get(one.field);
    const head = `<h3 id="${id}-${rank}">${text(nameOf(one, words))}</h3>\n${expectation(field, words)}`;
    const blocks = page.add(head) ? one.blocks : [];
    for (const block of blocks) {
      if (!addBlock(block)) break;
      told += 1;
    }
  }
  if (told < total) page.close(`<p>${text(words.more(total - told, 0))}</p>\n`);
}

function nameOf(one: ColumnProblems, words: Words): string {
  const where = whereOf(one, words);
  return where === '' ? words.wholeFile : where;
}

/** What the schema says of the column. */
function expectation(field: ReportedField | undefined, words: Words): string {
  if (field === undefined) return '';
  const { types, expected, example } = words.page;
  const kind = [
    types[field.type] ?? field.type,
    types[field.required ? 'required' : 'optional'] ?? '',
  ];
  const title = field.title === undefined ? '' : `${field.title} — `;
  const shownExample =
    field.example === undefined
      ? ''
      : `. ${text(example)}${words.colon} <code>${text(shown(field.example, 120))}</code>`;
  const description =
    field.description === undefined ? '' : `<br>${text(shown(field.description, 600))}`;
  return `<p class="expected"><strong>${text(expected)}</strong>${words.colon} ${text(title)}${text(
    kind.join(', '),
  )}${shownExample}${description}</p>\n`;
}
