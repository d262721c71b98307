import type { Answer } from './answers.ts';
import { list, record, text } from './answers.ts';
import type { Reader } from './reader.ts';

/** What is to be followed: datasets by id, or all those of an organisation. */
export type Subject =
  | { readonly by: 'ids'; readonly ids: readonly string[] }
  | { readonly by: 'organization'; readonly id: string };

export interface PlatformDataset {
  readonly id: string;
  readonly title: string;
  readonly page: string;
  readonly organization: string | null;
  readonly answer: Answer;
  readonly resources: readonly Answer[];
}

/**
 * The datasets as the public sees them; those that are private, archived or deleted are left out.
 * @returns with the ids that are not there
 */
export async function readDatasets(
  base: string,
  subject: Subject,
  reader: Reader,
): Promise<{ readonly found: readonly PlatformDataset[]; readonly missing: readonly string[] }> {
  if (subject.by === 'organization') {
    const url = `${base}/api/1/datasets/?organization=${encodeURIComponent(subject.id)}&page_size=50`;
    return { found: (await reader.all(url)).filter(isPublic).map(datasetOf), missing: [] };
  }
  const found: PlatformDataset[] = [];
  const missing: string[] = [];
  for (const id of subject.ids) {
    const answer = await reader.get(`${base}/api/1/datasets/${encodeURIComponent(id)}/`);
    if (answer === undefined || !isPublic(answer)) missing.push(id);
    else found.push(datasetOf(answer));
  }
  return { found, missing };
}

function isPublic({ deleted, archived, private: hidden }: Answer): boolean {
  return text(deleted) === null && text(archived) === null && hidden !== true;
}

function datasetOf(answer: Answer): PlatformDataset {
  return {
    id: text(answer.id) ?? '',
    title: text(answer.title) ?? '',
    page: text(answer.page) ?? text(answer.uri) ?? '',
    organization: text(record(answer.organization).id),
    answer,
    resources: list(answer.resources),
  };
}
