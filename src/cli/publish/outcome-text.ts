import type { DatasetPlan } from '../../publish/plan.ts';
import type { Outcome } from '../../publish/publish.ts';
import type { PublishedFile } from '../../publish/target.ts';
import type { Context } from '../context.ts';
import { failureText } from '../failure.ts';
import { publishWords } from './words/index.ts';

/** What became of each dataset: its page, its files and their addresses, or why it failed. */
export function outcomeText(
  outcomes: readonly Outcome[],
  plans: readonly DatasetPlan[],
  context: Context,
): string {
  const { lang, out } = context;
  const words = publishWords(lang);
  const lines = outcomes.flatMap(({ id, published, error }) => {
    const plan = plans.find((one) => one.id === id);
    if (error !== undefined) {
      const told = failureText(error, lang, out).trimEnd().replace(/^/gm, '  ');
      return [words.failed(id), told];
    }
    if (published === undefined || plan?.action === 'unchanged') return [];
    const title = plan?.title ?? id;
    return [
      `${out.unicode ? '✔' : '+'} ${published.isPublic ? words.published(title) : words.kept(title)}`,
      ...(published.page === null ? [] : [`  ${published.page}`]),
      ...published.files.flatMap((file) => fileLines(file, context)),
      ...(published.notes ?? []).map((note) => `  ! ${words.notes[note] ?? note}`),
      ...(published.score === null ? [] : [`  ${words.scored(published.score)}`]),
    ];
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function fileLines({ title, url, verified, preview }: PublishedFile, { lang }: Context): string[] {
  const words = publishWords(lang);
  const facts = [
    verified === undefined
      ? undefined
      : words.verified[verified === null ? 'unknown' : verified ? 'same' : 'different'],
    words.previews[preview],
  ].filter((fact) => fact !== undefined);
  return [`  ${title}\u00a0: ${url}`, ...(facts.length > 0 ? [`    ${facts.join(', ')}`] : [])];
}
