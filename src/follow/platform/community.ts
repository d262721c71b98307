import type { Discussion, Reuse } from '../follow.ts';
import { type Answer, day, list, record, text } from './answers.ts';
import type { PlatformDataset } from './datasets.ts';
import type { Reader } from './reader.ts';

/** What others made of a dataset and told the platform. */
export async function readReuses(base: string, id: string, reader: Reader): Promise<Reuse[]> {
  const url = `${base}/api/1/reuses/?dataset=${encodeURIComponent(id)}&page_size=50`;
  return (await reader.all(url))
    .filter(({ deleted }) => text(deleted) === null)
    .map((answer) => ({
      title: text(answer.title) ?? '',
      url: text(answer.url) ?? text(answer.page) ?? '',
      type: text(answer.type) ?? 'other',
      created: day(answer.created_at),
    }));
}

/** The discussions that are still open. */
export async function readDiscussions(
  base: string,
  dataset: PlatformDataset,
  reader: Reader,
): Promise<Discussion[]> {
  const url = `${base}/api/1/discussions/?for=${encodeURIComponent(dataset.id)}&closed=false&page_size=50`;
  return (await reader.all(url)).map((answer) => ({
    title: text(answer.title) ?? '',
    url: text(answer.self_web_url) ?? text(answer.url),
    created: day(answer.created) ?? '',
    answered: isAnswered(answer, dataset),
  }));
}

/** Someone wrote after the person who asks: for the organisation, or simply someone else. */
function isAnswered(answer: Answer, { organization }: PlatformDataset): boolean {
  const [question, ...others] = list(answer.discussion);
  const asker = text(record(answer.user).id) ?? text(record(question?.posted_by).id);
  return others.some((message) => {
    const forOrganization = text(record(message.posted_by_organization).id);
    if (forOrganization !== null && forOrganization === organization) return true;
    return text(record(message.posted_by).id) !== asker;
  });
}
