import type { Finding } from '../../base/finding.ts';
import type { Block } from '../blocks.ts';
import type { IssueIndex } from '../issue-index.ts';
import { sampleGroups } from '../places.ts';
import { amount } from '../sentences.ts';
import { actionOf, pageOf, titleOf } from '../telling.ts';
import { tellings } from '../tellings.ts';
import { shown } from '../text/visible.ts';
import type { Words } from '../words/words.ts';
import { table, text, value } from './elements.ts';

const MARKS = { error: '✖', warning: '▲', info: 'ℹ' } as const;
/** Longer lists are for `csv` and `json`. */
const LISTED = 200;
const NAMES = 50;

/** One problem of one column: what, where, what to do, and why. */
export function blockArticle(block: Block, issues: IssueIndex, words: Words): string {
  const { speaker, level } = block;
  const count = amount(block, words);
  const action = shown(actionOf(speaker, words.lang), 600);
  const title = titleOf(speaker, words.lang);
  return [
    `<article class="${level}">`,
    `<h4><span aria-hidden="true">${MARKS[level]}</span> ${text(title)}${
      count === '' ? '' : `${words.colon} ${text(count)}`
    } <span class="soft">(${text(words.level[level])})</span></h4>`,
    ...tellings(block, words, NAMES).map((telling) => `<p>${text(telling)}</p>`),
    samples(block, words),
    action === ''
      ? ''
      : `<p class="action"><strong>${text(words.page.toDo)}</strong> — ${text(action)}</p>`,
    allPlaces(block, issues, words),
    understanding(block, words),
    '</article>\n',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Nothing to show for what stands in the header: the sentence has said it. */
function samples(block: Block, words: Words): string {
  if (block.unit === 'column') return '';
  return placesTable(words.page.examples, block.samples, words);
}

function allPlaces(block: Block, issues: IssueIndex, words: Words): string {
  if (block.unit === 'column') return '';
  const all = issues.of(block.tellers);
  if (all.length <= block.samples.length) return '';
  const listed = all.slice(0, LISTED);
  const title = words.page.allPlaces(words.number(listed.length), words.number(block.count));
  return `<details><summary>${text(title)}</summary>\n${placesTable('', listed, words)}</details>`;
}

/** The same value is told once, with its lines. */
function placesTable(caption: string, findings: readonly Finding[], words: Words): string {
  const rows = sampleGroups(findings).map((group) => [
    value(group.value, words),
    value(group.suggestion, words),
    text(group.lines.map(words.number).join(', ')),
    text(group.rows?.map(words.number).join(', ') ?? ''),
  ]);
  if (rows.every((row) => row.every((cell) => cell === ''))) return '';
  const { value: told, correction, lines, rows: ofSheet } = words.page;
  const titles = [told, correction, lines, ofSheet];
  return table(
    caption,
    titles.map((title) => ({ title })),
    rows,
  );
}

function understanding({ speaker }: Block, words: Words): string {
  const page = pageOf(speaker, words.lang);
  if (page === undefined) return '';
  const { understand, cause, example, remedy } = words.page;
  const parts = [
    [cause, page.cause],
    [example, page.example],
    [remedy, page.remedy],
  ] as const;
  const lines = parts.map(([name, said]) => `<dt>${text(name)}</dt><dd>${text(said)}</dd>`);
  return `<details><summary>${text(understand)}</summary>\n<dl class="facts">${lines.join('\n')}</dl></details>`;
}
